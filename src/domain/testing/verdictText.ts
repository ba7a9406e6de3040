import type { Condition, ConditionResult, UpgradeAssessment } from '#domain/eligibility/verdict.ts'

const numbers: Readonly<Record<Condition, number>> = {
  subscriptionActive: 1,
  delegatedAdminPrivileges: 2,
  noConflictingServices: 3,
  targetNotHeld: 4,
  noAddOns: 5,
  provisioned: 6,
  billingCycleSupported: 7,
  upgradePathExists: 8,
}

function sinceText(since: string | undefined): string {
  return `since ${since ?? 'never'}`
}

function facts(result: Extract<ConditionResult, { readonly outcome: 'failed' }>): string {
  switch (result.condition) {
    case 'subscriptionActive':
      return result.status
    case 'noConflictingServices':
      return result.conflicts
        .map(
          ({ holding, services }) =>
            `${services.join(' ')} in ${holding.name} x${holding.licenses} ${holding.origin.kind}`,
        )
        .join(' and ')
    case 'targetNotHeld':
      return result.holdings.map(({ name, licenses, origin }) => `${name} x${licenses} ${origin.kind}`).join(' and ')
    case 'noAddOns':
      return result.addOns.map(({ name, licenses }) => `${name} x${licenses}`).join(' and ')
    case 'provisioned':
      return sinceText(result.since)
    case 'billingCycleSupported':
      return `${result.billingCycle} of ${result.supported.join(' ')}`
    default:
      return result.why
  }
}

/** What is not met, in order: "1 (suspended)" failed with its facts, "3?" unknown. "eligible" where all is met. */
export function conditionsText(conditions: readonly ConditionResult[]): string {
  const open = conditions.filter(({ outcome }) => outcome !== 'met')
  if (open.length === 0) return 'eligible'
  return open
    .map((result) => {
      const number = numbers[result.condition]
      return result.outcome === 'failed' ? `${number} (${facts(result)})` : `${number}?`
    })
    .join(', ')
}

/** One line per target: its key and what stands against it. */
export function assessmentText(assessment: UpgradeAssessment | undefined): readonly string[] {
  return (assessment?.verdicts ?? []).map(({ target, conditions }) => `${target.key}: ${conditionsText(conditions)}`)
}
