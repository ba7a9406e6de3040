import { expect, test } from 'vitest'

import { judgeUpgradeOrder } from './judgeUpgradeOrder.ts'
import { customer, offerIds, subscription } from './testing/sampleCustomer.ts'
import { conditionsText } from './testing/verdictText.ts'

const source = subscription({ id: 'basic', offerId: offerIds.basic, quantity: 300 })

function order(targetOfferId: string, quantity?: number, current = source): string {
  const judged = judgeUpgradeOrder({ ...customer([current]), source: current, targetOfferId, quantity })
  switch (judged.state) {
    case 'refused':
      return conditionsText(judged.conditions)
    case 'outsideLimits':
      return `${judged.limits.minimum} to ${judged.limits.maximum}`
    default:
      return `${judged.target.key} x${judged.quantity}`
  }
}

test.for([
  ['as many as the source has', offerIds.standard, undefined, 'businessStandard x300'],
  ['the most', offerIds.standard, 300, 'businessStandard x300'],
  ['one too many', offerIds.standard, 301, '1 to 300'],
  ['as many for an enterprise offer', offerIds.e1, 301, 'e1 x301'],
  ['one', offerIds.standard, 1, 'businessStandard x1'],
  ['none', offerIds.standard, 0, '1 to 300'],
  ['half of one', offerIds.standard, 1.5, '1 to 300'],
] as const)('Blue Yonder Airlines orders %s', ([, target, quantity, expected]) => {
  expect(order(target, quantity)).toBe(expected)
})

test('a refused upgrade tells its conditions, whatever the quantity', () => {
  expect(order(offerIds.standard, 301, { ...source, status: 'suspended' })).toBe('1 (suspended)')
  expect(order(offerIds.premium)).toBe('8 (targetNotOffered)')
  expect(order('unknown', 0)).toBe('8 (targetNotOffered)')
})

test('a source with more seats than the target may have does not fit as it is', () => {
  expect(order(offerIds.standard, undefined, { ...source, quantity: 400 })).toBe('1 to 300')
})
