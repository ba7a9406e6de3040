import { documentIdentities } from '#domain/catalogue/documentIdentities.ts'
import type { RulePack } from '#domain/catalogue/rulePack.ts'
import { vianetOffers } from '#domain/catalogue/vianetOffers.ts'

import { printedPaths } from './upgradeTable.ts'
import type { PrintedRow } from './upgradeTable.ts'

const documents = [documentIdentities['2018-zh-CN']]

// The document is bilingual: each name stands in it as printed, Chinese then English.
const e3 = { offer: vianetOffers.vianetE3, printed: ['Office 365 企业版 E3 / Office 365 Enterprise E3'] }

// The mark ¹ stands on the two targets, but no footnote belongs to it.
const markedBusinessPremium = {
  offer: vianetOffers.vianetBusinessPremium,
  printed: ['Office 365 商业高级版¹ / Office 365 Business Premium¹'],
  footnote: '¹',
}

const rows: readonly PrintedRow[] = [
  {
    source: { offer: vianetOffers.vianetBusiness, printed: ['Office 365 企业版 / Office 365 Business'] },
    targets: [
      markedBusinessPremium,
      { offer: vianetOffers.vianetProPlus, printed: ['Office 365 专业增强版 / Office 365 ProPlus'] },
      e3,
    ],
  },
  {
    source: {
      offer: vianetOffers.vianetBusinessPremium,
      printed: ['Office 365 商业高级版 / Office 365 Business Premium'],
    },
    targets: [e3],
  },
  {
    source: {
      offer: vianetOffers.vianetBusinessEssentials,
      printed: ['Office 365 商业协作版 / Office 365 Business Essentials'],
    },
    targets: [
      markedBusinessPremium,
      { offer: vianetOffers.vianetE1, printed: ['Office 365 企业版 E1 / Office 365 Enterprise E1'] },
      e3,
    ],
  },
]

/** Partner Center operated by 21Vianet, 2018. The document names no roles: the five of the other editions are assumed. */
export const vianet2018: RulePack = {
  id: '21vianet-2018',
  portal: 'partnerCenter21Vianet',
  brand: 'office365',
  entryPoint: 'detailsNotice',
  isQuantityAsked: true,
  market: 'CN',
  rolesAreAssumed: true,
  seller: 'reseller',
  hasAdminCenterNote: true,
  offers: Object.values(vianetOffers),
  paths: printedPaths(documents, rows),
  documents,
}
