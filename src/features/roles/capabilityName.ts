import type { OverviewCapabilityId, PageCapabilityId } from '#domain/roleCapabilities.ts'
import { t } from '@lingui/core/macro'

const pageNames: Readonly<Record<PageCapabilityId, () => string>> = {
  upgradeSubscriptions: () => t`Upgrade subscriptions and add licenses`,
  manageSubscriptions: () => t`Create and manage subscriptions`,
  sellSubscriptions: () => t`Sell subscriptions`,
  viewCustomerList: () => t`Work with the customer list`,
  tagCustomers: () => t`Tag customers`,
  viewActivityLogs: () => t`View and export activity logs`,
  addCustomers: () => t`Add customers`,
  requestRelationship: () => t`Request a reseller relationship`,
  requestDelegatedAdmin: () => t({ message: 'Request delegated admin privileges', context: 'Task that a role may do' }),
  removeRelationship: () => t`Remove a reseller relationship`,
  supportOtherChannels: () => t`Support subscriptions bought elsewhere`,
  workWithOtherPartners: () => t`Share a customer with other partners`,
  offerTrials: () => t`Offer trials`,
  followBilling: () => t`Follow billing scenarios`,
  viewPricing: () => t`View pricing and offers`,
  transitionNewCommerce: () => t`Upgrade new commerce subscriptions by the API`,
}

/** What a page of the documentation is about, as something one may do. */
export function pageCapabilityName(id: PageCapabilityId): string {
  return pageNames[id]()
}

const overviewNames: Readonly<Record<OverviewCapabilityId, () => string>> = {
  customerManagement: () => t`Customer management`,
  subscriptionManagement: () => t`Subscription management`,
  helpWithSubscriptionsAndBilling: () => t`Subscription and billing issues of customers`,
  viewPartnerProfiles: () => t`View all partner profiles`,
  requestRelationship: () => t`Request a relationship with a customer`,
  viewCustomerAgreement: () => t`View the customer agreement`,
  requestDelegatedAdmin: () => t({ message: 'Request delegated admin privileges', context: 'Task that a role may do' }),
  administerOnBehalf: () => t`Administer on behalf of a customer`,
  cancelAzureSubscription: () => t`Cancel an Azure subscription`,
  manageBilling: () => t`Billing, invoices and reconciliation files`,
  viewPricing: () => t`View pricing and offers`,
  managePartnerUsers: () => t`Create and manage users`,
  manageCustomerLeads: () => t`Manage customer leads`,
}

/** A level of access as the permissions overview lists it. */
export function overviewCapabilityName(id: OverviewCapabilityId): string {
  return overviewNames[id]()
}
