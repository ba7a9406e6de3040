import { expect, test } from 'vitest'

import { offerByKey } from './catalogue/findOffer.ts'
import type { Offer } from './catalogue/offer.ts'
import { hasOwnNickname, upgradeSubscription } from './upgradeSubscription.ts'
import type { UpgradeSource } from './upgradeSubscription.ts'

function offer(key: string): Offer {
  const found = offerByKey(key)
  expect.assert(found !== undefined)
  return found
}

const source: UpgradeSource = {
  id: 'old',
  offerId: 'BD938F12-058F-4927-BBA3-AE36B1D2501C',
  offerName: 'Office 365 Business Essentials',
  friendlyName: 'Office 365 Business Essentials',
  billingCycle: 'annual',
  autoRenewEnabled: true,
  commitmentEndDate: '2027-03-31T00:00:00Z',
  termDuration: 'P1Y',
  links: { offer: { uri: '/offers/BD938F12-058F-4927-BBA3-AE36B1D2501C?country=SE' } },
}

const order = {
  source,
  target: offer('businessStandard'),
  quantity: 14,
  now: '2026-11-20T10:00:00Z',
  newId: 'new',
  brand: 'microsoft365',
} as const

test('an upgrade makes a pending subscription of the target and deletes the source', () => {
  expect(upgradeSubscription(order)).toEqual({
    created: {
      id: 'new',
      offerId: '031C9E47-4802-4248-838E-778FB1D2CC05',
      offerName: 'Microsoft 365 Business Standard',
      friendlyName: 'Microsoft 365 Business Standard',
      quantity: 14,
      status: 'pending',
      billingCycle: 'annual',
      creationDate: '2026-11-20T10:00:00Z',
      effectiveStartDate: '2026-11-20T10:00:00Z',
      autoRenewEnabled: true,
      commitmentEndDate: '2027-03-31T00:00:00Z',
      termDuration: 'P1Y',
      offerUri: '/offers/031C9E47-4802-4248-838E-778FB1D2CC05?country=SE',
    },
    provisioningEnds: '2026-11-20T10:00:05Z',
    sourceStatus: 'deleted',
  })
})

test('what the source does not have is not invented', () => {
  const { autoRenewEnabled: _renew, commitmentEndDate: _end, termDuration: _term, links: _links, ...bare } = source
  const { created } = upgradeSubscription({ ...order, source: { ...bare, links: {} }, brand: 'office365' })
  expect(created).toStrictEqual({
    id: 'new',
    offerId: '031C9E47-4802-4248-838E-778FB1D2CC05',
    offerName: 'Office 365 Business Premium',
    friendlyName: 'Office 365 Business Premium',
    quantity: 14,
    status: 'pending',
    billingCycle: 'annual',
    creationDate: '2026-11-20T10:00:00Z',
    effectiveStartDate: '2026-11-20T10:00:00Z',
    offerUri: '/offers/031C9E47-4802-4248-838E-778FB1D2CC05',
  })
})

test('auto-renew that is off stays off', () => {
  const { created } = upgradeSubscription({ ...order, source: { ...source, autoRenewEnabled: false } })
  expect(created.autoRenewEnabled).toBe(false)
})

test('a name given by a person stays', () => {
  const { created } = upgradeSubscription({ ...order, source: { ...source, friendlyName: 'Front office' } })
  expect(created.friendlyName).toBe('Front office')
})

test.for([
  ['Front office', true],
  ['', false],
  ['  ', false],
  ['Office 365 Business Essentials', false],
  ['Microsoft 365 Business Basic', false],
  [' Microsoft 365 Business Basic ', false],
  ['Essentials as the wire has it', false],
  ['Microsoft 365 Business Standard', true],
] as const)('"%s" is a name given by a person: %s', ([friendlyName, expected]) => {
  expect(
    hasOwnNickname({
      offerId: 'bd938f12-058f-4927-bba3-ae36b1d2501c',
      offerName: 'Essentials as the wire has it',
      friendlyName,
    }),
  ).toBe(expected)
})

test('of an unknown offer only the wire’s name is known', () => {
  const unknown = { offerId: 'unknown', offerName: 'Visio' }
  expect(hasOwnNickname({ ...unknown, friendlyName: 'Visio' })).toBe(false)
  expect(hasOwnNickname({ ...unknown, friendlyName: 'Drawing' })).toBe(true)
})
