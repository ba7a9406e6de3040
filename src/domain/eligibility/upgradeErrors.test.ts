import { expect, test } from 'vitest'

import { customer, offerIds, skuIds, subscription, units } from '#domain/testing/sampleCustomer.ts'

import { assessUpgrades, judgeUpgrade } from './assessUpgrades.ts'
import { conditionOfErrorCode, upgradeErrors } from './upgradeErrors.ts'
import type { Condition, ConditionResult, Holding } from './verdict.ts'

const met: ConditionResult = { condition: 'noAddOns', outcome: 'met' }
const unknown: ConditionResult = { condition: 'delegatedAdminPrivileges', outcome: 'unknown', why: 'notReported' }

function holding(name: string): Holding {
  return { skuId: undefined, offer: undefined, name, licenses: 1, origin: { kind: 'elsewhere' } }
}

test('no error when all conditions are met', () => {
  expect(upgradeErrors([met])).toEqual([])
  expect(upgradeErrors([])).toEqual([])
})

test('what cannot be judged is "other", once', () => {
  expect(upgradeErrors([met, unknown, unknown])).toEqual([{ code: 0 }])
})

test('a failed condition is told, an unknown one beside it is not', () => {
  expect(upgradeErrors([unknown, { condition: 'subscriptionActive', outcome: 'failed', status: 'suspended' }])).toEqual(
    [{ code: 2, additionalDetails: 'suspended' }],
  )
})

test.for<readonly [ConditionResult, number, string | undefined]>([
  [{ condition: 'subscriptionActive', outcome: 'failed', status: 'expired' }, 2, 'expired'],
  [{ condition: 'delegatedAdminPrivileges', outcome: 'failed', why: 'notGranted' }, 1, undefined],
  [
    {
      condition: 'noConflictingServices',
      outcome: 'failed',
      conflicts: [
        { holding: holding('Visio'), services: ['yammer'] },
        { holding: holding('Project'), services: ['teams'] },
      ],
    },
    3,
    'Visio; Project',
  ],
  [
    { condition: 'targetNotHeld', outcome: 'failed', holdings: [holding('E3'), holding('E3 again')] },
    4,
    'E3; E3 again',
  ],
  [
    {
      condition: 'noAddOns',
      outcome: 'failed',
      addOns: [{ subscriptionId: 'audio-1', offerId: 'x', name: 'Audio Conferencing', licenses: 3 }],
    },
    6,
    'audio-1',
  ],
  [{ condition: 'provisioned', outcome: 'failed', since: '2026-03-01' }, 9, '2026-03-01'],
  [{ condition: 'provisioned', outcome: 'failed', since: undefined }, 9, undefined],
  [
    { condition: 'billingCycleSupported', outcome: 'failed', billingCycle: 'triennial', supported: ['annual'] },
    10,
    'triennial',
  ],
  [
    { condition: 'upgradePathExists', outcome: 'failed', why: 'noPathFromOffer', packId: 'worldwide-2020' },
    7,
    undefined,
  ],
  [
    { condition: 'upgradePathExists', outcome: 'failed', why: 'targetNotOffered', packId: 'worldwide-2020' },
    8,
    undefined,
  ],
  [{ condition: 'upgradePathExists', outcome: 'failed', why: 'wrongMarket', packId: 'worldwide-2020' }, 8, undefined],
])('%o has code %i', ([result, code, additionalDetails]) => {
  expect(upgradeErrors([result])).toStrictEqual([
    additionalDetails === undefined ? { code } : { code, additionalDetails },
  ])
})

test('all failures of a target, in the order of the conditions', () => {
  const source = subscription({ id: 'basic', offerId: offerIds.basic, status: 'suspended', billingCycle: 'biennial' })
  const addOn = subscription({ id: 'audio', offerId: offerIds.audioConferencing, parentSubscriptionId: 'basic' })
  const context = customer([source, addOn], { skus: [units(skuIds.e3, 2), units(skuIds.exchangePlan2, 1)] })
  const e3 = assessUpgrades({ ...context, source }).verdicts.find(({ target }) => target.key === 'e3')
  expect(upgradeErrors(e3?.conditions ?? [])).toEqual([
    { code: 2, additionalDetails: 'suspended' },
    { code: 3, additionalDetails: 'Exchange Online (Plan 2)' },
    { code: 4, additionalDetails: 'Office 365 Enterprise E3' },
    { code: 6, additionalDetails: 'audio' },
    { code: 10, additionalDetails: 'biennial' },
  ])
})

test.for([
  [offerIds.standard, [{ code: 2, additionalDetails: 'deleted' }]],
  [
    offerIds.e1,
    [
      { code: 2, additionalDetails: 'deleted' },
      { code: 4, additionalDetails: 'Office 365 Enterprise E1' },
    ],
  ],
  [offerIds.e3, [{ code: 2, additionalDetails: 'deleted' }]],
  [offerIds.e5, [{ code: 2, additionalDetails: 'deleted' }]],
] as const)("Margie's Travel, submitted after a colleague moved it to E1: target %s", ([targetOfferId, errors]) => {
  const source = subscription({ id: 'basic', offerId: offerIds.basic, quantity: 9, status: 'deleted' })
  const moved = subscription({ id: 'e1', offerId: offerIds.e1, quantity: 9, status: 'pending' })
  const { isEligible, conditions } = judgeUpgrade({ ...customer([source, moved]), source, targetOfferId })
  expect(isEligible).toBe(false)
  expect(upgradeErrors(conditions)).toEqual(errors)
})

test.for<readonly [number, Condition | undefined]>([
  [0, undefined],
  [1, 'delegatedAdminPrivileges'],
  [2, 'subscriptionActive'],
  [3, 'noConflictingServices'],
  [4, 'targetNotHeld'],
  [5, undefined],
  [6, 'noAddOns'],
  [7, 'upgradePathExists'],
  [8, 'upgradePathExists'],
  [9, 'provisioned'],
  [10, 'billingCycleSupported'],
  [11, 'delegatedAdminPrivileges'],
  [12, undefined],
  [-1, undefined],
])('code %i speaks of %s', ([code, expected]) => {
  expect(conditionOfErrorCode(code)).toBe(expected)
})
