import { assessCustomer, type CustomerAssessment } from '#domain/eligibility/assessUpgrades.ts'

import { type UpgradeContextState, useUpgradeContext } from './useUpgradeContext.ts'

type Ready = Extract<UpgradeContextState, { readonly state: 'ready' }>

export type CustomerAssessmentState =
  | Exclude<UpgradeContextState, Ready>
  | (Ready & { readonly assessment: CustomerAssessment })

/** Which of a customer's subscriptions can be upgraded to what. */
export function useCustomerAssessment(customerId: string): CustomerAssessmentState {
  const state = useUpgradeContext(customerId)
  return state.state === 'ready' ? { ...state, assessment: assessCustomer(state.context) } : state
}
