import { assessUpgrades } from '#domain/eligibility/assessUpgrades.ts'
import { customer, offerIds, subscription } from '#domain/testing/sampleCustomer.ts'
import { expect, test } from 'vitest'

import { beliefKey, isUpgradeableNow, type RememberedAnswers, withAnswer } from './rememberedAnswers.ts'

const active = subscription({ id: 'BASIC', offerId: offerIds.basic })
const suspended = subscription({ id: 'BASIC', offerId: offerIds.basic, status: 'suspended' })
const eligible = assessUpgrades({ ...customer([active]), source: active })
const blocked = assessUpgrades({ ...customer([suspended]), source: suspended })
const none: RememberedAnswers = new Map()

test('Without an answer the own verdict counts', () => {
  expect(isUpgradeableNow(none, eligible)).toBe(true)
  expect(isUpgradeableNow(none, blocked)).toBe(false)
})

test("Partner Center's answer counts, both ways", () => {
  const refused = withAnswer(none, 'basic', { believed: beliefKey(eligible), isUpgradeable: false })
  expect(isUpgradeableNow(refused, eligible)).toBe(false)
  const allowed = withAnswer(none, 'BASIC', { believed: beliefKey(blocked), isUpgradeable: true })
  expect(isUpgradeableNow(allowed, blocked)).toBe(true)
})

test('An answer to another state counts no more', () => {
  const refused = withAnswer(none, 'BASIC', { believed: beliefKey(blocked), isUpgradeable: false })
  expect(isUpgradeableNow(refused, eligible)).toBe(true)
})

test('The same answer again changes nothing, another one does', () => {
  const answer = { believed: beliefKey(eligible), isUpgradeable: false }
  const once = withAnswer(none, 'BASIC', answer)
  expect(withAnswer(once, 'basic', { ...answer })).toBe(once)
  expect(withAnswer(once, 'BASIC', { ...answer, isUpgradeable: true }).get('basic')?.isUpgradeable).toBe(true)
  expect(withAnswer(once, 'OTHER', answer).size).toBe(2)
})
