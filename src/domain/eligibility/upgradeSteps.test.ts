import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { rulePacks } from '#domain/catalogue/rulePacks.ts'
import { offersByKey } from '#domain/catalogue/offers.ts'
import { isSameId } from '#domain/isSameId.ts'
import type { SubscribedSku, Subscription } from '#domain/model.ts'
import { customer, offerIds, skuIds, subscription, units } from '#domain/testing/sampleCustomer.ts'
import { stepLine } from '#domain/testing/stepsText.ts'

import { assessCustomer, assessUpgrades, judgeUpgrade } from './assessUpgrades.ts'
import type { UpgradeContext } from './assessUpgrades.ts'
import { plansByTarget, stepKey, targetsOutOfReach, upgradeSteps } from './upgradeSteps.ts'
import type { UpgradeStep } from './upgradeSteps.ts'
import type { UpgradeVerdict } from './verdict.ts'

function basic(fields: Partial<Subscription> = {}): Subscription {
  return subscription({ id: 'basic', offerId: offerIds.basic, ...fields })
}

type Plan = { readonly targets: string; readonly isNearest?: true; readonly steps: readonly string[] }

type Case = {
  readonly name: string
  readonly context: UpgradeContext
  /** Per subscription with a path. */
  readonly plans: Readonly<Record<string, readonly Plan[]>>
}

const noAdmin = { relationship: { allowDelegatedAccess: false }, subscribedSkus: { state: 'forbidden' } } as const
const fromBasic = 'businessStandard e1 e3 e5'
const vianet = { pack: rulePacks['21vianet-2018'], market: 'CN' }

