import { documentIdentities } from '#domain/catalogue/documentIdentities.ts'
import { indiaOffers } from '#domain/catalogue/indiaOffers.ts'
import type { RulePack } from '#domain/catalogue/rulePack.ts'
import { worldwideOffers } from '#domain/catalogue/worldwideOffers.ts'

import { localPaths, printedPaths } from './upgradeTable.ts'
import type { LocalSubstitution, PrintedRow } from './upgradeTable.ts'

const documents = [documentIdentities['2021-tr-TR']]

const e1 = { offer: worldwideOffers.e1, printed: ['Office 365 Kurumsal E1'] }
const e3 = { offer: worldwideOffers.e3, printed: ['Office 365 Kurumsal E3'] }
const e5 = { offer: worldwideOffers.e5, printed: ['Office 365 Kurumsal E5'] }

const appsForBusinessRow: PrintedRow = {
  source: {
    offer: worldwideOffers.appsForBusiness,
    printed: ['İş için Microsoft 365 Uygulamaları'],
  },
  targets: [
    {
      offer: worldwideOffers.businessPremium,
      printed: ['Microsoft 365 İş Ekstra İleri'],
      // The mark ¹ was translated as the word "İleri".
      footnote: 'İleri',
      // The footnote speaks of Business Standard, which is what "Office 365 Business Premium" of 2019 was renamed to.
      dispute: {
        reason: 'renamedAgainstItsFootnote',
        alternativeOfferId: worldwideOffers.businessStandard.id,
      },
    },
    {
      offer: worldwideOffers.appsForEnterprise,
      printed: ['Kurumlar için Microsoft 365 Uygulamaları'],
    },
    e3,
    e5,
  ],
}

const businessStandardRow: PrintedRow = {
  source: {
    offer: worldwideOffers.businessStandard,
    printed: ['Microsoft 365 İş Standart'],
  },
  targets: [e3, e5],
}

const businessBasicRow: PrintedRow = {
  source: {
    offer: worldwideOffers.businessBasic,
    printed: ['Microsoft 365 İş Temel'],
  },
  targets: [
    {
      offer: worldwideOffers.businessStandard,
      printed: ['Microsoft 365 İş Standart İleri'],
      footnote: 'İleri',
    },
    e1,
    e3,
    e5,
  ],
}

const rows: readonly PrintedRow[] = [appsForBusinessRow, businessStandardRow, businessBasicRow]

const businessStandardIndia = {
  offer: indiaOffers.businessStandardIndia,
  printed: ['Microsoft 365 İş Standart Hindistan'],
  // The footnote lost its mark and its negation in translation; the edition before it is read instead.
  footnote: 'İleri',
}

const substitutions: readonly LocalSubstitution[] = [
  {
    source: {
      offer: indiaOffers.appsForBusinessIndia,
      printed: ['İş için Microsoft 365 Uygulamaları Hindistan'],
    },
    row: appsForBusinessRow,
    insteadOf: worldwideOffers.businessPremium,
    target: businessStandardIndia,
  },
  {
    source: {
      offer: indiaOffers.businessBasicIndia,
      printed: ['Microsoft 365 İş Temel Hindistan'],
    },
    row: businessBasicRow,
    insteadOf: worldwideOffers.businessStandard,
    target: businessStandardIndia,
  },
]

/** Partner Center worldwide, August 2021, under the Microsoft 365 names. */
export const worldwide2021: RulePack = {
  id: 'worldwide-2021',
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
