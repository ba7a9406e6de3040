import { offersByKey } from '#domain/catalogue/offers.ts'
import type { ConditionResult, Holding } from '#domain/eligibility/verdict.ts'
import { activateEnglish } from '#i18n/testing/activateEnglish.ts'
import { expect, test } from 'vitest'

import { isUnmet, reasonSentences, reasonText, shortReason } from './reasonText.ts'

activateEnglish()

type Unmet = Exclude<ConditionResult, { readonly outcome: 'met' }>

const e3Elsewhere: Holding = {
  skuId: '6fd2c87f-b296-42f0-b197-1e91e994b900',
  offer: offersByKey.e3,
  name: 'ENTERPRISEPACK',
  licenses: 10,
  origin: { kind: 'elsewhere' },
}

function own(friendlyName: string, licenses = 5): Holding {
  return {
    skuId: 'cdd28e44-67e3-425e-be4c-737fab2899d3',
    offer: offersByKey.appsForBusiness,
    name: 'Name on the wire',
    licenses,
    origin: { kind: 'own', subscriptionId: 'S2', friendlyName, status: 'active' },
  }
}

const unknownProduct: Holding = {
  skuId: '11111111-2222-4333-8444-555555555555',
  offer: undefined,
  name: 'Project Plan 3',
  licenses: 1,
  origin: { kind: 'originUnknown' },
}

test.for<{ result: Unmet; text: string; short: string }>([
  {
    result: { condition: 'subscriptionActive', outcome: 'failed', status: 'suspended' },
    text: 'The subscription is not active. Status: Suspended.',
    short: 'Not active',
  },
  {
    result: { condition: 'subscriptionActive', outcome: 'failed', status: 'paused_by_billing' },
    text: 'The subscription is not active. Status: Unknown (paused_by_billing).',
    short: 'Not active',
  },
  {
    result: { condition: 'subscriptionActive', outcome: 'unknown', why: 'provisioning' },
    text: 'Known only after provisioning.',
    short: 'Could not be checked',
  },
  {
    result: { condition: 'delegatedAdminPrivileges', outcome: 'failed', why: 'notGranted' },
    text: 'You have no delegated admin privileges for this customer.',
    short: 'No delegated admin privileges',
  },
  {
    result: { condition: 'delegatedAdminPrivileges', outcome: 'unknown', why: 'notReported' },
    text: 'Partner Center did not say whether you have delegated admin privileges.',
    short: 'Could not be checked',
  },
  {
    result: {
      condition: 'noConflictingServices',
      outcome: 'failed',
      conflicts: [{ holding: e3Elsewhere, services: ['officeDesktopApps'] }],
    },
    text:
      'Office 365 Enterprise E3 (10 licenses, bought from another partner or channel) ' +
      'already includes Office desktop apps.',
    short: 'Services already held',
  },
  {
    result: {
      condition: 'noConflictingServices',
      outcome: 'failed',
      conflicts: [
        { holding: own('Front office', 1), services: ['exchangeOnline', 'sharePointOnline'] },
        { holding: unknownProduct, services: ['exchangeOnline', 'teams', 'skypeForBusiness'] },
      ],
    },
    text:
      'Front office (Microsoft 365 Apps for business) (1 license, sold by you) already includes ' +
      'Exchange Online and SharePoint Online. ' +
      'Project Plan 3 (1 license, origin unknown) already includes ' +
      'Exchange Online, Microsoft Teams, and Skype for Business Online.',
    short: 'Services already held',
  },
  {
    result: { condition: 'noConflictingServices', outcome: 'unknown', why: 'noDelegatedAdmin' },
    text: 'Cannot be checked without delegated admin privileges: what other partners sold is not visible.',
    short: 'Could not be checked',
  },
  {
    result: { condition: 'noConflictingServices', outcome: 'unknown', why: 'subscribedSkusUnreadable' },
    text: "Cannot be checked: the customer's licenses could not be read.",
    short: 'Could not be checked',
  },
  {
    result: { condition: 'targetNotHeld', outcome: 'failed', holdings: [e3Elsewhere] },
    text: 'The customer already has Office 365 Enterprise E3 (10 licenses, bought from another partner or channel).',
    short: 'Already held',
  },
  {
    result: {
      condition: 'targetNotHeld',
      outcome: 'failed',
      holdings: [own(''), own('Microsoft 365 Apps for business')],
    },
    text:
      'The customer already has ' +
      'Microsoft 365 Apps for business (5 licenses, sold by you) ' +
      'and Microsoft 365 Apps for business (5 licenses, sold by you).',
    short: 'Already held',
  },
  {
    result: { condition: 'targetNotHeld', outcome: 'unknown', why: 'noDelegatedAdmin' },
    text: 'Cannot be checked without delegated admin privileges: what other partners sold is not visible.',
    short: 'Could not be checked',
  },
  {
    result: { condition: 'targetNotHeld', outcome: 'unknown', why: 'subscribedSkusUnreadable' },
    text: "Cannot be checked: the customer's licenses could not be read.",
    short: 'Could not be checked',
  },
  {
    result: {
      condition: 'noAddOns',
      outcome: 'failed',
      addOns: [
        { subscriptionId: 'A1', offerId: 'O1', name: 'Audio Conferencing', licenses: 3 },
        { subscriptionId: 'A2', offerId: 'O2', name: 'Archive {0}', licenses: 1 },
      ],
    },
    text: 'The subscription has add-ons: Audio Conferencing (3 licenses) and Archive {0} (1 license).',
    short: 'Has add-ons',
  },
  {
    // Tests run in Los Angeles.
    result: { condition: 'provisioned', outcome: 'failed', since: '2026-11-20T12:00:00Z' },
    text: 'The subscription has been provisioning since Nov 20, 2026, 4:00 AM.',
    short: 'Still provisioning',
  },
  {
    result: { condition: 'provisioned', outcome: 'failed', since: undefined },
    text: 'The subscription is still being provisioned.',
    short: 'Still provisioning',
  },
  {
    result: {
      condition: 'billingCycleSupported',
      outcome: 'failed',
      billingCycle: 'triennial',
      supported: ['annual', 'monthly'],
    },
    text: 'The offer cannot be billed as this subscription is: Every three years. It supports: Annual and Monthly.',
    short: 'Billing frequency not supported',
  },
  {
    result: { condition: 'billingCycleSupported', outcome: 'unknown', billingCycle: 'weekly' },
    text: 'The billing frequency is not known: Unknown (weekly).',
    short: 'Could not be checked',
  },
  {
    result: {
      condition: 'upgradePathExists',
      outcome: 'failed',
      why: 'noPathFromOffer',
      packId: 'worldwide-2020',
    },
    text: 'The rules have no upgrade path from this offer.',
    short: 'No upgrade path',
  },
  {
    result: {
      condition: 'upgradePathExists',
      outcome: 'failed',
      why: 'targetNotOffered',
      packId: 'worldwide-2020',
    },
    text: 'The rules have no upgrade path to this offer.',
    short: 'No upgrade path',
  },
  {
    result: { condition: 'upgradePathExists', outcome: 'failed', why: 'wrongMarket', packId: 'worldwide-2020' },
    text: 'This upgrade path belongs to another market.',
    short: 'No upgrade path',
  },
  {
    result: { condition: 'upgradePathExists', outcome: 'unknown', why: 'marketNotReported' },
    text: "The customer's market is not known.",
    short: 'Could not be checked',
  },
])('$text', ({ result, text, short }) => {
  expect(reasonText(result, 'microsoft365').replaceAll('\u202F', ' ')).toBe(text)
  expect(shortReason(result)).toBe(short)
  expect(isUnmet(result)).toBe(true)
})

