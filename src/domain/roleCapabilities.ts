import { type RolePage, rolePages } from './rolePages.ts'
import type { Role } from './roles.ts'

/** What a page names roles for; the sandbox's screens are about the first four. */
export type PageCapabilityId =
  | 'upgradeSubscriptions'
  | 'manageSubscriptions'
  | 'sellSubscriptions'
  | 'viewCustomerList'
  | 'tagCustomers'
  | 'viewActivityLogs'
  | 'addCustomers'
  | 'requestRelationship'
  | 'requestDelegatedAdmin'
  | 'removeRelationship'
  | 'supportOtherChannels'
  | 'workWithOtherPartners'
  | 'offerTrials'
  | 'followBilling'
  | 'viewPricing'
  | 'transitionNewCommerce'

/** A level of access of the permissions overview. */
export type OverviewCapabilityId =
  | 'customerManagement'
  | 'subscriptionManagement'
  | 'helpWithSubscriptionsAndBilling'
  | 'viewPartnerProfiles'
  | 'requestRelationship'
  | 'viewCustomerAgreement'
  | 'requestDelegatedAdmin'
  | 'administerOnBehalf'
  | 'cancelAzureSubscription'
  | 'manageBilling'
  | 'viewPricing'
  | 'managePartnerUsers'
  | 'manageCustomerLeads'

/** What one page says: who may do one thing. */
export type RoleCapability<Id extends string = string> = {
  readonly id: Id
  /** Of the roles that a person can take on here, those the page names. */
  readonly roles: readonly Role[]
  /** Roles it names besides, as printed. */
  readonly otherRoles?: readonly string[]
  readonly page: RolePage
}

const GA = 'Global admin'
const UA = 'User management admin'
const AA = 'Admin agent'
const SA = 'Sales agent'
const HA = 'Helpdesk agent'
const BA = 'Billing admin'

/** The roles that each page of the documentation calls appropriate for what it is about ("Appropriate roles"). */
export const pageCapabilities: readonly RoleCapability<PageCapabilityId>[] = [
  { id: 'upgradeSubscriptions', roles: [GA, UA, AA, SA, HA], page: rolePages.upgrade },
  { id: 'manageSubscriptions', roles: [GA, AA, SA, HA, BA], page: rolePages.createSubscription },
  { id: 'sellSubscriptions', roles: [GA, AA, SA, HA], page: rolePages.sellSubscriptions },
  { id: 'viewCustomerList', roles: [AA], page: rolePages.customerList },
  { id: 'addCustomers', roles: [GA, UA, AA, SA], page: rolePages.addCustomer },
  { id: 'requestRelationship', roles: [AA], page: rolePages.requestRelationship },
  { id: 'requestDelegatedAdmin', roles: [AA, SA], page: rolePages.delegatedAdmin },
  { id: 'removeRelationship', roles: [GA], page: rolePages.removeRelationship },
  { id: 'supportOtherChannels', roles: [GA, UA, SA], page: rolePages.multichannel },
  { id: 'workWithOtherPartners', roles: [GA, UA, SA], page: rolePages.multipartner },
  { id: 'offerTrials', roles: [GA, UA, SA], page: rolePages.trials },
  { id: 'transitionNewCommerce', roles: [GA, AA], page: rolePages.newCommerce },
  { id: 'followBilling', roles: [AA, SA, HA, BA], page: rolePages.billingScenarios },
  {
    id: 'viewPricing',
    roles: [GA, UA, AA, SA, BA],
    otherRoles: ['MPN Partner Admin'],
    page: rolePages.pricing,
  },
  { id: 'tagCustomers', roles: [AA], page: rolePages.tags },
  { id: 'viewActivityLogs', roles: [AA], page: rolePages.activityLogs },
]

function overview(id: OverviewCapabilityId, ...roles: readonly Role[]): RoleCapability<OverviewCapabilityId> {
  return { id, roles, page: rolePages.permissions }
}

/** Who may do what by the permissions overview ("Assign roles and permissions to users", November 2022). */
export const overviewCapabilities: readonly RoleCapability<OverviewCapabilityId>[] = [
  overview('subscriptionManagement', AA, SA),
  overview('helpWithSubscriptionsAndBilling', HA),
  overview('customerManagement', AA, SA),
  overview('viewPartnerProfiles', UA),
  overview('requestRelationship', SA),
  overview('viewCustomerAgreement', SA),
  overview('requestDelegatedAdmin', AA),
  overview('administerOnBehalf', AA),
  overview('cancelAzureSubscription', GA),
  overview('manageBilling', GA, AA, BA),
  overview('viewPricing', GA, AA, SA, BA),
  overview('managePartnerUsers', GA, UA),
  overview('manageCustomerLeads', SA),
]

/** One side of a disagreement: pages that say the same. */
export type RoleSide = { readonly pages: readonly RolePage[]; readonly roles: readonly Role[] }

/** A question two pages answer differently. `followed`: the side this app takes. */
export type RoleDisagreement = {
  readonly id: 'upgradeOrPermissions' | 'globalAdmin'
  readonly sides: readonly [RoleSide, RoleSide]
  readonly followed: 0 | 1
}

/**
 * Where the pages disagree on who may upgrade. The upgrade page is followed both times: it is about this very screen, and
 * an edition keeps the roles its own document prints.
 */
export const roleDisagreements: readonly RoleDisagreement[] = [
  {
    id: 'upgradeOrPermissions',
    sides: [
      { pages: [rolePages.upgrade], roles: [GA, UA, AA, SA, HA] },
      { pages: [rolePages.permissions], roles: [AA, SA] },
    ],
    followed: 0,
  },
  {
    id: 'globalAdmin',
    sides: [
      { pages: [rolePages.upgrade], roles: [GA, UA, AA, SA, HA] },
      { pages: [rolePages.upgradeNow], roles: [UA, AA, SA, HA] },
    ],
    followed: 0,
  },
]

/** Roles that one side of a disagreement names and the other does not. */
export function contestedRoles({ sides: [left, right] }: RoleDisagreement): readonly Role[] {
  return [
    ...left.roles.filter((role) => !right.roles.includes(role)),
    ...right.roles.filter((role) => !left.roles.includes(role)),
  ]
}
