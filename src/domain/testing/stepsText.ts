import type { UpgradeStep } from '#domain/eligibility/upgradeSteps.ts'

function thing({ name, licenses }: { readonly name: string; readonly licenses: number }): string {
  return `${name} x${licenses}`
}

function facts(step: UpgradeStep): string {
  if ('holding' in step) return `${thing(step.holding)}${step.isTarget ? ' = target' : ''}`
  if ('addOn' in step) return thing(step.addOn)
  return stateFacts(step)
}

function stateFacts(step: Exclude<UpgradeStep, { readonly holding: unknown } | { readonly addOn: unknown }>): string {
  switch (step.code) {
    case 'askAboutStatus':
      return step.status
    case 'waitForProvisioning':
      return `since ${String(step.since)}`
    case 'requestDelegatedAdmin':
      return step.why
    case 'changeBillingCycle':
      return `${step.billingCycle} to ${step.supported.join(' ')}`
    case 'checkAgain':
      return step.conditions.join(' ')
    default:
      return ''
  }
}

/** "partner: cancelOwn (Office 365 Enterprise E3 x4)". */
export function stepLine(step: UpgradeStep): string {
  const known = facts(step)
  return `${step.actor}: ${step.code}${known === '' ? '' : ` (${known})`}`
}
