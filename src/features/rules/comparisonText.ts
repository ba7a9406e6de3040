import type { PathComparison } from '#domain/editions/comparePacks.ts'
import type { EditionVerdict, SubscriptionUnderBoth, VerdictChange } from '#domain/editions/judgeUnderBoth.ts'
import type { Brand, Offer } from '#domain/catalogue/offer.ts'
import { formatList } from '#i18n/format.ts'
import { productName } from '#i18n/productNames.ts'
import { t } from '@lingui/core/macro'

/** What became of a path from the older edition to the newer one, in a word. */
export function pathChangeWord(change: PathComparison['change']): string {
  switch (change) {
    case 'added':
      return t({ message: 'Added', context: 'An upgrade path, from one edition of the rules to the next' })
    case 'removed':
      return t({ message: 'Removed', context: 'An upgrade path, from one edition of the rules to the next' })
    case 'renamed':
      return t({ message: 'Renamed', context: 'An upgrade path, from one edition of the rules to the next' })
    case 'unchanged':
      return t({ message: 'Unchanged', context: 'An upgrade path, from one edition of the rules to the next' })
  }
}

function names(offers: readonly Offer[], brand: Brand): string {
  return formatList(offers.map((offer) => productName(offer, brand)))
}

/** What an edition says of a subscription. */
export function editionVerdictText(verdict: EditionVerdict, brand: Brand): string {
  switch (verdict.outcome) {
    case 'upgradeable': {
      const targets = names(verdict.eligible, brand)
      return t`Upgradeable to ${targets}`
    }
    case 'blocked': {
      const targets = names(verdict.blocked, brand)
      return t`Blocked: ${targets}`
    }
    case 'noPath':
      return t`No upgrade path`
    case 'notInThatPack':
      return t`Not in this edition`
  }
}

/** What matters of it beside the other edition's: where both have upgrades, those that the other has not. */
export function comparedVerdictText(judged: SubscriptionUnderBoth, side: 'left' | 'right', brand: Brand): string {
  const own = side === 'left' ? judged.targetsLost : judged.targetsGained
  if (judged.change !== 'otherTargets' || own.length === 0) return editionVerdictText(judged[side], brand)
  const targets = names(own, brand)
  return t({ message: `Only here: ${targets}`, comment: 'Upgrades that one of two editions of the rules has alone' })
}

/** How a subscription's verdict differs under the newer edition. */
export function verdictChangeText(change: VerdictChange): string {
  switch (change) {
    case 'none':
      return t({ message: 'No change', context: 'Verdict on an upgrade under two editions' })
    case 'becomesUpgradeable':
      return t({ message: 'Becomes upgradeable', context: 'Verdict on an upgrade under two editions' })
    case 'stopsBeingUpgradeable':
      return t({ message: 'No longer upgradeable', context: 'Verdict on an upgrade under two editions' })
    case 'otherTargets':
      return t({ message: 'Different upgrades', context: 'Verdict on an upgrade under two editions' })
    case 'otherRefusal':
      return t({ message: 'Blocked for another reason', context: 'Verdict on an upgrade under two editions' })
    case 'membership':
      return t({ message: 'In one edition only', context: 'Verdict on an upgrade under two editions' })
  }
}
