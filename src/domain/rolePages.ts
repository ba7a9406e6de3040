/** A public page of Partner Center's documentation, and how old what we read of it is. */
export type RolePage = {
  /** Its English title. */
  readonly title: string
  readonly url: string
  /** ISO date: the page's own `ms.date`, or, where we know none, the day it was read. */
  readonly date: string
  readonly dateKind: 'written' | 'read'
}

/** The pages that name roles. */
export type RolePageId =
  | 'upgrade'
  | 'upgradeNow'
  | 'permissions'
  | 'createSubscription'
  | 'sellSubscriptions'
  | 'customerList'
  | 'tags'
  | 'activityLogs'
  | 'addCustomer'
  | 'requestRelationship'
  | 'delegatedAdmin'
  | 'removeRelationship'
  | 'multichannel'
  | 'multipartner'
  | 'trials'
  | 'billingScenarios'
  | 'pricing'
  | 'newCommerce'

const root = 'https://learn.microsoft.com/partner-center'

function written(title: string, path: string, date: string): RolePage {
  return { title, url: `${root}/${path}`, date, dateKind: 'written' }
}

/** The pages as they stood in October 2023; `upgradeNow` as it was read last. */
export const rolePages: Readonly<Record<RolePageId, RolePage>> = {
  upgrade: written(
    "Add licenses or more services to a customer's subscription",
    'add-licenses-or-services-to-an-existing-subscription',
    '2023-01-11',
  ),
  upgradeNow: {
    title: "Add licenses or more services to a customer's subscription",
    url: `${root}/customers/add-licenses-or-services-to-an-existing-subscription`,
    date: '2026-11-20',
    dateKind: 'read',
  },
  permissions: written('Assign roles and permissions to users', 'permissions-overview', '2022-11-22'),
  createSubscription: written(
    'Create customer subscriptions in Partner Center',
    'create-a-new-subscription',
    '2023-10-19',
  ),
  sellSubscriptions: written('Selling customer subscriptions for CSP', 'customer-subscriptions', '2023-07-31'),
  customerList: written('Manage your customer list', 'see-your-customer-list', '2023-05-12'),
  tags: written('Manage your customers with tags', 'manage-customers-with-tags', '2023-05-12'),
  activityLogs: written('Gain insights with customer activity logs', 'activity-logs', '2023-03-01'),
  addCustomer: written('How to add a new customer record', 'add-a-new-customer', '2023-01-11'),
  requestRelationship: written(
    'Request a reseller relationship with a customer',
    'request-a-relationship-with-a-customer',
    '2023-06-05',
  ),
  delegatedAdmin: written("Obtain a customer's admin privileges", 'customers-revoke-admin-privileges', '2023-09-20'),
  removeRelationship: written('Remove reseller relationship with a customer', 'remove-a-relationship', '2021-11-01'),
  multichannel: written('Multichannel support for customers', 'multichannel', '2023-09-20'),
  multipartner: written('Multi-partner support', 'multipartner', '2023-09-26'),
  trials: written(
    'Offer customers trials of Microsoft products',
    'offer-your-customers-trials-of-microsoft-products',
    '2022-09-09',
  ),
  billingScenarios: written('Common legacy billing scenarios', 'common-billing-scenarios', '2022-07-18'),
  pricing: written('Pricing and offers', 'pricing-and-offers', '2023-10-18'),
  newCommerce: written(
    'Transition a new commerce subscription',
    'developer/transition-a-new-commerce-subscription',
    '2023-07-14',
  ),
}
