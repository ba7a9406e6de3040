import { expect, test } from 'vitest'

import { rulePacks } from '#domain/catalogue/rulePacks.ts'
import { customer, offerIds, subscription } from '#domain/testing/sampleCustomer.ts'

import { assessUpgrades, judgeUpgrade } from './assessUpgrades.ts'
import { conditionRules } from './conditionRules.ts'

const readOn = '2026-11-20'
const errorCodes = {
  kind: 'apiPage',
  title: 'UpgradeErrorCode Enum',
  url: 'https://learn.microsoft.com/dotnet/api/microsoft.store.partnercenter.models.subscriptions.upgradeerrorcode',
  readOn,
  isAssumed: false,
}
const upgradeResources = {
  kind: 'apiPage',
  title: 'Upgrade resources',
  url: 'https://learn.microsoft.com/partner-center/developer/upgrade-resources',
  readOn,
  isAssumed: false,
}

test('each condition names where it is written, when that was read, and whether its reading is assumed', () => {
  expect(conditionRules.map(({ condition, source }) => [condition, source])).toEqual([
    ['subscriptionActive', { kind: 'upgradeDocument', bullet: 1, readOn, isAssumed: false }],
    ['delegatedAdminPrivileges', { kind: 'upgradeDocument', bullet: 2, readOn, isAssumed: false }],
    ['noConflictingServices', { kind: 'upgradeDocument', bullet: 3, readOn, isAssumed: true }],
    ['targetNotHeld', { kind: 'upgradeDocument', bullet: 4, readOn, isAssumed: false }],
    ['noAddOns', upgradeResources],
    ['provisioned', upgradeResources],
    ['billingCycleSupported', errorCodes],
    ['upgradePathExists', upgradeResources],
  ])
})

const source = subscription({ id: 'basic', offerId: offerIds.basic })

test('a target is judged by every rule, each under its own name', () => {
  const { verdicts } = assessUpgrades({ ...customer([source]), source })
  for (const { conditions } of verdicts) {
    expect(conditions.map(({ condition }) => condition)).toEqual(conditionRules.map(({ condition }) => condition))
  }
})

test('without a target only the rules about the source can judge', () => {
  const { conditions } = judgeUpgrade({ ...customer([source]), source, targetOfferId: 'unknown' })
  expect(conditions.map(({ condition }) => condition)).toEqual([
    'subscriptionActive',
    'delegatedAdminPrivileges',
    'noAddOns',
    'provisioned',
    'upgradePathExists',
  ])
})

test('every edition has its documents for the bullets to stand in', () => {
  expect(Object.values(rulePacks).map(({ documents }) => documents.length)).toEqual([1, 1, 2, 1])
})
