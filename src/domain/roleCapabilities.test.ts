import { expect, test } from 'vitest'

import {
  contestedRoles,
  overviewCapabilities,
  pageCapabilities,
  type RoleCapability,
  roleDisagreements,
} from './roleCapabilities.ts'
import { roles } from './roles.ts'

function line({ id, roles: allowed, page }: RoleCapability): string {
  return `${id}: ${allowed.join(', ')} | ${page.title}, ${page.date}`
}

// Typed from the line "Appropriate roles" of each page, in the order of the roles here.
test('the roles of each page', () => {
  expect(pageCapabilities.map(line)).toEqual([
    "upgradeSubscriptions: Global admin, User management admin, Admin agent, Sales agent, Helpdesk agent | Add licenses or more services to a customer's subscription, 2023-01-11",
    'manageSubscriptions: Global admin, Admin agent, Sales agent, Helpdesk agent, Billing admin | Create customer subscriptions in Partner Center, 2023-10-19',
    'sellSubscriptions: Global admin, Admin agent, Sales agent, Helpdesk agent | Selling customer subscriptions for CSP, 2023-07-31',
    'viewCustomerList: Admin agent | Manage your customer list, 2023-05-12',
    'addCustomers: Global admin, User management admin, Admin agent, Sales agent | How to add a new customer record, 2023-01-11',
    'requestRelationship: Admin agent | Request a reseller relationship with a customer, 2023-06-05',
    "requestDelegatedAdmin: Admin agent, Sales agent | Obtain a customer's admin privileges, 2023-09-20",
    'removeRelationship: Global admin | Remove reseller relationship with a customer, 2021-11-01',
    'supportOtherChannels: Global admin, User management admin, Sales agent | Multichannel support for customers, 2023-09-20',
    'workWithOtherPartners: Global admin, User management admin, Sales agent | Multi-partner support, 2023-09-26',
    'offerTrials: Global admin, User management admin, Sales agent | Offer customers trials of Microsoft products, 2022-09-09',
    'transitionNewCommerce: Global admin, Admin agent | Transition a new commerce subscription, 2023-07-14',
    'followBilling: Admin agent, Sales agent, Helpdesk agent, Billing admin | Common legacy billing scenarios, 2022-07-18',
    'viewPricing: Global admin, User management admin, Admin agent, Sales agent, Billing admin | Pricing and offers, 2023-10-18',
    'tagCustomers: Admin agent | Manage your customers with tags, 2023-05-12',
    'viewActivityLogs: Admin agent | Gain insights with customer activity logs, 2023-03-01',
  ])
})

test('a role nobody can take on here is named as printed', () => {
  expect(pageCapabilities.flatMap(({ otherRoles = [] }) => otherRoles)).toEqual(['MPN Partner Admin'])
})

// Typed from the rows of the overview's table of CSP roles, November 2022.
test('the levels of access of the permissions overview', () => {
  expect(overviewCapabilities.map(({ id, roles: allowed }) => `${id}: ${allowed.join(', ')}`)).toEqual([
    'subscriptionManagement: Admin agent, Sales agent',
    'helpWithSubscriptionsAndBilling: Helpdesk agent',
    'customerManagement: Admin agent, Sales agent',
    'viewPartnerProfiles: User management admin',
    'requestRelationship: Sales agent',
    'viewCustomerAgreement: Sales agent',
    'requestDelegatedAdmin: Admin agent',
    'administerOnBehalf: Admin agent',
    'cancelAzureSubscription: Global admin',
    'manageBilling: Global admin, Admin agent, Billing admin',
    'viewPricing: Global admin, Admin agent, Sales agent, Billing admin',
    'managePartnerUsers: Global admin, User management admin',
    'manageCustomerLeads: Sales agent',
  ])
  expect(new Set(overviewCapabilities.map(({ page }) => `${page.title}, ${page.date}`))).toEqual(
    new Set(['Assign roles and permissions to users, 2022-11-22']),
  )
})

test('roles stand in the order of the documents, none twice', () => {
  for (const { roles: allowed } of [...pageCapabilities, ...overviewCapabilities])
    expect(allowed).toEqual(roles.filter((role) => allowed.includes(role)))
})

test('two disagreements on who may upgrade, with both sides, and the upgrade page of 2023 followed', () => {
  expect(
    roleDisagreements.map((disagreement) => ({
      id: disagreement.id,
      sides: disagreement.sides.map(({ pages, roles: named }) => [
        pages.map(({ title, date, dateKind }) => `${title}, ${dateKind} ${date}`),
        named,
      ]),
      followed: disagreement.followed,
      contested: contestedRoles(disagreement),
    })),
  ).toEqual([
    {
      id: 'upgradeOrPermissions',
      sides: [
        [
          ["Add licenses or more services to a customer's subscription, written 2023-01-11"],
          ['Global admin', 'User management admin', 'Admin agent', 'Sales agent', 'Helpdesk agent'],
        ],
        [['Assign roles and permissions to users, written 2022-11-22'], ['Admin agent', 'Sales agent']],
      ],
      followed: 0,
      contested: ['Global admin', 'User management admin', 'Helpdesk agent'],
    },
    {
      id: 'globalAdmin',
      sides: [
        [
          ["Add licenses or more services to a customer's subscription, written 2023-01-11"],
          ['Global admin', 'User management admin', 'Admin agent', 'Sales agent', 'Helpdesk agent'],
        ],
        [
          ["Add licenses or more services to a customer's subscription, read 2026-11-20"],
          ['User management admin', 'Admin agent', 'Sales agent', 'Helpdesk agent'],
        ],
      ],
      followed: 0,
      contested: ['Global admin'],
    },
  ])
})

test('each page has an address of its own on the documentation site', () => {
  const pages = [
    ...pageCapabilities.map(({ page }) => page),
    ...roleDisagreements.flatMap(({ sides }) => sides.flatMap(({ pages: one }) => one)),
  ]
  for (const { url } of pages) expect(url).toMatch(/^https:\/\/learn\.microsoft\.com\/partner-center\/[a-z/-]+$/)
  expect(new Set(pageCapabilities.map(({ page }) => page.url)).size).toBe(16)
})
