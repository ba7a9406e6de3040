import { expect, test } from 'vitest'

import { customer, offerIds, skuIds, subscription, units } from '#domain/testing/sampleCustomer.ts'

import { assessUpgrades } from './assessUpgrades.ts'
import { confirmUpgrades } from './confirmUpgrades.ts'
import { mergeUpgradeTypes } from './mergeUpgradeTypes.ts'
import type { BackendUpgrade, ListedUpgrade } from './mergeUpgradeTypes.ts'

const source = subscription({ id: 'standard', offerId: offerIds.standard })

/** The screen believes E3 blocked (held elsewhere) and E5 blocked too (its services are). */
const blocked = assessUpgrades({ ...customer([source], { skus: [units(skuIds.e3, 1)] }), source })
const eligible = assessUpgrades({ ...customer([source]), source })

function answer(targetOfferId: string, fields: Partial<BackendUpgrade> = {}): BackendUpgrade {
  return { targetOfferId, targetOfferName: 'Name on the wire', isEligible: true, errors: [], ...fields }
}

test('where both agree, the screen’s verdict stands, ids compared without case', () => {
  const { upgrades, changes } = confirmUpgrades(eligible, [answer(offerIds.e5), answer(offerIds.e3.toLowerCase())])
  expect(upgrades.map(({ verdict, ...upgrade }) => [verdict?.target.key, upgrade])).toEqual([
    [
      'e3',
      {
        targetOfferId: '796B6B5F-613C-4E24-A17C-EBA730D49C02',
        isEligible: true,
        source: 'agreed',
        isListed: true,
        canTransferLicenses: true,
        backendErrors: [],
        minimumQuantity: 1,
        maximumQuantity: 10_000_000,
      },
    ],
    [
      'e5',
      {
        targetOfferId: 'A044B16A-1861-4308-8086-A3A3B506FAC2',
        isEligible: true,
        source: 'agreed',
        isListed: true,
        canTransferLicenses: true,
        backendErrors: [],
        minimumQuantity: 1,
        maximumQuantity: 10_000_000,
      },
    ],
  ])
  expect(changes).toStrictEqual([])
})

test('where the backend refuses what the screen allowed, the backend wins', () => {
  const errors = [{ code: 2, additionalDetails: 'deleted' }]
  const { upgrades, changes } = confirmUpgrades(eligible, [
    answer(offerIds.e3, { isEligible: false, errors }),
    answer(offerIds.e5),
  ])
  expect(upgrades.map(({ isEligible, source: from, backendErrors }) => [isEligible, from, backendErrors])).toEqual([
    [false, 'backend', errors],
    [true, 'agreed', []],
  ])
  expect(changes).toStrictEqual([
    { targetOfferId: '796B6B5F-613C-4E24-A17C-EBA730D49C02', believed: true, answered: false },
  ])
})

test('where the backend allows what the screen blocked, the backend wins', () => {
  const { upgrades, changes } = confirmUpgrades(blocked, [
    answer(offerIds.e3),
    answer(offerIds.e5, { isEligible: false, errors: [{ code: 3 }] }),
  ])
  expect(upgrades.map(({ isEligible, source: from }) => [isEligible, from])).toEqual([
    [true, 'backend'],
    [false, 'agreed'],
  ])
  expect(changes).toStrictEqual([
    { targetOfferId: '796B6B5F-613C-4E24-A17C-EBA730D49C02', believed: false, answered: true },
  ])
})

test('a target the backend leaves out is not eligible', () => {
  const { upgrades, changes } = confirmUpgrades(eligible, [answer(offerIds.e3)])
  expect(upgrades[1]).toMatchObject({
    isEligible: false,
    source: 'backend',
    isListed: false,
    canTransferLicenses: false,
    backendErrors: [],
    minimumQuantity: 1,
    maximumQuantity: 10_000_000,
  })
  expect(changes.map(({ targetOfferId }) => targetOfferId)).toEqual(['A044B16A-1861-4308-8086-A3A3B506FAC2'])
})

test('a blocked target the backend leaves out is no change', () => {
  const { upgrades, changes } = confirmUpgrades(blocked, [])
  expect(upgrades.map(({ source: from, isEligible, isListed }) => [from, isEligible, isListed])).toEqual([
    ['agreed', false, false],
    ['agreed', false, false],
  ])
  expect(changes).toStrictEqual([])
})