test("Products have the names of the edition's brand", () => {
  const held: Unmet = { condition: 'targetNotHeld', outcome: 'failed', holdings: [own('')] }
  expect(reasonText(held, 'office365')).toBe('The customer already has Office 365 Business (5 licenses, sold by you).')
})

test('A sentence names the own subscriptions it speaks of', () => {
  const named = (result: Unmet) => reasonSentences(result, 'microsoft365').map(({ subscriptions }) => subscriptions)
  const conflicts = [
    { holding: own('Front office'), services: ['exchangeOnline'] },
    { holding: e3Elsewhere, services: ['exchangeOnline'] },
  ] as const
  expect(named({ condition: 'noConflictingServices', outcome: 'failed', conflicts })).toEqual([
    [{ id: 'S2', name: 'Front office (Microsoft 365 Apps for business)' }],
    [],
  ])
  expect(named({ condition: 'targetNotHeld', outcome: 'failed', holdings: [e3Elsewhere, own('')] })).toEqual([
    [{ id: 'S2', name: 'Microsoft 365 Apps for business' }],
  ])
  const addOns = [{ subscriptionId: 'A1', offerId: 'O1', name: 'Audio Conferencing', licenses: 3 }]
  expect(named({ condition: 'noAddOns', outcome: 'failed', addOns })).toEqual([
    [{ id: 'A1', name: 'Audio Conferencing' }],
  ])
  expect(named({ condition: 'subscriptionActive', outcome: 'failed', status: 'suspended' })).toEqual([[]])
})

test('A nickname that is only the old name of the product is not told twice', () => {
  const held: Unmet = { condition: 'targetNotHeld', outcome: 'failed', holdings: [own('Office 365 Business')] }
  expect(reasonText(held, 'microsoft365')).toBe(
    'The customer already has Microsoft 365 Apps for business (5 licenses, sold by you).',
  )
})

test('What is met has no reason', () => {
  expect(isUnmet({ condition: 'provisioned', outcome: 'met' })).toBe(false)
})
