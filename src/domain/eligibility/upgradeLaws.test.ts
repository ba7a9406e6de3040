import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { rulePacks } from '#domain/catalogue/rulePacks.ts'
import type { SubscribedSku, Subscription } from '#domain/model.ts'
import { offerIds, skuIds } from '#domain/testing/sampleCustomer.ts'

import { assessCustomer, assessUpgrades, judgeUpgrade } from './assessUpgrades.ts'
import type { UpgradeContext } from './assessUpgrades.ts'
import { upgradeErrors } from './upgradeErrors.ts'

const text = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString'))
const offerId = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...Object.values(offerIds)) }, text)
const status = fc.oneof(
  fc.constantFrom('none', 'active', 'suspended', 'deleted', 'expired', 'pending', 'disabled'),
  text,
)
const billingCycle = fc.oneof(fc.constantFrom('monthly', 'annual', 'none', 'triennial', 'unknown'), text)
const id = fc.constantFrom('a', 'A', 'b', 'c', 'd')

const anySubscription: fc.Arbitrary<Subscription> = fc.record({
  id,
  offerId,
  offerName: text,
  friendlyName: text,
  quantity: fc.oneof(fc.nat(400), fc.double()),
  status,
  billingCycle,
  parentSubscriptionId: fc.option(id, { nil: undefined }),
  creationDate: fc.option(text, { nil: undefined }),
  links: fc.constantFrom(undefined, {}, { offer: { uri: '/offers/x?country=IN' } }, { offer: { uri: '?' } }),
})

const anyUnits: fc.Arbitrary<SubscribedSku> = fc.record({
  productSku: fc.record({ id: fc.oneof(fc.constantFrom(...Object.values(skuIds)), text), name: text }),
  activeUnits: fc.oneof(fc.nat(400), fc.double()),
  warningUnits: fc.nat(10),
  suspendedUnits: fc.nat(10),
})

const anyContext: fc.Arbitrary<UpgradeContext> = fc.record({
  subscriptions: fc.array(anySubscription, { minLength: 1, maxLength: 6 }),
  subscribedSkus: fc.oneof(
    { weight: 3, arbitrary: fc.record({ state: fc.constant('read' as const), skus: fc.array(anyUnits) }) },
    fc.constantFrom({ state: 'forbidden' as const }, { state: 'failed' as const }),
  ),
  relationship: fc.constantFrom({ allowDelegatedAccess: true }, { allowDelegatedAccess: false }, {}),
  pack: fc.constantFrom(...Object.values(rulePacks)),
  disputedPath: fc.constantFrom('as-printed' as const, 'business-standard' as const),
  market: fc.option(fc.constantFrom('US', 'IN', 'CN', 'cn', ''), { nil: undefined }),
})

const order = [
  'subscriptionActive',
  'delegatedAdminPrivileges',
  'noConflictingServices',
  'targetNotHeld',
  'noAddOns',
  'provisioned',
  'billingCycleSupported',
  'upgradePathExists',
]

test('whatever the input, every verdict has the eight conditions in one order, and is eligible only when all are met', () => {
  fc.assert(
    fc.property(anyContext, (context) => {
      for (const source of context.subscriptions) {
        for (const verdict of assessUpgrades({ ...context, source }).verdicts) {
          expect(verdict.conditions.map(({ condition }) => condition)).toEqual(order)
          expect(verdict.isEligible).toBe(!verdict.conditions.some(({ outcome }) => outcome !== 'met'))
        }
      }
    }),
  )
})

test('a failed condition always has facts to name', () => {
  fc.assert(
    fc.property(anyContext, (context) => {
      for (const source of context.subscriptions) {
        for (const result of assessUpgrades({ ...context, source }).verdicts.flatMap(({ conditions }) => conditions)) {
          if (result.outcome !== 'failed') continue
          if (result.condition === 'targetNotHeld') expect(result.holdings).not.toEqual([])
          if (result.condition === 'noAddOns') expect(result.addOns).not.toEqual([])
          if (result.condition !== 'noConflictingServices') continue
          expect(result.conflicts).not.toEqual([])
          for (const { services } of result.conflicts) expect(services).not.toEqual([])
        }
      }
    }),
  )
})

test('one more holding never makes a blocked target eligible', () => {
  fc.assert(
    fc.property(anyContext, anySubscription, (context, extra) => {
      const more = { ...context, subscriptions: [...context.subscriptions, { ...extra, id: 'another' }] }
      for (const source of context.subscriptions) {
        const before = assessUpgrades({ ...context, source }).verdicts
        const after = assessUpgrades({ ...more, source }).verdicts
        before.forEach((verdict, position) => {
          if (!verdict.isEligible) expect(after[position]?.isEligible).toBe(false)
        })
      }
    }),
  )
})

test('more units in the tenant never make a blocked target eligible', () => {
  fc.assert(
    fc.property(anyContext, anyUnits, fc.nat(50), (context, extra, activeUnits) => {
      if (context.subscribedSkus.state !== 'read') return
      const skus = [...context.subscribedSkus.skus, { ...extra, activeUnits }]
      const more: UpgradeContext = { ...context, subscribedSkus: { state: 'read', skus } }
      for (const source of context.subscriptions) {
        const after = assessUpgrades({ ...more, source }).verdicts
        assessUpgrades({ ...context, source }).verdicts.forEach((verdict, position) => {
          if (!verdict.isEligible) expect(after[position]?.isEligible).toBe(false)
        })
      }
    }),
  )
})

test('the order of the customer’s subscriptions changes no outcome', () => {
  fc.assert(
    fc.property(anyContext, (context) => {
      const reversed = { ...context, subscriptions: context.subscriptions.toReversed() }
      for (const source of context.subscriptions) {
        const outcomes = (one: UpgradeContext): unknown =>
          assessUpgrades({ ...one, source }).verdicts.map(({ target, conditions }) => [
            target.key,
            ...conditions.map(({ outcome }) => outcome),
          ])
        expect(outcomes(reversed)).toEqual(outcomes(context))
      }
    }),
  )
})

test('a customer is upgradeable exactly when some assessment is, and one without any answers no', () => {
  fc.assert(
    fc.property(anyContext, (context) => {
      const { isUpgradeable, assessments } = assessCustomer(context)
      const targets = [...assessments.values()].flatMap(({ verdicts }) => verdicts)
      expect(isUpgradeable).toBe(targets.some(({ isEligible }) => isEligible))
    }),
  )
})

test('a requested target is eligible or there is an error to answer with, never both', () => {
  fc.assert(
    fc.property(anyContext, offerId, (context, targetOfferId) => {
      for (const source of context.subscriptions) {
        const { isEligible, conditions } = judgeUpgrade({ ...context, source, targetOfferId })
        expect(upgradeErrors(conditions).length > 0).toBe(!isEligible)
      }
    }),
  )
})
