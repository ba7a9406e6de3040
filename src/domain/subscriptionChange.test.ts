import { expect, test } from 'vitest'

import type { Subscription } from './model.ts'
import { addOnsCancelledBy, addOnsSuspendedBy, changeOptions, judgeSubscriptionChange } from './subscriptionChange.ts'
import { offerIds, subscription } from './testing/sampleCustomer.ts'

const basic = subscription({ id: 'basic', offerId: offerIds.basic })
const e1 = subscription({ id: 'e1', offerId: offerIds.e1 })
const trial = subscription({ id: 'trial', offerId: offerIds.standardTrial, quantity: 25, billingCycle: 'none' })
const azure = subscription({ id: 'azure', offerId: offerIds.azure, quantity: 1 })
const unknown = subscription({ id: 'odd', offerId: 'unknown' })
const addOn = subscription({ id: 'audio', offerId: offerIds.audioConferencing, parentSubscriptionId: 'basic' })

function refused(current: Subscription, change: Partial<Subscription>, base?: Subscription): readonly string[] {
  return judgeSubscriptionChange(current, { ...current, ...change }, { base }).map(
    ({ field, reason, httpStatus, code }) => `${field}: ${reason} ${httpStatus}/${code}`,
  )
}

type Row = readonly [
  what: string,
  current: Subscription,
  change: Partial<Subscription>,
  refusals: readonly string[],
  base?: Subscription,
]

