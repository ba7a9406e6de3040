import { documentIdentities } from '#domain/catalogue/documentIdentities.ts'
import { indiaOffers } from '#domain/catalogue/indiaOffers.ts'
import type { RulePack } from '#domain/catalogue/rulePack.ts'
import { worldwideOffers } from '#domain/catalogue/worldwideOffers.ts'

import { localPaths, printedPaths } from './upgradeTable.ts'
import type { LocalSubstitution, PrintedRow } from './upgradeTable.ts'

const documents = [documentIdentities['2020-zh-CN'], documentIdentities['2020-sv-SE']]

const e1 = { offer: worldwideOffers.e1, printed: ['Office 365 企业版 E1', 'Office 365 Enterprise E1'] }
const e3 = { offer: worldwideOffers.e3, printed: ['Office 365 企业版 E3', 'Office 365 Enterprise E3'] }
const e5 = { offer: worldwideOffers.e5, printed: ['Office 365 企业版 E5', 'Office 365 Enterprise E5'] }

const appsForBusinessRow: PrintedRow = {
  source: {
    offer: worldwideOffers.appsForBusiness,
    printed: ['Microsoft 365 商业应用版', 'Microsoft 365 appar för företag'],
  },
  targets: [
    {
      offer: worldwideOffers.businessPremium,
      printed: ['Microsoft 365 商业高级版¹', 'Microsoft 365 Business Premium ¹'],
      footnote: '¹',
      // The footnote speaks of Business Standard, which is what "Office 365 Business Premium" of 2019 was renamed to.
      dispute: {
        reason: 'renamedAgainstItsFootnote',
        alternativeOfferId: worldwideOffers.businessStandard.id,
      },
    },
    // The Swedish document prints one name for this offer and for the source of the row.
    {
      offer: worldwideOffers.appsForEnterprise,
      printed: ['Microsoft 365 企业应用版', 'Microsoft 365 appar för företag'],
    },
    e3,
    e5,
  ],
}

const businessStandardRow: PrintedRow = {
  source: {
    offer: worldwideOffers.businessStandard,
    printed: ['Microsoft 365 商业标准版', 'Microsoft 365 Business Standard'],
  },
  targets: [e3, e5],
}

const businessBasicRow: PrintedRow = {
  source: {
    offer: worldwideOffers.businessBasic,
    printed: ['Microsoft 365 商业基本版', 'Microsoft 365 Business Basic'],
  },
  targets: [
    {
      offer: worldwideOffers.businessStandard,
      printed: ['Microsoft 365 商业标准版¹', 'Microsoft 365 Business Standard ¹'],
      footnote: '¹',
    },
    e1,
    e3,
    e5,
  ],
}

const rows: readonly PrintedRow[] = [appsForBusinessRow, businessStandardRow, businessBasicRow]

const businessStandardIndia = {
  offer: indiaOffers.businessStandardIndia,
  printed: ['Microsoft 365 商业标准版（印度）', 'Microsoft 365 Business Standard Indien'],
  footnote: '¹',
}

const substitutions: readonly LocalSubstitution[] = [
  {
    source: {
      offer: indiaOffers.appsForBusinessIndia,
      printed: ['Microsoft 365 商业应用版（印度）', 'Microsoft 365 appar för företag Indien'],
    },
    row: appsForBusinessRow,
    insteadOf: worldwideOffers.businessPremium,
    target: businessStandardIndia,
  },
  {
    source: {
      offer: indiaOffers.businessBasicIndia,
      printed: ['Microsoft 365 商业基本版（印度）', 'Microsoft 365 Business Basic Indien'],
    },
    row: businessBasicRow,
    insteadOf: worldwideOffers.businessStandard,
    target: businessStandardIndia,
  },
]

/** Partner Center worldwide, May 2020, under the Microsoft 365 names. */
export const worldwide2020: RulePack = {
  id: 'worldwide-2020',
  portal: 'partnerCenter',
  brand: 'microsoft365',
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
