import type { OutsideChange } from '#api/sandbox.ts'
import type { UpgradeStep } from '#domain/eligibility/upgradeSteps.ts'

/** What a person at the sandbox can play for others so that a step is done; undefined where the step is theirs alone. */
export function outsideChangeFor(step: UpgradeStep, subscriptionId: string): OutsideChange | undefined {
  switch (step.code) {
    case 'acceptDelegatedAdmin':
      return { kind: 'acceptDelegatedAdmin' }
    case 'cancelElsewhere':
    case 'cancelOriginUnknown':
      return step.holding.skuId === undefined ? undefined : { kind: 'cancelElsewhere', skuId: step.holding.skuId }
    case 'waitForTrialEnd':
      return { kind: 'endTrial', subscriptionId: step.holding.origin.subscriptionId }
    case 'waitForProvisioning':
      return { kind: 'finishProvisioning', subscriptionId }
    case 'askAboutStatus':
    case 'renew':
      return { kind: 'restoreStatus', subscriptionId }
    default:
      return undefined
  }
}
