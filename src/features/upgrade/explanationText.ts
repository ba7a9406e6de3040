import type { ConfirmedCondition } from '#domain/eligibility/confirmedConditions.ts'
import { confirmedConditions, conditionsInOrder, isAnsweredOtherwise } from '#domain/eligibility/confirmedConditions.ts'
import type { ConfirmedUpgrade } from '#domain/eligibility/confirmUpgrades.ts'
import { conditionRules } from '#domain/eligibility/conditionRules.ts'
import { conditionName, conditionSentence } from '#i18n/conditionName.ts'
import { editionName } from '#i18n/editionName.ts'
import { formatDay, formatInstant, formatList } from '#i18n/format.ts'
import { languageName } from '#i18n/languageName.ts'
import { statusWord } from '#i18n/statusWord.ts'
import { offerLabel, subscriptionName } from '#i18n/subscriptionName.ts'
import { plural, t } from '@lingui/core/macro'

import { disputeText } from './disputeText.ts'
import { eligibilityWord, outcomeWord } from './outcomeWord.ts'
import { planLines } from './stepText.ts'
import { targetName } from './targetName.ts'
import type { UpgradeCandidate } from './upgradeFlow.ts'
import { verdictReasons } from './verdictReasons.ts'

type ExplainedCandidate = Pick<UpgradeCandidate, 'customerId' | 'customerName' | 'assessment' | 'edition'> & {
  readonly subscription: Pick<
    UpgradeCandidate['subscription'],
    'id' | 'offerId' | 'offerName' | 'friendlyName' | 'quantity' | 'status'
  >
}

export type Explained = {
  readonly candidate: ExplainedCandidate
  readonly targets: readonly ConfirmedUpgrade[]
  readonly isConfirmed: boolean
  /** ISO date-time, UTC. */
  readonly now: string
}

function headLines({ candidate, isConfirmed, now }: Explained): readonly string[] {
  const { customerName, customerId, subscription, edition } = candidate
  const name = subscriptionName(subscription, edition)
  const offer = offerLabel(subscription, edition)
  const licenses = plural(subscription.quantity, { one: '# license', other: '# licenses' })
  const status = statusWord(subscription.status)
  const rules = editionName(edition.pack.id)
  const instant = formatInstant(now)
  return [
    t`Customer: ${customerName}`,
    t`Microsoft ID: ${customerId}`,
    name === offer ? t`Subscription: ${name}, ${licenses}` : t`Subscription: ${name} (${offer}), ${licenses}`,
    t`Subscription ID: ${subscription.id}`,
    t`Status: ${status}`,
    t`Rules: ${rules}`,
    t`Date: ${instant}`,
    isConfirmed ? t`Confirmed by Partner Center` : t`Not confirmed by Partner Center`,
    t`In this text "you" is the partner.`,
  ]
}

function conditionLine({ condition, outcome }: ConfirmedCondition): string {
  const name = conditionName(condition)
  const word = outcomeWord(outcome)
  return t({ message: `${name}: ${word}`, comment: 'A condition and how it came out' })
}

function targetLines(target: ConfirmedUpgrade, { edition }: ExplainedCandidate): readonly string[] {
  const { brand } = edition.pack
  const name = targetName(target, brand)
  const word = eligibilityWord(target.isEligible)
  const dispute = disputeText(target.verdict?.path, brand)
  return [
    t({ message: `${name}: ${word}`, comment: 'An offer and whether it can be had' }),
    ...(isAnsweredOtherwise(target)
      ? [`  ${t`This is Partner Center's answer; this screen worked out another.`}`]
      : []),
    ...confirmedConditions(target).map((result) => `  ${conditionLine(result)}`),
    ...(dispute === undefined ? [] : [`  ${dispute}`]),
  ]
}

function reasonLines({ candidate, targets }: Explained): readonly string[] {
  const reasons = verdictReasons(targets, candidate.edition.pack.brand)
  if (reasons.length === 0) return []
  const lines = reasons.flatMap((reason) => {
    const names = formatList(reason.targets)
    const against = reason.isForAll ? t`Applies to every offer.` : t`Applies to ${names}.`
    return [`- ${reason.text}`, ...(targets.length === 1 ? [] : [`  ${against}`])]
  })
  return [t`What stands in the way`, ...lines]
}

function legendLines(): readonly string[] {
  const lines = conditionsInOrder.map((condition) => `- ${conditionName(condition)}: ${conditionSentence(condition)}`)
  return [t`What the conditions ask`, ...lines]
}

function sourceLines({ edition }: ExplainedCandidate): readonly string[] {
  const documents = edition.pack.documents.map(({ title, locale, msDate }) => {
    const language = languageName(locale)
    const day = formatDay(msDate)
    return `- ${t`${title} (${language}, ${day})`}`
  })
  const pages = new Map(
    conditionRules.flatMap(({ source }) => (source.kind === 'apiPage' ? [[source.url, source.title] as const] : [])),
  )
  return [t`Where this is written`, ...documents, ...[...pages].map(([url, title]) => `- ${title}: ${url}`)]
}

/** What would have to change; a target that Partner Center allows needs no steps. */
function stepLines({ candidate, targets }: Explained): readonly string[] {
  const verdicts = targets.flatMap(({ verdict, isEligible }) => (isEligible ? [] : (verdict ?? [])))
  return planLines({ ...candidate.assessment, verdicts }, candidate.edition.pack.brand)
}

/**
 * The whole verdict on one subscription as plain text, in the active language, fit for a mail: who and what, each target with
 * each condition, every reason, what would have to change, and the documents.
 */
export function explanationText(explained: Explained): string {
  const { candidate, targets } = explained
  const blocks = [
    [t`Upgrade eligibility`],
    headLines(explained),
    ...targets.map((target) => targetLines(target, candidate)),
    reasonLines(explained),
    stepLines(explained),
    legendLines(),
    sourceLines(candidate),
  ]
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}