// Codes: Partner Center REST error codes.
const rows: readonly Row[] = [
  ['nothing changes', basic, {}, []],
  ['a write of nothing to a deleted one', { ...basic, status: 'deleted' }, {}, ['subscription: deleted 400/2011']],
  ['a write of nothing to a pending one', { ...basic, status: 'pending' }, {}, ['subscription: pending 409/800082']],
  ['a new name', basic, { friendlyName: 'Front office' }, []],
  ['a name on a suspended one', { ...basic, status: 'suspended' }, { friendlyName: 'x' }, []],
  ['a name on an expired one', { ...basic, status: 'expired' }, { friendlyName: 'x' }, []],
  ['a name on a trial', trial, { friendlyName: 'x' }, []],
  [
    'a name on a deleted one',
    { ...basic, status: 'deleted' },
    { friendlyName: 'x' },
    ['subscription: deleted 400/2011'],
  ],
  [
    'a name on a pending one',
    { ...basic, status: 'pending' },
    { friendlyName: 'x' },
    ['subscription: pending 409/800082'],
  ],
  [
    'everything on a deleted one',
    { ...basic, status: 'deleted' },
    { status: 'active', quantity: 0, billingCycle: 'annual' },
    ['subscription: deleted 400/2011'],
  ],
  ['more seats', basic, { quantity: 300 }, []],
  ['fewer seats', basic, { quantity: 1 }, []],
  ['too many seats for a business plan', basic, { quantity: 301 }, ['quantity: outsideLimits 400/2002']],
  ['as many for an enterprise plan', e1, { quantity: 301 }, []],
  ['no seats', basic, { quantity: 0 }, ['quantity: outsideLimits 400/2002']],
  ['half a seat', basic, { quantity: 1.5 }, ['quantity: outsideLimits 400/2002']],
  ['seats that are no number', basic, { quantity: Number.NaN }, ['quantity: outsideLimits 400/2002']],
  ['many seats of an unknown offer', unknown, { quantity: 5_000_000 }, []],
  ['no seats of an unknown offer', unknown, { quantity: 0 }, ['quantity: outsideLimits 400/2002']],
  ['seats while suspended', { ...basic, status: 'suspended' }, { quantity: 11 }, ['quantity: suspended 400/2001']],
  [
    'seats together with reactivation: still suspended',
    { ...basic, status: 'suspended' },
    { quantity: 11, status: 'active' },
    ['quantity: suspended 400/2001'],
  ],
  ['seats together with suspension', basic, { quantity: 11, status: 'suspended' }, []],
  ['seats of an expired one', { ...basic, status: 'expired' }, { quantity: 11 }, ['quantity: notActive 400/800012']],
  ['seats of a disabled one', { ...basic, status: 'disabled' }, { quantity: 11 }, ['quantity: notActive 400/800012']],
  [
    'seats under an unknown status',
    { ...basic, status: 'paused_by_billing' },
    { quantity: 11 },
    ['quantity: notActive 400/800012'],
  ],
  ['seats of a trial', trial, { quantity: 26 }, ['quantity: trial 400/2006']],
  ['seats of Azure', azure, { quantity: 2 }, ['quantity: usageBased 400/800095']],
  ['suspend', basic, { status: 'suspended' }, []],
  ['reactivate', { ...basic, status: 'suspended' }, { status: 'active' }, []],
  ['suspend Azure', azure, { status: 'suspended' }, []],
  ['suspend a trial', trial, { status: 'suspended' }, ['status: trial 400/2006']],
  ['cancel', basic, { status: 'deleted' }, []],
  ['cancel a suspended one', { ...basic, status: 'suspended' }, { status: 'deleted' }, []],
  ['cancel an expired one', { ...basic, status: 'expired' }, { status: 'deleted' }, []],
  ['cancel one of an unknown status', { ...basic, status: 'paused_by_billing' }, { status: 'deleted' }, []],
  ['cancel Azure', azure, { status: 'deleted' }, []],
  ['cancel an add-on', addOn, { status: 'deleted' }, [], basic],
  ['cancel an add-on under a suspended base', addOn, { status: 'deleted' }, [], { ...basic, status: 'suspended' }],
  ['cancel a trial', trial, { status: 'deleted' }, ['status: trial 400/2006']],
  [
    'cancel a pending one',
    { ...basic, status: 'pending' },
    { status: 'deleted' },
    ['subscription: pending 409/800082'],
  ],
  ['cancel a canceled one', { ...basic, status: 'deleted' }, { status: 'deleted' }, ['subscription: deleted 400/2011']],
  [
    'cancel with more seats than there may be',
    basic,
    { status: 'deleted', quantity: 301 },
    ['quantity: outsideLimits 400/2002'],
  ],
  ['a status nobody knows', basic, { status: 'sleeping' }, ['status: statusNotSettable 400/800096']],
  [
    'reactivate an expired one',
    { ...basic, status: 'expired' },
    { status: 'active' },
    ['status: notActive 400/800012'],
  ],
  ['reactivate an add-on under its active base', { ...addOn, status: 'suspended' }, { status: 'active' }, [], basic],
  [
    'reactivate an add-on under a suspended base',
    { ...addOn, status: 'suspended' },
    { status: 'active' },
    ['status: baseNotActive 409/27009'],
    { ...basic, status: 'suspended' },
  ],
  ['suspend an add-on under a suspended base', addOn, { status: 'suspended' }, [], { ...basic, status: 'suspended' }],
  ['another billing cycle', basic, { billingCycle: 'annual' }, ['billingCycle: billingCycleFixed 400/2054']],
  ['another offer', basic, { offerId: offerIds.e1 }, ['offer: offerFixed 400/800002']],
  ['the same offer in small letters', basic, { offerId: offerIds.basic.toLowerCase() }, []],
  [
    'everything at once, in order',
    trial,
    { quantity: 30, status: 'suspended', billingCycle: 'monthly', offerId: 'x' },
    [
      'quantity: trial 400/2006',
      'status: trial 400/2006',
      'billingCycle: billingCycleFixed 400/2054',
      'offer: offerFixed 400/800002',
    ],
  ],
]

test.for(rows)('change: %s', ([, current, change, refusals, base]) => {
  expect(refused(current, change, base)).toEqual(refusals)
})

test('a quantity outside the limits tells them', () => {
  const [refusal] = judgeSubscriptionChange(basic, { ...basic, quantity: 301 }, {})
  expect(refusal?.limits).toEqual({ minimum: 1, maximum: 300 })
})

test('other refusals tell no limits', () => {
  const [refusal] = judgeSubscriptionChange(trial, { ...trial, quantity: 26 }, {})
  expect(refusal).toStrictEqual({ field: 'quantity', reason: 'trial', httpStatus: 400, code: 2006 })
})

const billingCycle = { state: 'locked', why: 'billingCycleFixed' } as const

