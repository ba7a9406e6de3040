import { ApiError, type ApiErrorFacts } from '#api/apiError.ts'
import type { Edition } from '#api/edition.ts'
import type { UpgradeResult } from '#api/upgrades.ts'
import { rulePacks } from '#domain/catalogue/rulePacks.ts'
import { activateEnglish } from '#i18n/testing/activateEnglish.ts'
import { expect, test } from 'vitest'

import { failureReasons, submitFailureText, submitProgress } from './submitProgress.ts'

activateEnglish()

const edition: Edition = { pack: rulePacks['worldwide-2020'], disputedPath: 'as-printed', role: 'Billing admin' }

const result: UpgradeResult = {
  targetSubscriptionId: 'S2',
  upgradeType: 'upgrade_only',
  upgradeErrors: [],
  licenseErrors: [],
}

const facts: ApiErrorFacts = {
  kind: 'refused',
  method: 'POST',
  path: '/v1/customers/C1/subscriptions/S1/upgrades',
  requestId: '8f4c0a52-1b7d-4f0e-9c3a-2d5e6f708192',
  status: 400,
  code: '2011',
  description: 'Subscription is deleted.',
  data: [],
}

const target = { targetOfferId: '796b6b5f-613c-4e24-a17c-eba730d49c02', targetName: 'Office 365 Enterprise E3' }

function reasons(error: unknown): readonly string[] {
  return failureReasons({ outcome: 'failed', error }, edition)
}

test('An accepted upgrade keeps its whole answer', () => {
  expect(submitProgress({ outcome: 'accepted', result }, target)).toEqual({
    state: 'submitted',
    submitted: { result, targetSubscriptionId: 'S2', target },
  })
})

test('An accepted upgrade whose new subscription is not named is accepted all the same', () => {
  const { targetSubscriptionId: _id, ...unnamed } = result
  expect(submitProgress({ outcome: 'accepted', result: unnamed }, target)).toMatchObject({
    state: 'submitted',
    submitted: { targetSubscriptionId: undefined },
  })
})

test('A refused upgrade tells every reason', () => {
  const refused = {
    ...result,
    upgradeErrors: [
      { code: 2, description: 'Not active', additionalDetails: 'deleted' },
      { code: 6, description: 'Add-ons' },
    ],
  }
  const outcome = { outcome: 'refused', result: refused } as const
  expect(submitProgress(outcome, target)).toEqual({ state: 'failed', outcome })
  expect(failureReasons(outcome, edition)).toEqual([
    'The subscription is not active. Status: Deleted.',
    'The subscription has add-ons.',
  ])
})

test('A failed upgrade tells why, in our words where we have some', () => {
  expect(reasons(new ApiError(facts))).toEqual(['The subscription is deleted and cannot be changed.'])
  expect(reasons(new ApiError({ ...facts, code: '3000', description: 'Out of order' }))).toEqual(['Out of order'])
  expect(reasons(new TypeError('x is not a function'))).toEqual(['Partner Center gave no reason.'])
})

test('A lost answer leaves open whether it was carried out', () => {
  const lost = new ApiError({ ...facts, kind: 'lost', status: 0, code: '', description: 'Failed to fetch' })
  expect(reasons(lost)).toEqual(['No answer came. It may have been carried out.'])
})

test('A role that may not is told which may', () => {
  expect(submitFailureText('900150', edition)).toBe(
    'Your role may not change subscriptions. These roles may: ' +
      'Global admin, User management admin, Admin agent, Sales agent, and Helpdesk agent.',
  )
  expect(submitFailureText('3000', edition)).toBeUndefined()
  expect(submitFailureText(undefined, edition)).toBeUndefined()
})