const cases: readonly Case[] = [
  { name: 'Contoso Bakery: nothing to do', context: customer([basic()]), plans: { basic: [] } },
  {
    name: 'Adatum Clinic: reactivate',
    context: customer([basic({ quantity: 8, status: 'suspended' })], {
      skus: [units(skuIds.basic, 0, { suspendedUnits: 8 })],
    }),
    plans: { basic: [{ targets: fromBasic, isNearest: true, steps: ['partner: reactivate'] }] },
  },
  {
    name: 'Litware Studio: request, accept, check again',
    context: customer([basic({ quantity: 15 })], noAdmin),
    plans: {
      basic: [
        {
          targets: fromBasic,
          isNearest: true,
          steps: [
            'partner: requestDelegatedAdmin (notGranted)',
            'customer: acceptDelegatedAdmin',
            'partner: checkAgain (noConflictingServices targetNotHeld)',
          ],
        },
      ],
    },
  },
  {
    name: 'Proseware Logistics: for E3 and E5 the customer cancels Exchange Online (Plan 2)',
    context: customer([basic({ quantity: 30 })], { skus: [units(skuIds.basic, 30), units(skuIds.exchangePlan2, 5)] }),
    plans: {
      basic: [
        { targets: 'e3 e5', isNearest: true, steps: ['customer: cancelElsewhere (Exchange Online (Plan 2) x5)'] },
      ],
    },
  },
  {
    name: 'Tailspin Toys: the customer cancels E3 bought elsewhere',
    context: customer([basic({ quantity: 20 })], { skus: [units(skuIds.basic, 20), units(skuIds.e3, 10)] }),
    plans: {
      basic: [
        {
          targets: 'businessStandard e5',
          isNearest: true,
          steps: ['customer: cancelElsewhere (Office 365 Enterprise E3 x10)'],
        },
        { targets: 'e3', steps: ['customer: cancelElsewhere (Office 365 Enterprise E3 x10 = target)'] },
      ],
    },
  },
  {
    name: 'Fourth Coffee: cancel the other one',
    context: customer([basic(), subscription({ id: 'apps', offerId: offerIds.appsForBusiness, quantity: 5 })], {
      skus: [units(skuIds.basic, 10), units(skuIds.appsForBusiness, 5)],
    }),
    plans: {
      basic: [
        {
          targets: 'businessStandard e3 e5',
          isNearest: true,
          steps: ['partner: cancelOwn (Microsoft 365 Apps for business x5)'],
        },
      ],
      apps: [
        {
          targets: 'businessPremium e3 e5',
          isNearest: true,
          steps: ['partner: cancelOwn (Microsoft 365 Business Basic x10)'],
        },
      ],
    },
  },
  {
    name: 'Consolidated Messenger: everything at once, E1 nearest',
    context: customer(
      [basic({ quantity: 16, status: 'suspended' }), subscription({ id: 'e3', offerId: offerIds.e3, quantity: 4 })],
      noAdmin,
    ),
    plans: {
      basic: [
        {
          targets: 'businessStandard e5',
          steps: [
            'partner: reactivate',
            'partner: requestDelegatedAdmin (notGranted)',
            'customer: acceptDelegatedAdmin',
            'partner: cancelOwn (Office 365 Enterprise E3 x4)',
            'partner: checkAgain (noConflictingServices targetNotHeld)',
          ],
        },
        {
          targets: 'e1',
          isNearest: true,
          steps: [
            'partner: reactivate',
            'partner: requestDelegatedAdmin (notGranted)',
            'customer: acceptDelegatedAdmin',
            'partner: checkAgain (noConflictingServices targetNotHeld)',
          ],
        },
        {
          targets: 'e3',
          steps: [
            'partner: reactivate',
            'partner: requestDelegatedAdmin (notGranted)',
            'customer: acceptDelegatedAdmin',
            'partner: cancelOwn (Office 365 Enterprise E3 x4 = target)',
            'partner: checkAgain (noConflictingServices targetNotHeld)',
          ],
        },
      ],
    },
  },
  {
    name: 'Alpine Ski House: remove the add-on',
    context: customer(
      [
        basic({ quantity: 22 }),
        subscription({ id: 'audio', offerId: offerIds.audioConferencing, quantity: 3, parentSubscriptionId: 'basic' }),
      ],
      { skus: [units(skuIds.basic, 22), units(skuIds.audioConferencing, 3)] },
    ),
    plans: {
      basic: [{ targets: fromBasic, isNearest: true, steps: ['partner: removeAddOn (Audio Conferencing x3)'] }],
    },
  },
  {
    name: 'Trey Research: wait, then look at the status',
    context: customer([basic({ quantity: 5, status: 'pending' })]),
    plans: {
      basic: [
        {
          targets: fromBasic,
          isNearest: true,
          steps: [
            'microsoft: waitForProvisioning (since 2026-03-01T00:00:00Z)',
            'partner: checkAgain (subscriptionActive)',
          ],
        },
      ],
    },
  },
  {
    name: 'Graphic Design Institute: renew one, ask about the other',
    context: customer(
      [
        basic({ quantity: 7, status: 'expired' }),
        subscription({ id: 'standard', offerId: offerIds.standard, quantity: 3, status: 'paused_by_billing' }),
      ],
      { skus: [units(skuIds.basic, 0, { warningUnits: 7 }), units(skuIds.standard, 0, { suspendedUnits: 3 })] },
    ),
    plans: {
      basic: [
        {
          targets: 'businessStandard',
          steps: ['partner: renew', 'partner: cancelOwn (Microsoft 365 Business Standard x3 = target)'],
        },
        { targets: 'e1', isNearest: true, steps: ['partner: renew'] },
        {
          targets: 'e3 e5',
          steps: ['partner: renew', 'partner: cancelOwn (Microsoft 365 Business Standard x3)'],
        },
      ],
      standard: [{ targets: 'e3 e5', isNearest: true, steps: ['microsoft: askAboutStatus (paused_by_billing)'] }],
    },
  },
  {
    name: "Margie's Travel: nothing to do as the screen sees it",
    context: customer([basic({ quantity: 9 })], { skus: [units(skuIds.basic, 9)] }),
    plans: { basic: [] },
  },
  {
    name: 'Southridge Video: another billing cycle',
    context: customer([basic({ billingCycle: 'triennial' })], { skus: [units(skuIds.basic, 10)] }),
    plans: {
      basic: [
        {
          targets: fromBasic,
          isNearest: true,
          steps: ['partner: changeBillingCycle (triennial to annual monthly)'],
        },
      ],
    },
  },
  {
    name: 'Relecloud: cancel the other one',
    context: customer(
      [
        subscription({ id: 'business', offerId: offerIds.vianetBusiness, quantity: 30 }),
        subscription({ id: 'essentials', offerId: offerIds.vianetBusinessEssentials, quantity: 14 }),
      ],
      { ...vianet, skus: [units(skuIds.vianetBusiness, 30), units(skuIds.vianetBusinessEssentials, 14)] },
    ),
    plans: {
      business: [
        {
          targets: 'vianetBusinessPremium vianetE3',
          isNearest: true,
          steps: ['partner: cancelOwn (Office 365 Business Essentials x14)'],
        },
      ],
      essentials: [
        {
          targets: 'vianetBusinessPremium vianetE3',
          isNearest: true,
          steps: ['partner: cancelOwn (Office 365 Business x30)'],
        },
      ],
    },
  },
  {
    name: 'privileges not reported, everything else readable: request and accept, nothing left to check',
    context: customer([basic()], { relationship: {} }),
    plans: {
      basic: [
        {
          targets: fromBasic,
          isNearest: true,
          steps: ['partner: requestDelegatedAdmin (notReported)', 'customer: acceptDelegatedAdmin'],
        },
      ],
    },
  },
  {
    name: 'licenses not readable: check again',
    context: customer([basic()], { subscribedSkus: { state: 'failed' } }),
    plans: {
      basic: [
        {
          targets: fromBasic,
          isNearest: true,
          steps: ['partner: checkAgain (noConflictingServices targetNotHeld)'],
        },
      ],
    },
  },
  {
    name: 'a trial in the way ends by itself; own subscriptions come first',
    context: customer(
      [
        basic(),
        subscription({ id: 'trial', offerId: offerIds.standardTrial, quantity: 25 }),
        subscription({ id: 'apps', offerId: offerIds.appsForBusiness, quantity: 2 }),
      ],
      { skus: [units(skuIds.exchangePlan2, 1)] },
    ),
    plans: {
      basic: [
        {
          targets: 'businessStandard',
          isNearest: true,
          steps: [
            'partner: cancelOwn (Microsoft 365 Apps for business x2)',
            'microsoft: waitForTrialEnd (Microsoft 365 Business Standard Trial x25 = target)',
          ],
        },
        {
          targets: 'e3 e5',
          steps: [
            'partner: cancelOwn (Microsoft 365 Apps for business x2)',
            'microsoft: waitForTrialEnd (Microsoft 365 Business Standard Trial x25)',
            'customer: cancelElsewhere (Exchange Online (Plan 2) x1)',
          ],
        },
      ],
      apps: [
        {
          targets: 'businessPremium e3 e5',
          isNearest: true,
          steps: [
            'partner: cancelOwn (Microsoft 365 Business Basic x10)',
            'microsoft: waitForTrialEnd (Microsoft 365 Business Standard Trial x25)',
            'customer: cancelElsewhere (Exchange Online (Plan 2) x1)',
          ],
        },
      ],
    },
  },
  {
    name: 'an add-on of a subscription in the way goes with it; units of unknown origin are named so',
    context: customer(
      [
        basic(),
        subscription({ id: 'e3', offerId: offerIds.e3, quantity: 4 }),
        subscription({ id: 'audio', offerId: offerIds.audioConferencing, quantity: 4, parentSubscriptionId: 'E3' }),
        subscription({ id: 'mystery', offerId: 'SOMETHING-NEW', quantity: 1 }),
      ],
      { skus: [units(skuIds.powerBiPro, 6)] },
    ),
    plans: {
      basic: [
        { targets: 'businessStandard', isNearest: true, steps: ['partner: cancelOwn (Office 365 Enterprise E3 x4)'] },
        { targets: 'e3', steps: ['partner: cancelOwn (Office 365 Enterprise E3 x4 = target)'] },
        {
          targets: 'e5',
          steps: [
            'partner: cancelOwn (Office 365 Enterprise E3 x4)',
            'customer: cancelOriginUnknown (Power BI Pro x6)',
          ],
        },
      ],
    },
  },
]

