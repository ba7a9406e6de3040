import type { UpgradeAssessment } from '#domain/eligibility/verdict.ts'

/** What Partner Center said of one subscription, and what the screen believed when it was asked. */
type RememberedAnswer = { readonly believed: string; readonly isUpgradeable: boolean }

/** Answers by subscription id (lower case). */
export type RememberedAnswers = ReadonlyMap<string, RememberedAnswer>

/** A text that changes with anything the screen believes of a subscription. */
export function beliefKey({ verdicts }: UpgradeAssessment): string {
  return JSON.stringify(verdicts.map(({ target, conditions }) => [target.id, conditions]))
}

export function withAnswer(
  answers: RememberedAnswers,
  subscriptionId: string,
  answer: RememberedAnswer,
): RememberedAnswers {
  const id = subscriptionId.toLowerCase()
  const before = answers.get(id)
  const isKnown = before?.believed === answer.believed && before.isUpgradeable === answer.isUpgradeable
  return isKnown ? answers : new Map([...answers, [id, answer]])
}

/**
 * Whether a subscription can be upgraded: by Partner Center's answer while the screen believes what it did when it asked, else
 * by the screen's own verdict.
 */
export function isUpgradeableNow(answers: RememberedAnswers, assessment: UpgradeAssessment): boolean {
  const answer = answers.get(assessment.subscriptionId.toLowerCase())
  const isFresh = answer !== undefined && answer.believed === beliefKey(assessment)
  return isFresh ? answer.isUpgradeable : assessment.isUpgradeable
}
