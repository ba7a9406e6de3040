import { offersByKey } from '#domain/catalogue/offers.ts'
import type { Contradiction, ContradictionReason } from '#domain/editions/contradiction.ts'
import { upgradeDocumentsById } from '#domain/editions/upgradeDocuments.ts'
import { formatList } from '#i18n/format.ts'
import { languageName } from '#i18n/languageName.ts'
import { productName } from '#i18n/productNames.ts'
import { t } from '@lingui/core/macro'

import { documentName } from './documentText.ts'

/** Which side we follow. */
export function weFollowText({ weFollow }: Pick<Contradiction, 'weFollow'>): string {
  switch (weFollow.kind) {
    case 'eachItsOwn':
      return t`Each edition follows its own document.`
    case 'bothAtOnce':
      return t`Both are followed at once.`
    case 'disputedPathSetting':
      return t`The table is followed, unless the setting for the disputed path says otherwise.`
    case 'documents': {
      const documents = formatList(weFollow.documents.map((id) => documentName(upgradeDocumentsById[id])))
      if (weFollow.locale === undefined) return t`Followed: ${documents}.`
      const language = languageName(weFollow.locale)
      return t`Followed: the text in ${language} of ${documents}.`
    }
  }
}

const reasons: Readonly<Record<ContradictionReason, () => string>> = {
  printedAndMarked: () => t`An edition holds what its table prints, and the path carries a mark wherever it is shown.`,
  sameSku: () => {
    const before = productName(offersByKey.businessStandard, 'office365')
    const now = productName(offersByKey.businessStandard, 'microsoft365')
    return t`Under either name a product keeps its SKU: that of the old ${before} is that of ${now} today.`
  },
  editionOfItsOwn: () => t`An edition is a rule of its own, also where it has less than others.`,
  noSuchOffers: () => t`There are no India offers in the cloud operated by 21Vianet.`,
  earlierEdition: () => t`The edition before it has the whole sentence.`,
  englishBesideIt: () => t`The English beside it is plain.`,
  offersNeedOwnNames: () => t`Two offers never share a name here.`,
  wholeFamilyMeant: () => t`The article pointed to is about all plans.`,
  prohibitionMeant: () => t`It only makes sense as a prohibition.`,
  additionalServicesMeant: () =>
    t`Every customer has other services, so only the services that the upgrade adds can matter.`,
  targetMeant: () =>
    t`The customer always has the subscription being upgraded, so the condition can only be about the new one.`,
  privilegesMeant: () => t`Partner Center knows privileges, not representatives.`,
  ownWordElsewhere: () => t`The right word stands elsewhere in the same document.`,
  conditionsDecide: () => t`Whether it is possible is what the conditions are for.`,
  moreWaysHarmNobody: () => t`Both ways lead to the same dialog.`,
  assumedSame: () => t`Where a document is silent, what the others say is assumed.`,
  shownEverywhere: () => t`It holds in every edition, so it is shown in every edition.`,
  linkThatFits: () => t`Its addresses are about the thing at hand.`,
  handOffNamesEdition: () => t`The date of the hand-off tells the editions apart.`,
}

/** Why that side. */
export function contradictionReasonText(reason: ContradictionReason): string {
  return reasons[reason]()
}
