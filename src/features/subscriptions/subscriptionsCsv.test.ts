import type { Edition } from '#api/edition.ts'
import type { Subscription } from '#api/subscriptions.ts'
import { rulePacks } from '#domain/catalogue/rulePacks.ts'
import { activateEnglish } from '#i18n/testing/activateEnglish.ts'
import { expect, test } from 'vitest'

import { subscriptionsCsv } from './subscriptionsCsv.ts'

activateEnglish()

const edition: Edition = { pack: rulePacks['worldwide-2020'], disputedPath: 'as-printed', role: 'Admin agent' }

const basic: Subscription = {
  id: 'S1',
  offerId: 'BD938F12-058F-4927-BBA3-AE36B1D2501C',
  offerName: 'Office 365 Business Essentials',
  friendlyName: 'Front office',
  quantity: 12,
  status: 'active',
  billingCycle: 'monthly',
  commitmentEndDate: '2027-03-01T00:00:00Z',
  autoRenewEnabled: true,
}

test('The rows of the filter, in the order and with the columns shown', async () => {
  const subscriptions: readonly Subscription[] = [
    basic,
    { ...basic, id: 'S2', friendlyName: '=HYPERLINK("x")', status: 'suspended', autoRenewEnabled: false },
    { ...basic, id: 'S3', friendlyName: 'Gone', status: 'deleted' },
    {
      ...basic,
      id: 'A1',
      parentSubscriptionId: 'S1',
      offerId: '',
      offerName: 'Archive',
      friendlyName: '',
      quantity: 3,
    },
  ]
  const order = { column: 'quantity', isDescending: true } as const
  expect(await subscriptionsCsv(subscriptions, edition, 'current', order)).toBe(
    [
      '\uFEFFName,Offer,Quantity,Status,Renewal',
      'Front office,Microsoft 365 Business Basic,12,Active,"Auto renews on Mar 1, 2027"',
      'Archive,Archive,3,Active,"Auto renews on Mar 1, 2027"',
      '"\'=HYPERLINK(""x"")",Microsoft 365 Business Basic,12,Suspended,"Ends on Mar 1, 2027"',
      '',
    ].join('\r\n'),
  )
})

test('Usage-based subscriptions come last, without the columns their grid does not show', async () => {
  const usage: Subscription = {
    ...basic,
    id: 'U1',
    offerId: 'MS-AZR-0145P',
    offerName: 'Microsoft Azure',
    friendlyName: 'Azure',
    quantity: 1,
    billingType: 'usage',
  }
  const order = { column: 'name', isDescending: false } as const
  expect(await subscriptionsCsv([usage, basic], edition, 'current', order)).toBe(
    [
      '\uFEFFName,Offer,Quantity,Status,Renewal',
      'Front office,Microsoft 365 Business Basic,12,Active,"Auto renews on Mar 1, 2027"',
      'Azure,Microsoft Azure,,Active,',
      '',
    ].join('\r\n'),
  )
})

test('No rows leave the header', async () => {
  const order = { column: 'name', isDescending: false } as const
  expect(await subscriptionsCsv([basic], edition, 'deleted', order)).toBe(
    '\uFEFFName,Offer,Quantity,Status,Renewal\r\n',
  )
})