test('the form of an active subscription', () => {
  expect(changeOptions(basic, {})).toEqual({
    friendlyName: { state: 'open' },
    quantity: { state: 'open', limits: { minimum: 1, maximum: 300 } },
    status: { state: 'open', statuses: ['active', 'suspended'] },
    billingCycle,
    cancel: { state: 'open', canSuspend: true },
  })
})

test('the form of a subscription of an unknown offer', () => {
  expect(changeOptions(unknown, {}).quantity).toEqual({
    state: 'open',
    limits: { minimum: 1, maximum: 9_007_199_254_740_991 },
  })
})

test.for([
  ['suspended', basic, 'open', 'suspended', 'open', 'open'],
  ['deleted', basic, 'deleted', 'deleted', 'deleted', 'deleted'],
  ['pending', basic, 'pending', 'pending', 'pending', 'pending'],
  ['expired', basic, 'open', 'notActive', 'notActive', 'open'],
  ['paused_by_billing', basic, 'open', 'notActive', 'notActive', 'open'],
  ['active', trial, 'open', 'trial', 'trial', 'trial'],
  ['active', azure, 'open', 'usageBased', 'open', 'open'],
] as const)('the form of a %s subscription %o', ([status, current, friendlyName, quantity, changedStatus, cancel]) => {
  const options = changeOptions({ ...current, status }, {})
  const text = (option: { readonly state: string; readonly why?: string }): string => option.why ?? option.state
  expect([options.friendlyName, options.quantity, options.status, options.cancel].map(text)).toEqual([
    friendlyName,
    quantity,
    changedStatus,
    cancel,
  ])
})

test.for([
  ['active', basic, true],
  ['suspended', basic, false],
  ['expired', basic, false],
  ['paused_by_billing', basic, false],
  ['active', azure, true],
] as const)(
  'instead of canceling it, a subscription that is %s can be suspended: %o',
  ([status, current, canSuspend]) => {
    expect(changeOptions({ ...current, status }, {}).cancel).toEqual({ state: 'open', canSuspend })
  },
)

test('the form of a suspended add-on waits for its base', () => {
  const suspended = { ...addOn, status: 'suspended' }
  expect(changeOptions(suspended, { base: { ...basic, status: 'suspended' } }).status).toEqual({
    state: 'locked',
    why: 'baseNotActive',
  })
  expect(changeOptions(suspended, { base: basic }).status.state).toBe('open')
})

test('active add-ons go to sleep with their base, and no others', () => {
  const family = [
    basic,
    { ...addOn, parentSubscriptionId: 'BASIC' },
    { ...addOn, id: 'asleep', status: 'suspended' },
    { ...addOn, id: 'gone', status: 'deleted' },
    { ...addOn, id: 'of another', parentSubscriptionId: 'e1' },
    e1,
  ]
  const suspended = { ...basic, status: 'suspended' }
  const ids = (before: Subscription, after: Subscription) =>
    addOnsSuspendedBy({ before, after }, family).map(({ id }) => id)
  expect(ids(basic, suspended)).toEqual(['audio'])
  expect(ids(basic, { ...basic, quantity: 11 })).toEqual([])
  expect(ids(suspended, basic)).toEqual([])
  expect(ids(suspended, { ...suspended, friendlyName: 'x' })).toEqual([])
})

test('add-ons are canceled with their base, whatever their status, and no others', () => {
  const family = [
    basic,
    { ...addOn, parentSubscriptionId: 'BASIC' },
    { ...addOn, id: 'asleep', status: 'suspended' },
    { ...addOn, id: 'gone', status: 'deleted' },
    { ...addOn, id: 'of another', parentSubscriptionId: 'e1' },
    e1,
  ]
  const cancelled = { ...basic, status: 'deleted' }
  const ids = (before: Subscription, after: Subscription) =>
    addOnsCancelledBy({ before, after }, family).map(({ id }) => id)
  expect(ids(basic, cancelled)).toEqual(['audio', 'asleep'])
  expect(ids({ ...basic, status: 'suspended' }, cancelled)).toEqual(['audio', 'asleep'])
  expect(ids(basic, { ...basic, status: 'suspended' })).toEqual([])
  expect(ids(cancelled, cancelled)).toEqual([])
})
