import type { DocumentId } from '#domain/catalogue/documentIdentities.ts'

import { upgradeDocumentsById } from './upgradeDocuments.ts'
import type { PrintedText } from './upgradeDocuments.ts'

/** Where in a document. Rows, bullets and steps count from 1. */
export type DocumentPlace =
  | { readonly kind: 'row'; readonly row: 1 | 2 | 3 }
  | { readonly kind: 'bullet'; readonly bullet: 1 | 2 | 3 | 4 }
  | { readonly kind: 'step'; readonly step: 1 | 2 | 3 | 4 }
  | {
      readonly kind:
        | 'metadata'
        | 'appliesTo'
        | 'roles'
        | 'introduction'
        | 'table'
        | 'tableHeader'
        | 'footnote'
        | 'afterConditions'
        | 'note'
        | 'nextSteps'
    }

/** What one place says; nothing printed where the document has no such thing. */
export type ContradictionSide = {
  readonly document: DocumentId
  readonly place: DocumentPlace
  /** Names and short words as printed, never sentences. */
  readonly printed: readonly PrintedText[]
}

export type ContradictionId =
  | 'rowAgainstFootnote'
  | 'premiumRename'
  | 'e5Missing'
  | 'indiaFootnoteMissing'
  | 'indiaFootnoteGarbled'
  | 'markAsWord'
  | 'oneNameForTwoOffers'
  | 'businessAsEnterprise'
  | 'planFamilyAsProduct'
  | 'noLongerInsteadOfNot'
  | 'otherInsteadOfAdditional'
  | 'statementInsteadOfProhibition'
  | 'sourceInsteadOfTarget'
  | 'representativeInsteadOfPrivileges'
  | 'subscriptionDetailsInsteadOfOffer'
  | 'pedestalsInsteadOfSeats'
  | 'serialNumberInsteadOfCount'
  | 'headerIsNoNoun'
  | 'mayOrCan'
  | 'entryPoint'
  | 'licenseCountAsked'
  | 'resellerOrPartner'
  | 'adminCenterNote'
  | 'rolesMissing'
  | 'appliesToMissing'
  | 'billingSentenceMissing'
  | 'accountListMissing'
  | 'nextStepsMissing'
  | 'helpLink'
  | 'sameDate'

/** What it is about: what may become what, what a product is called, a condition, a word, how it is done, what is told. */
export type ContradictionKind = 'table' | 'names' | 'conditions' | 'words' | 'flow' | 'content'

/** Whom we follow: each edition its own document; some documents for all; both sides at once; or what a setting says. */
export type WeFollow =
  | { readonly kind: 'eachItsOwn' | 'bothAtOnce' | 'disputedPathSetting' }
  | {
      readonly kind: 'documents'
      readonly documents: readonly DocumentId[]
      /** Where it is the English of bilingual documents that counts. */
      readonly locale?: 'en'
    }

/**
 * Why. `printedAndMarked`: packs hold what is printed, the path carries a mark. `sameSku`: the product keeps its SKU whatever
 * its name. `editionOfItsOwn`: an edition is a rule of its own. `noSuchOffers`: the offers spoken of do not exist there.
 * `earlierEdition`: the edition before it says it whole.
 * `englishBesideIt`: the English sentence beside it says it whole. `offersNeedOwnNames`: two offers never share a
 * name here. `wholeFamilyMeant`: the article is about all plans. `prohibitionMeant`, `additionalServicesMeant`,
 * `targetMeant`, `privilegesMeant`: the only reading under which the condition decides anything. `ownWordElsewhere`: the
 * document itself uses the right word elsewhere. `conditionsDecide`: whether it is possible is what the conditions are for.
 * `moreWaysHarmNobody`: both ways lead to one dialog. `assumedSame`: where it is silent, the other editions are assumed.
 * `shownEverywhere`: true of every edition. `linkThatFits`: the address that is about the thing. `handOffNamesEdition`: the
 * date of the hand-off tells the editions apart.
 */
export type ContradictionReason =
  | 'printedAndMarked'
  | 'sameSku'
  | 'editionOfItsOwn'
  | 'noSuchOffers'
  | 'earlierEdition'
  | 'englishBesideIt'
  | 'offersNeedOwnNames'
  | 'wholeFamilyMeant'
  | 'prohibitionMeant'
  | 'additionalServicesMeant'
  | 'targetMeant'
  | 'privilegesMeant'
  | 'ownWordElsewhere'
  | 'conditionsDecide'
  | 'moreWaysHarmNobody'
  | 'assumedSame'
  | 'shownEverywhere'
  | 'linkThatFits'
  | 'handOffNamesEdition'

/** Two or more places that cannot all be right, whom we follow, and why. */
export type Contradiction = {
  readonly id: ContradictionId
  readonly kind: ContradictionKind
  readonly sides: readonly ContradictionSide[]
  readonly weFollow: WeFollow
  readonly reason: ContradictionReason
}

/** Words in a document's English column. */
export function english(text: string): PrintedText {
  return { text, locale: 'en' }
}

/** A side; plain texts stand in the document's own language. */
export function side(
  document: DocumentId,
  place: DocumentPlace,
  ...printed: readonly (string | PrintedText)[]
): ContradictionSide {
  const { locale } = upgradeDocumentsById[document]
  return { document, place, printed: printed.map((text) => (typeof text === 'string' ? { text, locale } : text)) }
}

/** Places by short names, to keep the lists readable. */
export const place = {
  row: (row: 1 | 2 | 3): DocumentPlace => ({ kind: 'row', row }),
  bullet: (bullet: 1 | 2 | 3 | 4): DocumentPlace => ({ kind: 'bullet', bullet }),
  step: (step: 1 | 2 | 3 | 4): DocumentPlace => ({ kind: 'step', step }),
} as const