test.for(cases)('$name', ({ context, plans }) => {
  const found = [...assessCustomer(context).assessments].map(([id, assessment]) => [
    id,
    plansByTarget(assessment).map(({ targets, steps, isNearest }) => ({
      targets: targets.map(({ key }) => key).join(' '),
      ...(isNearest ? { isNearest } : {}),
      steps: steps.map(stepLine),
    })),
  ])
  expect(Object.fromEntries(found)).toEqual(plans)
})

test('a deleted subscription, and a target of another market, are out of reach', () => {
  const gone = assessUpgrades({ ...customer([basic({ status: 'deleted' })]), source: basic({ status: 'deleted' }) })
  expect(plansByTarget(gone)).toEqual([])
  expect(targetsOutOfReach(gone).map(({ target, obstacle }) => `${target.key} ${obstacle}`)).toEqual([
    'businessStandard deleted',
    'e1 deleted',
    'e3 deleted',
    'e5 deleted',
  ])

  const india = subscription({ id: 'basic', offerId: offerIds.basicIndia })
  const abroad = assessUpgrades({ ...customer([india], { market: 'US' }), source: india })
  expect(targetsOutOfReach(abroad).map(({ target, obstacle }) => `${target.key} ${obstacle}`)).toEqual([
    'businessStandardIndia wrongMarket',
  ])
})