test('targets only the backend lists follow, an unknown one under its wire name', () => {
  const { upgrades, changes } = confirmUpgrades(eligible, [
    answer('DB5E0B1C-0000-4000-8000-000000000000', { targetOfferName: 'Office 365 Something' }),
    answer(offerIds.e1.toLowerCase(), { isEligible: false }),
    answer(offerIds.e3),
    answer(offerIds.e5),
  ])
  expect(upgrades.slice(2)).toEqual([
    {
      targetOfferId: 'DB5E0B1C-0000-4000-8000-000000000000',
      targetName: 'Office 365 Something',
      isEligible: true,
      source: 'backend',
      isListed: true,
      canTransferLicenses: true,
      backendErrors: [],
      minimumQuantity: 1,
      maximumQuantity: 9_007_199_254_740_991,
    },
    {
      targetOfferId: '91FD106F-4B2C-4938-95AC-F54F74E9A239',
      isEligible: false,
      source: 'backend',
      isListed: true,
      canTransferLicenses: false,
      backendErrors: [],
      minimumQuantity: 1,
      maximumQuantity: 10_000_000,
    },
  ])
  expect(changes).toStrictEqual([
    {
      targetOfferId: 'DB5E0B1C-0000-4000-8000-000000000000',
      targetName: 'Office 365 Something',
      answered: true,
    },
  ])
})

test('the backend’s limits and its word on licence transfer stand', () => {
  const { upgrades } = confirmUpgrades(eligible, [
    answer(offerIds.e3, { minimumQuantity: 5, maximumQuantity: 50, canTransferLicenses: false }),
    answer(offerIds.premium, { minimumQuantity: 2, maximumQuantity: 20, canTransferLicenses: false }),
  ])
  expect(
    upgrades.map(({ minimumQuantity, maximumQuantity, canTransferLicenses }) => [
      minimumQuantity,
      maximumQuantity,
      canTransferLicenses,
    ]),
  ).toEqual([
    [5, 50, false],
    [1, 10_000_000, false],
    [2, 20, false],
  ])
})

function listed(targetOfferId: string, upgradeType: string, fields: Partial<ListedUpgrade> = {}): ListedUpgrade {
  return { ...answer(targetOfferId), upgradeType, ...fields }
}

test('two items of one target are one, in order of appearance', () => {
  expect(
    mergeUpgradeTypes([
      listed('E3', 'upgrade_only', { minimumQuantity: 1, maximumQuantity: 300 }),
      listed('E5', 'upgrade_only'),
      listed('e3', 'upgrade_with_license_transfer'),
    ]),
  ).toStrictEqual([
    {
      targetOfferId: 'E3',
      targetOfferName: 'Name on the wire',
      isEligible: true,
      canTransferLicenses: true,
      minimumQuantity: 1,
      maximumQuantity: 300,
      errors: [],
    },
    {
      targetOfferId: 'E5',
      targetOfferName: 'Name on the wire',
      isEligible: true,
      canTransferLicenses: false,
      errors: [],
    },
  ])
})

test('eligible by one type alone is eligible, without licence transfer where that type is refused', () => {
  const [merged] = mergeUpgradeTypes([
    listed('E3', 'upgrade_only'),
    listed('E3', 'upgrade_with_license_transfer', { isEligible: false, errors: [{ code: 11 }] }),
  ])
  expect(merged).toMatchObject({
    isEligible: true,
    canTransferLicenses: false,
    transferErrors: [{ code: 11 }],
    errors: [{ code: 11 }],
  })
})

test('errors of both items are told once, the first as it stands', () => {
  const [merged] = mergeUpgradeTypes([
    listed('E3', 'upgrade_only', {
      isEligible: false,
      errors: [{ code: 2, additionalDetails: 'suspended' }, { code: 'unheard_of' }],
    }),
    listed('E3', 'upgrade_with_license_transfer', {
      isEligible: false,
      errors: [{ code: 2 }, { code: 4 }, { code: 'unheard_of' }],
    }),
  ])
  expect(merged?.isEligible).toBe(false)
  expect(merged?.errors).toEqual([{ code: 2, additionalDetails: 'suspended' }, { code: 'unheard_of' }, { code: 4 }])
})
