import { documentIdentities } from '#domain/catalogue/documentIdentities.ts'
import { indiaOffers } from '#domain/catalogue/indiaOffers.ts'
import type { RulePack } from '#domain/catalogue/rulePack.ts'
import { worldwideOffers } from '#domain/catalogue/worldwideOffers.ts'

import { localPaths, printedPaths } from './upgradeTable.ts'
import type { LocalSubstitution, PrintedRow } from './upgradeTable.ts'

const documents = [documentIdentities['2019-zh-TW']]

// The document is bilingual: each name stands in it as printed, Chinese then English.
const e1 = { offer: worldwideOffers.e1, printed: ['Office 365 企業版 E1 / Office 365 Enterprise E1'] }
const e3 = { offer: worldwideOffers.e3, printed: ['Office 365 企業版 E3 / Office 365 Enterprise E3'] }
const e5 = { offer: worldwideOffers.e5, printed: ['Office 365 企業版 E5 / Office 365 Enterprise E5'] }
const markedBusinessPremium = {
  offer: worldwideOffers.businessStandard,
  printed: ['Office 365 商務進階版¹ / Office 365 Business Premium¹'],
  footnote: '¹',
}

const businessRow: PrintedRow = {
  source: { offer: worldwideOffers.appsForBusiness, printed: ['Office 365 商務版 / Office 365 Business'] },
  targets: [
    markedBusinessPremium,
    { offer: worldwideOffers.appsForEnterprise, printed: ['Office 365 ProPlus'] },
    e3,
    e5,
  ],
}

const businessPremiumRow: PrintedRow = {
  source: {
    offer: worldwideOffers.businessStandard,
    printed: ['Office 365 商務進階版 / Office 365 Business Premium'],
  },
  targets: [e3, e5],
}

const businessEssentialsRow: PrintedRow = {
  source: {
    offer: worldwideOffers.businessBasic,
    printed: ['Office 365 商務基本版 / Office 365 Business Essentials'],
  },
  targets: [markedBusinessPremium, e1, e3, e5],
}

const rows: readonly PrintedRow[] = [businessRow, businessPremiumRow, businessEssentialsRow]

const businessPremiumIndia = {
  offer: indiaOffers.businessStandardIndia,
  printed: ['Office 365 商務進階版 (印度) / Office 365 Business Premium India'],
  footnote: '¹',
}

const substitutions: readonly LocalSubstitution[] = [
  {
    source: {
      offer: indiaOffers.appsForBusinessIndia,
      printed: ['Office 365 商務版 (印度) / Office 365 Business India'],
    },
    row: businessRow,
    insteadOf: worldwideOffers.businessStandard,
    target: businessPremiumIndia,
  },
  {
    source: {
      offer: indiaOffers.businessBasicIndia,
      printed: ['Office 365 商務基本版 (印度) / Office 365 Business Essentials India'],
    },
    row: businessEssentialsRow,
    insteadOf: worldwideOffers.businessStandard,
    target: businessPremiumIndia,
  },
]

/** Partner Center worldwide, November 2019, under the Office 365 names. */
export const worldwide2019: RulePack = {
  id: 'worldwide-2019',
  portal: 'partnerCenter',
  brand: 'office365',
  entryPoint: 'listIcon',
  isQuantityAsked: false,
  market: 'all',
  rolesAreAssumed: false,
  seller: 'partner',
  hasAdminCenterNote: false,
  offers: [...Object.values(worldwideOffers), ...Object.values(indiaOffers)],
  paths: [...printedPaths(documents, rows), ...localPaths(documents, substitutions)],
  documents,
}