test('a target that no path leads to is out of reach', () => {
  const { verdict } = judgeUpgrade({ ...customer([basic()]), source: basic(), targetOfferId: offerIds.premium })
  expect.assert(verdict !== undefined)
  expect(upgradeSteps(verdict)).toEqual({ steps: [], obstacle: 'targetNotOffered' })
})

test('where the country is not known, an offer of one country alone asks for it', () => {
  const india = subscription({ id: 'basic', offerId: offerIds.basicIndia })
  const { verdicts } = assessUpgrades({ ...customer([india], { market: undefined }), source: india })
  const plans = plansByTarget({ verdicts })
  expect(plans.map(({ targets, steps }) => [targets.map(({ key }) => key), steps.map(stepLine)])).toEqual([
    [['businessStandardIndia'], ['partner: addCountry']],
  ])
})

// The laws: any customer, and what happens when the steps are taken.

const text = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor'))
const offerId = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...Object.values(offerIds)) }, text)
const status = fc.oneof(fc.constantFrom('active', 'suspended', 'deleted', 'expired', 'pending', 'disabled'), text)
const billingCycle = fc.oneof(fc.constantFrom('monthly', 'annual', 'none', 'triennial'), text)

const anySubscriptions: fc.Arbitrary<readonly Subscription[]> = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    offerId,
    offerName: text,
    friendlyName: text,
    quantity: fc.nat(400),
    status,
    billingCycle,
    parentSubscriptionId: fc.option(fc.constantFrom('a', 'B', 'c', 'elsewhere'), { nil: undefined, freq: 3 }),
    creationDate: fc.option(text, { nil: undefined }),
  }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 5 },
)

const anyUnits: fc.Arbitrary<SubscribedSku> = fc.record({
  productSku: fc.record({ id: fc.oneof(fc.constantFrom(...Object.values(skuIds)), text), name: text }),
  activeUnits: fc.nat(400),
  warningUnits: fc.nat(10),
  suspendedUnits: fc.nat(10),
})

const anyContext: fc.Arbitrary<UpgradeContext> = fc.record({
  subscriptions: anySubscriptions,
  subscribedSkus: fc.oneof(
    { weight: 3, arbitrary: fc.record({ state: fc.constant('read' as const), skus: fc.array(anyUnits) }) },
    fc.constantFrom({ state: 'forbidden' as const }, { state: 'failed' as const }),
  ),
  relationship: fc.constantFrom({ allowDelegatedAccess: true }, { allowDelegatedAccess: false }, {}),
  pack: fc.constantFrom(...Object.values(rulePacks)),
  disputedPath: fc.constantFrom('as-printed' as const, 'business-standard' as const),
  market: fc.option(fc.constantFrom('US', 'IN', 'CN', 'cn', ''), { nil: undefined }),
})

