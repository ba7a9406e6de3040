import { findOffer } from '#domain/catalogue/findOffer.ts'
import { productLineage } from '#domain/catalogue/offer.ts'
import type { Offer } from '#domain/catalogue/offer.ts'
import type { RulePack } from '#domain/catalogue/rulePack.ts'
import { assessCustomer, hasUpgradePath } from '#domain/eligibility/assessUpgrades.ts'
import type { UpgradeContext } from '#domain/eligibility/assessUpgrades.ts'
import type { UpgradeAssessment } from '#domain/eligibility/verdict.ts'
import type { Subscription } from '#domain/model.ts'

/** What an edition says of one subscription. Targets are the edition's own offers, in printed order. */
export type EditionVerdict =
  | { readonly outcome: 'upgradeable'; readonly eligible: readonly Offer[]; readonly blocked: readonly Offer[] }
  | { readonly outcome: 'blocked'; readonly blocked: readonly Offer[] }
  | { readonly outcome: 'noPath' | 'notInThatPack' }

/**
 * How the verdict differs from the left to the right edition. `otherTargets`: upgradeable under both, but not to the same
 * products. `otherRefusal`: under neither, once for want of a path. `membership`: under neither, and one of the editions does
 * not know the offer.
 */
export type VerdictChange =
  | 'none'
  | 'becomesUpgradeable'
  | 'stopsBeingUpgradeable'
  | 'otherTargets'
  | 'otherRefusal'
  | 'membership'

export type SubscriptionUnderBoth = {
  readonly subscription: Subscription
  readonly left: EditionVerdict
  readonly right: EditionVerdict
  readonly change: VerdictChange
  /** Eligible under the right edition alone, and under the left alone; each in its edition's own offers. */
  readonly targetsGained: readonly Offer[]
  readonly targetsLost: readonly Offer[]
}

/** The offers of one edition in terms of another's book: the same products under the ids that this book knows. */
type PackInBook = {
  readonly pack: RulePack
  /** Own offers by the id they have in the book (lower case). */
  readonly ownOffers: ReadonlyMap<string, Offer>
}

function isSameProduct(one: Offer, other: Offer): boolean {
  const isIndia = one.market === 'IN'
  return productLineage(one) === productLineage(other) && one.kind === other.kind && isIndia === (other.market === 'IN')
}

/**
 * The edition's table with each offer swapped for the book's own offer of the same product, so that holdings, SKUs and
 * market of the book's customers can be judged as they are.
 */
function packInBook(pack: RulePack, book: RulePack): PackInBook {
  const known = pack.offers.map((own) => ({
    own,
    id: (book.offers.find((offer) => isSameProduct(offer, own)) ?? own).id,
  }))
  const idOf = (offerId: string): string => known.find(({ own }) => own.id === offerId)?.id ?? offerId
  const paths = pack.paths.map((path) => ({
    ...path,
    sourceOfferId: idOf(path.sourceOfferId),
    targetOfferId: idOf(path.targetOfferId),
    ...(path.dispute === undefined
      ? {}
      : { dispute: { ...path.dispute, alternativeOfferId: idOf(path.dispute.alternativeOfferId) } }),
  }))
  return {
    pack: { ...pack, paths },
    ownOffers: new Map(known.map(({ own, id }) => [id.toLowerCase(), own])),
  }
}

const packsInBook = new WeakMap<RulePack, Map<RulePack, PackInBook>>()

function rememberedPackInBook(pack: RulePack, book: RulePack): PackInBook {
  const byBook = packsInBook.get(pack) ?? new Map<RulePack, PackInBook>()
  const known = byBook.get(book) ?? packInBook(pack, book)
  packsInBook.set(pack, byBook.set(book, known))
  return known
}

function ownOffer({ ownOffers }: PackInBook, offer: Offer): Offer {
  return ownOffers.get(offer.id.toLowerCase()) ?? offer
}

function verdictOf(edition: PackInBook, subscription: Subscription, assessment?: UpgradeAssessment): EditionVerdict {
  const offer = findOffer(subscription.offerId)
  if (offer === undefined || !edition.ownOffers.has(offer.id.toLowerCase())) return { outcome: 'notInThatPack' }
  if (assessment === undefined) return { outcome: 'noPath' }
  const targets = (isEligible: boolean) =>
    assessment.verdicts
      .filter((verdict) => verdict.isEligible === isEligible)
      .map(({ target }) => ownOffer(edition, target))
  const blocked = targets(false)
  return assessment.isUpgradeable
    ? { outcome: 'upgradeable', eligible: targets(true), blocked }
    : { outcome: 'blocked', blocked }
}

function eligibleTargets(verdict: EditionVerdict): readonly Offer[] {
  return verdict.outcome === 'upgradeable' ? verdict.eligible : []
}

function missingFrom(others: readonly Offer[], targets: readonly Offer[]): readonly Offer[] {
  return targets.filter((target) => !others.some((other) => isSameProduct(other, target)))
}

function changeBetween(left: EditionVerdict, right: EditionVerdict, areTargetsSame: boolean): VerdictChange {
  if (left.outcome === right.outcome) return areTargetsSame ? 'none' : 'otherTargets'
  if (right.outcome === 'upgradeable') return 'becomesUpgradeable'
  if (left.outcome === 'upgradeable') return 'stopsBeingUpgradeable'
  return left.outcome === 'notInThatPack' || right.outcome === 'notInThatPack' ? 'membership' : 'otherRefusal'
}

/** Whether a change is one of the verdict itself: what could be upgraded, or to what, is no longer the same. */
export function isVerdictChanged(change: VerdictChange): boolean {
  return change !== 'none' && change !== 'membership'
}

/** Whether either edition has a path from any of the subscriptions; where not, no more need be read to judge them. */
export function needsJudging(
  { subscriptions, pack }: Pick<UpgradeContext, 'subscriptions' | 'pack'>,
  left: RulePack,
  right: RulePack,
): boolean {
  return [left, right].some((edition) => {
    const inBook = rememberedPackInBook(edition, pack)
    return subscriptions.some(({ status, offerId }) => status !== 'deleted' && hasUpgradePath(offerId, inBook.pack))
  })
}

function judgeIn(edition: RulePack, context: UpgradeContext): (subscription: Subscription) => EditionVerdict {
  const inBook = rememberedPackInBook(edition, context.pack)
  const { assessments } = assessCustomer({ ...context, pack: inBook.pack })
  return (subscription) => verdictOf(inBook, subscription, assessments.get(subscription.id.toLowerCase()))
}

/**
 * Judges a customer's subscriptions (all but deleted ones) under two editions. `context.pack` is the edition whose book the
 * customer stands in; offers of other editions are matched to its own by product. An India offer only ever matches another.
 */
export function judgeUnderBoth(
  context: UpgradeContext,
  left: RulePack,
  right: RulePack,
): readonly SubscriptionUnderBoth[] {
  const one = judgeIn(left, context)
  const other = judgeIn(right, context)
  return context.subscriptions
    .filter(({ status }) => status !== 'deleted')
    .map((subscription) => {
      const verdicts = { left: one(subscription), right: other(subscription) }
      const before = eligibleTargets(verdicts.left)
      const after = eligibleTargets(verdicts.right)
      const targetsGained = missingFrom(before, after)
      const targetsLost = missingFrom(after, before)
      const areTargetsSame = targetsGained.length === 0 && targetsLost.length === 0
      const change = changeBetween(verdicts.left, verdicts.right, areTargetsSame)
      return { subscription, ...verdicts, change, targetsGained, targetsLost }
    })
}
