import type { Condition } from '#domain/eligibility/verdict.ts'
import { t } from '@lingui/core/macro'

/** A condition of an upgrade in two or three words, as something that is met or not: the head of a narrow column. */
export function conditionName(condition: Condition): string {
  switch (condition) {
    case 'subscriptionActive':
      return t({ message: 'Active', context: 'Condition of an upgrade: the subscription is active' })
    case 'delegatedAdminPrivileges':
      return t({
        message: 'Delegated admin',
        context: 'Condition of an upgrade: delegated admin privileges are granted',
      })
    case 'noConflictingServices':
      return t({
        message: 'No conflict',
        context: 'Condition of an upgrade: no other subscription has the added services',
      })
    case 'targetNotHeld':
      return t({
        message: 'Not held yet',
        context: 'Condition of an upgrade: the customer does not have the new offer',
      })
    case 'noAddOns':
      return t({ message: 'No add-ons', context: 'Condition of an upgrade: the subscription has no add-ons' })
    case 'provisioned':
      return t({ message: 'Provisioned', context: 'Condition of an upgrade: the subscription is provisioned' })
    case 'billingCycleSupported':
      return t({ message: 'Billing fits', context: 'Condition of an upgrade: the billing frequency is supported' })
    case 'upgradePathExists':
      return t({ message: 'Path exists', context: 'Condition of an upgrade: the rules have a path to the new offer' })
  }
}

/** The whole condition in one sentence, in our own wording. */
export function conditionSentence(condition: Condition): string {
  switch (condition) {
    case 'subscriptionActive':
      return t({ message: 'The subscription is active.', context: 'Condition of an upgrade' })
    case 'delegatedAdminPrivileges':
      return t`The customer has granted you delegated admin privileges.`
    case 'noConflictingServices':
      return t`The customer has no other subscription with a service that the new offer adds.`
    case 'targetNotHeld':
      return t`The customer does not have the new offer already, from anyone.`
    case 'noAddOns':
      return t`The subscription has no add-ons.`
    case 'provisioned':
      return t`The subscription is provisioned.`
    case 'billingCycleSupported':
      return t`The new offer can be billed as often as the subscription is.`
    case 'upgradePathExists':
      return t`The edition of the rules has an upgrade path to the new offer, in the customer's market.`
  }
}
