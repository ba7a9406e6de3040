import type { Edition } from '#api/edition.ts'
import { offersByKey } from '#domain/catalogue/offers.ts'
import { rulePacks } from '#domain/catalogue/rulePacks.ts'
import type { ConfirmedUpgrade } from '#domain/eligibility/confirmUpgrades.ts'
import type { ConditionResult } from '#domain/eligibility/verdict.ts'
import { activateEnglish } from '#i18n/testing/activateEnglish.ts'
import { expect, test } from 'vitest'

import { roleRefusal } from './roleRefusal.ts'
import { targetReasons } from './targetReasons.ts'

activateEnglish()

const e3 = offersByKey.e3

function target(conditions: readonly ConditionResult[], more: Partial<ConfirmedUpgrade> = {}): ConfirmedUpgrade {
  return {
    targetOfferId: e3.id,
    verdict: {
      target: e3,
      path: undefined,
      isEligible: false,
      conditions,
      minimumQuantity: 1,
      maximumQuantity: 300,
      servicesAdded: [],
      servicesLost: [],
      appsAdded: [],
      appsLost: [],
    },
    isEligible: false,
    source: 'agreed',
    isListed: true,
    canTransferLicenses: false,
    backendErrors: [],
    minimumQuantity: 1,
    maximumQuantity: 300,
    ...more,
  }
}

const suspended: ConditionResult = { condition: 'subscriptionActive', outcome: 'failed', status: 'suspended' }
const privileged: ConditionResult = { condition: 'delegatedAdminPrivileges', outcome: 'met' }
const unseen: ConditionResult = { condition: 'targetNotHeld', outcome: 'unknown', why: 'noDelegatedAdmin' }
const addOns = { code: 6, description: 'The source subscription has add-ons.' }

test('Where both agree the screen tells its own reasons, all of them in order', () => {
  expect(targetReasons(target([suspended, privileged, unseen], { backendErrors: [addOns] }), 'microsoft365')).toEqual([
    'The subscription is not active. Status: Suspended.',
    'Cannot be checked without delegated admin privileges: what other partners sold is not visible.',
  ])
})

test('Where they disagree Partner Center tells its reasons', () => {
  const target6 = target([privileged], { source: 'backend', backendErrors: [addOns, { code: 9 }] })
  expect(targetReasons(target6, 'microsoft365')).toEqual([
    'The subscription has add-ons.',
    'The subscription is still being provisioned.',
  ])
})

test("Where the screen has no reason of its own, Partner Center's are told", () => {
  expect(targetReasons(target([privileged], { backendErrors: [addOns] }), 'microsoft365')).toEqual([
    'The subscription has add-ons.',
  ])
  const { verdict: _verdict, ...unexpected } = target([], { backendErrors: [addOns] })
  expect(targetReasons(unexpected, 'microsoft365')).toEqual(['The subscription has add-ons.'])
})

test('A target that Partner Center leaves out says so', () => {
  expect(targetReasons(target([suspended], { isListed: false }), 'microsoft365')).toEqual([
    'Partner Center does not offer this upgrade now.',
  ])
})

function edition(role: Edition['role']): Edition {
  return { pack: rulePacks['worldwide-2020'], disputedPath: 'as-printed', role }
}

test('A role that may not upgrade is told which may', () => {
  expect(roleRefusal(edition('Billing admin'))).toBe(
    'As Billing admin you may look, but not change subscriptions. These roles may: ' +
      'Global admin, User management admin, Admin agent, Sales agent, and Helpdesk agent.',
  )
})

test.for(['Global admin', 'User management admin', 'Admin agent', 'Sales agent', 'Helpdesk agent', undefined] as const)(
  '%s may upgrade',
  (role) => {
    expect(roleRefusal(edition(role))).toBeUndefined()
  },
)
