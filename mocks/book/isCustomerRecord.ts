import type { CustomerRecord } from './customerRecord.ts'
import { member } from './member.ts'

function hasMembers(value: unknown, names: readonly string[], type: 'string' | 'number'): boolean {
  return names.every((name) => typeof member(value, name) === type)
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem)
}

function isServicePlan(value: unknown): boolean {
  return hasMembers(value, ['id', 'displayName', 'serviceName'], 'string')
}

function isLicense(value: unknown): boolean {
  return (
    hasMembers(member(value, 'productSku'), ['id', 'name'], 'string') &&
    isListOf(member(value, 'servicePlans'), isServicePlan)
  )
}

const unitNames = ['availableUnits', 'activeUnits', 'consumedUnits', 'suspendedUnits', 'totalUnits', 'warningUnits']

function isSubscribedSku(value: unknown): boolean {
  return isLicense(value) && hasMembers(value, unitNames, 'number')
}

const subscriptionTexts = ['id', 'offerId', 'offerName', 'friendlyName', 'status', 'billingCycle']

function isSubscription(value: unknown): boolean {
  return hasMembers(value, subscriptionTexts, 'string') && hasMembers(value, ['quantity'], 'number')
}

function isCustomer(value: unknown): boolean {
  return (
    hasMembers(value, ['id', 'relationshipToPartner'], 'string') &&
    hasMembers(member(value, 'companyProfile'), ['companyName', 'domain'], 'string')
  )
}

function isUserWithLicenses(value: unknown): boolean {
  return (
    hasMembers(member(value, 'user'), ['id', 'userPrincipalName', 'displayName'], 'string') &&
    isListOf(member(value, 'licenses'), isLicense)
  )
}

/**
 * Whether a value from the storage is a record: every member that must be there is, with its type. What is stored went through
 * the contract before; going through it again takes seconds for a large book, at every opening.
 */
export function isCustomerRecord(value: unknown): value is CustomerRecord {
  return (
    isCustomer(member(value, 'customer')) &&
    isListOf(member(value, 'subscriptions'), isSubscription) &&
    isListOf(member(value, 'subscribedSkus'), isSubscribedSku) &&
    isListOf(member(value, 'users'), isUserWithLicenses)
  )
}
