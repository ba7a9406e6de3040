import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { createQueryClient } from './queryClient.ts'
import { connectFakeService, jsonAnswer } from './testing/connectFakeService.ts'
import { backendUpgrades, submitUpgrade, type SubmittedUpgrade, upgradesQuery } from './upgrades.ts'

const e1 = '91FD106F-4B2C-4938-95AC-F54F74E9A239'
const e3 = '796B6B5F-613C-4E24-A17C-EBA730D49C02'

/** Partner Center, "Transition a subscription": each target once per upgrade type; types as text or as number. */
const answered = {
  totalCount: 3,
  items: [
    {
      targetOffer: {
        id: e1,
        name: 'Office 365 Enterprise E1',
        minimumQuantity: 1,
        maximumQuantity: 300,
        uri: '/offers/E1',
      },
      upgradeType: 'upgrade_only',
      isEligible: true,
      quantity: 5,
      laterMember: { kept: true },
      attributes: { objectType: 'Upgrade' },
    },
    {
      targetOffer: { id: e1, name: 'Office 365 Enterprise E1' },
      upgradeType: 2,
      isEligible: false,
      quantity: 5,
      upgradeErrors: [{ code: 'ConflictingServiceTypes', description: 'Conflicts' }],
    },
    {
      targetOffer: { id: e3, name: 'Office 365 Enterprise E3' },
      upgradeType: 'UpgradeOnly',
      isEligible: false,
      upgradeErrors: [{ code: 2, description: 'Not active', additionalDetails: 'suspended' }],
    },
  ],
  attributes: { objectType: 'Collection' },
}

const accepted = () =>
  jsonAnswer({ sourceSubscriptionId: 'S1', targetSubscriptionId: 'S2', upgradeType: 1, attributes: {} })

async function readUpgrades() {
  connectFakeService([jsonAnswer(answered)])
  return createQueryClient().fetchQuery(upgradesQuery('C1', 'S1'))
}

const submitted: Omit<SubmittedUpgrade, 'upgrades'> = {
  subscriptionId: 'S1',
  targetOfferId: e1,
  upgradeType: 'upgrade_only',
  quantity: 12,
}

beforeEach(() => {
  vi.stubGlobal('localStorage', undefined)
})

afterEach(() => {
  vi.unstubAllGlobals()
})

test('The upgrades of a subscription are asked anew every time', async () => {
  const received = connectFakeService([jsonAnswer(answered), jsonAnswer({ totalCount: 0, items: [] })])
  const client = createQueryClient()
  expect(await client.fetchQuery(upgradesQuery('C 1', 'S/1'))).toHaveLength(3)
  expect(await client.fetchQuery(upgradesQuery('C 1', 'S/1'))).toEqual([])
  expect(received.map(({ url }) => url)).toEqual([
    '/v1/customers/C%201/subscriptions/S%2F1/upgrades',
    '/v1/customers/C%201/subscriptions/S%2F1/upgrades',
  ])
})

test('Both upgrade types of a target become one answer', async () => {
  const answers = backendUpgrades(await readUpgrades())
  expect(
    answers.map(({ targetOfferId, isEligible, canTransferLicenses, errors }) => ({
      targetOfferId,
      isEligible,
      canTransferLicenses,
      codes: errors.map(({ code }) => code),
    })),
  ).toEqual([
    { targetOfferId: e1, isEligible: true, canTransferLicenses: false, codes: [3] },
    { targetOfferId: e3, isEligible: false, canTransferLicenses: false, codes: [2] },
  ])
  expect(answers[0]).toMatchObject({ minimumQuantity: 1, maximumQuantity: 300 })
})

test('The chosen item is sent back whole, with the new quantity, to the source subscription', async () => {
  const upgrades = await readUpgrades()
  const received = connectFakeService([accepted()])
  const result = await submitUpgrade('C1', { ...submitted, targetOfferId: e1.toLowerCase(), upgrades })
  expect(received.map(({ method, url }) => `${method} ${url}`)).toEqual([
    'POST /v1/customers/C1/subscriptions/S1/upgrades',
  ])
  expect(JSON.parse(received[0]?.body ?? '')).toEqual({
    targetOffer: {
      id: e1,
      name: 'Office 365 Enterprise E1',
      minimumQuantity: 1,
      maximumQuantity: 300,
      uri: '/offers/E1',
    },
    upgradeType: 'upgrade_only',
    isEligible: true,
    quantity: 12,
    laterMember: { kept: true },
    upgradeErrors: [],
    attributes: { objectType: 'Upgrade' },
  })
  expect(result).toMatchObject({ targetSubscriptionId: 'S2', upgradeType: 'upgrade_only', upgradeErrors: [] })
})

test('The item of the chosen upgrade type is the one sent', async () => {
  const upgrades = await readUpgrades()
  const received = connectFakeService([accepted()])
  await submitUpgrade('C1', { ...submitted, upgradeType: 'upgrade_with_license_transfer', upgrades })
  expect(JSON.parse(received[0]?.body ?? '')).toMatchObject({
    upgradeType: 'upgrade_with_license_transfer',
    quantity: 12,
    upgradeErrors: [{ code: 3 }],
  })
})

test('Where no items came, the least that the service needs is sent', async () => {
  const received = connectFakeService([accepted()])
  await submitUpgrade('C1', { ...submitted, upgrades: [] })
  expect(JSON.parse(received[0]?.body ?? '')).toEqual({
    targetOffer: { id: e1 },
    upgradeType: 'upgrade_only',
    quantity: 12,
  })
})

test('A refusal is an answer, not an error', async () => {
  connectFakeService([
    jsonAnswer({ upgradeErrors: [{ code: 'subscription_add_ons_present', description: 'Add-ons' }] }),
  ])
  const result = await submitUpgrade('C1', { ...submitted, upgrades: [] })
  expect(result.targetSubscriptionId).toBeUndefined()
  expect(result.upgradeErrors).toMatchObject([{ code: 6, description: 'Add-ons' }])
})

test('The licenses that did not move come with their user', async () => {
  connectFakeService([
    jsonAnswer({
      targetSubscriptionId: 'S2',
      licenseErrors: [
        {
          userObjectId: 'U1',
          name: 'Night Shift',
          email: 'night@northwind.example',
          errors: [{ code: 'ProhibitedInUsageLocationViolation', description: 'No usage location' }],
        },
      ],
    }),
  ])
  const { licenseErrors } = await submitUpgrade('C1', { ...submitted, upgrades: [] })
  expect(licenseErrors).toEqual([
    {
      userObjectId: 'U1',
      name: 'Night Shift',
      email: 'night@northwind.example',
      errors: [{ code: 'ProhibitedInUsageLocationViolation', description: 'No usage location', data: [] }],
    },
  ])
})
