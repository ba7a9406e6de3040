import type { Brand, Market, Offer } from './offer.ts'

export type RulePackId = '21vianet-2018' | 'worldwide-2019' | 'worldwide-2020' | 'worldwide-2021'

/** One public document and the row of its upgrade table that proves a path. */
export type DocumentRow = {
  readonly title: string
  readonly locale: string
  /** ISO date of the document's own `ms.date`. */
  readonly msDate: string
  /** The source offer as that document prints it in the first column. */
  readonly row: string
  /** The target offer as that document prints it in the row (or in the footnote, where the path stands there). */
  readonly printedTarget: string
  readonly footnote?: string
}

export type UpgradePath = {
  readonly sourceOfferId: string
  readonly targetOfferId: string
  readonly documents: readonly DocumentRow[]
  /** Present where the documents contradict themselves; the setting swaps the target for the alternative. */
  readonly dispute?: { readonly reason: 'renamedAgainstItsFootnote'; readonly alternativeOfferId: string }
}

/** One edition of the rules: offers, paths, portal, entry point, and the documents it follows. */
export type RulePack = {
  readonly id: RulePackId
  readonly portal: 'partnerCenter' | 'partnerCenter21Vianet'
  readonly brand: Brand
  readonly entryPoint: 'listIcon' | 'detailsNotice'
  readonly isQuantityAsked: boolean
  readonly market: Market
  readonly rolesAreAssumed: boolean
  /** Whom its document calls the one who sells beside the reader. */
  readonly seller: 'partner' | 'reseller'
  /** Whether some tasks of an upgrade may be left to do in the admin center for Office 365 operated by 21Vianet. */
  readonly hasAdminCenterNote: boolean
  readonly offers: readonly Offer[]
  readonly paths: readonly UpgradePath[]
  readonly documents: readonly { readonly title: string; readonly locale: string; readonly msDate: string }[]
}

export type DisputedPathSetting = 'as-printed' | 'business-standard'