function everyVerdict(check: (verdict: UpgradeVerdict, context: UpgradeContext, source: Subscription) => void): void {
  fc.assert(
    fc.property(anyContext, (context) => {
      for (const source of context.subscriptions) {
        for (const verdict of assessUpgrades({ ...context, source }).verdicts) check(verdict, context, source)
      }
    }),
    { numRuns: 500 },
  )
}

test('there is nothing to do exactly where a target is eligible or out of reach, never both', () => {
  everyVerdict((verdict) => {
    const { steps, obstacle } = upgradeSteps(verdict)
    expect(steps.length === 0).toBe(verdict.isEligible || obstacle !== undefined)
    expect(verdict.isEligible && obstacle !== undefined).toBe(false)
  })
})

const inOrder: readonly UpgradeStep['code'][] = [
  'reactivate',
  'renew',
  'askAboutStatus',
  'waitForProvisioning',
  'requestDelegatedAdmin',
  'acceptDelegatedAdmin',
  'cancelOwn',
  'waitForTrialEnd',
  'cancelElsewhere',
  'cancelOriginUnknown',
  'removeAddOn',
  'changeBillingCycle',
  'addCountry',
  'checkAgain',
]

test('the order of the kinds of steps is always the same up to who cancels what, and none comes twice', () => {
  const rank = (code: UpgradeStep['code']): number => {
    const isNotOurs = code === 'waitForTrialEnd' || code === 'cancelElsewhere' || code === 'cancelOriginUnknown'
    return inOrder.indexOf(isNotOurs ? 'waitForTrialEnd' : code)
  }
  everyVerdict((verdict) => {
    const { steps } = upgradeSteps(verdict)
    const ranks = steps.map(({ code }) => rank(code))
    expect(ranks).toEqual(ranks.toSorted((left, right) => left - right))
    expect(new Set(steps.map(stepKey)).size).toBe(steps.length)
  })
})

/** Without a subscription: the add-ons of a base go with it, and their units leave the tenant. */
function without(context: UpgradeContext, subscriptionId: string, sourceId: string): UpgradeContext {
  const base = context.subscriptions.find(({ id }) => isSameId(id, subscriptionId))
  const isGone = ({ id, parentSubscriptionId }: Subscription): boolean =>
    isSameId(id, subscriptionId) ||
    (base?.parentSubscriptionId === undefined && isSameId(parentSubscriptionId, subscriptionId) && id !== sourceId)
  const gone = context.subscriptions.filter((one) => isGone(one))
  const rest: UpgradeContext = { ...context, subscriptions: context.subscriptions.filter((one) => !isGone(one)) }
  return gone.filter((one) => one.status !== 'pending').reduce(withoutUnits, rest)
}

function withoutUnits(context: UpgradeContext, { offerId: gone, quantity }: Subscription): UpgradeContext {
  if (context.subscribedSkus.state !== 'read') return context
  const skuId = Object.values(offersByKey).find(({ id }) => isSameId(id, gone))?.skuId
  const left = context.subscribedSkus.skus
    .filter(({ productSku }) => isSameId(productSku.id, skuId))
    .reduce((sum, sku) => sum + sku.activeUnits + sku.warningUnits + sku.suspendedUnits, -quantity)
  const others = withoutSku(context, skuId)
  if (others.subscribedSkus.state !== 'read' || skuId === undefined || left <= 0) return others
  return { ...context, subscribedSkus: { state: 'read', skus: [...others.subscribedSkus.skus, units(skuId, left)] } }
}

function withoutSku(context: UpgradeContext, skuId: string | undefined): UpgradeContext {
  if (context.subscribedSkus.state !== 'read') return context
  const skus = context.subscribedSkus.skus.filter(({ productSku }) => !isSameId(productSku.id, skuId))
  return { ...context, subscribedSkus: { state: 'read', skus } }
}

function changed(context: UpgradeContext, id: string, fields: Partial<Subscription>): UpgradeContext {
  const subscriptions = context.subscriptions.map((one) => (one.id === id ? { ...one, ...fields } : one))
  return { ...context, subscriptions }
}

type Taken = { readonly sourceId: string; readonly verdict: UpgradeVerdict }

function takenOnHoldings(context: UpgradeContext, step: UpgradeStep, sourceId: string): UpgradeContext | undefined {
  if (step.code === 'removeAddOn') return without(context, step.addOn.subscriptionId, sourceId)
  if (!('holding' in step)) return undefined
  return 'subscriptionId' in step.holding.origin
    ? without(context, step.holding.origin.subscriptionId, sourceId)
    : withoutSku(context, step.holding.skuId)
}

/** What can be seen now shows nothing in the way. */
function seen(context: UpgradeContext, conditions: readonly string[]): UpgradeContext {
  return conditions.includes('targetNotHeld') ? { ...context, subscribedSkus: { state: 'read', skus: [] } } : context
}

/** What becomes of the customer once somebody has taken the step. */
function taken(context: UpgradeContext, step: UpgradeStep, { sourceId, verdict }: Taken): UpgradeContext {
  switch (step.code) {
    case 'requestDelegatedAdmin':
      return context
    case 'acceptDelegatedAdmin':
      return { ...context, relationship: { allowDelegatedAccess: true } }
    case 'changeBillingCycle':
      return changed(context, sourceId, { billingCycle: step.supported[0] ?? '' })
    case 'addCountry':
      return { ...context, market: verdict.target.market }
    case 'checkAgain':
      return seen(context, step.conditions)
    default:
      return takenOnHoldings(context, step, sourceId) ?? changed(context, sourceId, { status: 'active' })
  }
}

type Now = { readonly context: UpgradeContext; readonly verdict: UpgradeVerdict }

function judged(context: UpgradeContext, sourceId: string, before: UpgradeVerdict): Now {
  const source = context.subscriptions.find(({ id }) => id === sourceId)
  expect.assert(source !== undefined)
  const { verdicts } = assessUpgrades({ ...context, source })
  const verdict = verdicts.find(({ target }) => target.id === before.target.id)
  expect.assert(verdict !== undefined)
  return { context, verdict }
}

function takenAll({ context, verdict }: Now, steps: readonly UpgradeStep[], sourceId: string): Now {
  const after = steps.reduce((now, step) => taken(now, step, { sourceId, verdict }), context)
  return judged(after, sourceId, verdict)
}

test('once the steps are taken, the target is eligible', () => {
  everyVerdict((verdict, context, source) => {
    if (upgradeSteps(verdict).obstacle !== undefined) return
    const once = takenAll({ context, verdict }, upgradeSteps(verdict).steps, source.id)
    // Where both looks at the holdings failed without all being seen, what is unseen shows only afterwards.
    const isAllSeen = context.subscribedSkus.state === 'read'
    const now = isAllSeen ? once : takenAll(once, upgradeSteps(once.verdict).steps, source.id)
    expect(now.verdict.isEligible).toBe(true)
  })
})

test('each step is needed: one left out, and the target is not eligible', () => {
  everyVerdict((verdict, context, source) => {
    const { steps } = upgradeSteps(verdict)
    const isGranted = context.relationship.allowDelegatedAccess === true
    for (const left of steps) {
      // Asking changes nothing by itself, and what can only be judged afterwards may turn out well.
      if (left.code === 'requestDelegatedAdmin' || left.code === 'checkAgain') continue
      if (left.code === 'acceptDelegatedAdmin' && isGranted) continue
      const others = steps.filter((step) => step !== left)
      expect(takenAll({ context, verdict }, others, source.id).verdict.isEligible).toBe(false)
    }
  })
})

test('every target is eligible, in one plan, or out of reach; one plan at most is the nearest', () => {
  fc.assert(
    fc.property(anyContext, (context) => {
      for (const source of context.subscriptions) {
        const assessment = assessUpgrades({ ...context, source })
        const plans = plansByTarget(assessment)
        const told = [
          ...assessment.verdicts.filter(({ isEligible }) => isEligible).map(({ target }) => target.id),
          ...plans.flatMap(({ targets }) => targets.map(({ id }) => id)),
          ...targetsOutOfReach(assessment).map(({ target }) => target.id),
        ]
        expect(told.toSorted()).toEqual(assessment.verdicts.map(({ target }) => target.id).toSorted())
        expect(plans.filter(({ isNearest }) => isNearest)).toHaveLength(plans.length === 0 ? 0 : 1)
      }
    }),
  )
})
