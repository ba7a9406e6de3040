import { expect, test } from 'vitest'

import type { RulePack } from '#domain/catalogue/rulePack.ts'
import { rulePacks } from '#domain/catalogue/rulePacks.ts'
import type { Subscription } from '#domain/model.ts'
import { customer, offerIds, skuIds, subscription, units } from '#domain/testing/sampleCustomer.ts'
import { assessmentText, conditionsText } from '#domain/testing/verdictText.ts'

import { assessCustomer, assessUpgrades, hasUpgradePath, judgeUpgrade, whyNotAssessed } from './assessUpgrades.ts'
import type { UpgradeContext } from './assessUpgrades.ts'

const basic = subscription({ id: 'Basic-1', offerId: offerIds.basic })

/** The verdict on E3 for a Business Basic subscription among whatever else the customer has. */
function onE3(fields: Partial<Subscription>, others: readonly Subscription[], more: Parameters<typeof customer>[1]) {
  const source = { ...basic, ...fields }
  const assessment = assessUpgrades({ ...customer([source, ...others], more), source })
  const verdict = assessment.verdicts.find(({ target }) => target.key === 'e3')
  return conditionsText(verdict?.conditions ?? [])
}

type Row = readonly [
  what: string,
  expected: string,
  source: Partial<Subscription>,
  others: readonly Subscription[],
  more?: Parameters<typeof customer>[1],
]

const rows: readonly Row[] = [
  ['1: an active subscription', 'eligible', { status: 'active' }, []],
  ['1: a suspended subscription', '1 (suspended)', { status: 'suspended' }, []],
  ['1: a disabled subscription', '1 (disabled)', { status: 'disabled' }, []],
  ['1: a deleted subscription', '1 (deleted)', { status: 'deleted' }, []],
  ['1: a status of the enum that says nothing', '1 (none)', { status: 'none' }, []],
  ['1: a status nobody knows, raw', '1 (Paused By Billing)', { status: 'Paused By Billing' }, []],
  ['1: no status at all', '1 ()', { status: '' }, []],
  [
    '6: a pending subscription without a date',
    '1?, 6 (since never)',
    { status: 'pending', creationDate: undefined },
    [],
  ],
  ['2: delegated admin privileges granted', 'eligible', {}, [], { relationship: { allowDelegatedAccess: true } }],
  ['2: not granted', '2 (notGranted), 3?, 4?', {}, [], { relationship: { allowDelegatedAccess: false } }],
  ['2: not reported', '2?', {}, [], { relationship: {} }],
  [
    '2: not reported, and the SKUs forbidden',
    '2?, 3?, 4?',
    {},
    [],
    { relationship: {}, subscribedSkus: { state: 'forbidden' } },
  ],
  [
    '2: not granted, though units are at hand: they are not looked at',
    '2 (notGranted), 3?, 4?',
    {},
    [],
    { relationship: { allowDelegatedAccess: false }, skus: [units(skuIds.e3, 5)] },
  ],
  ['3: the SKUs could not be read', '3?, 4?', {}, [], { subscribedSkus: { state: 'failed' } }],
  [
    '3: the SKUs could not be read, but an own subscription conflicts',
    '3 (officeDesktopApps in Microsoft 365 Apps for business x10 own), 4?',
    {},
    [subscription({ id: 'apps', offerId: offerIds.appsForBusiness })],
    { subscribedSkus: { state: 'failed' } },
  ],
  [
    '3: a holding with the service at the tier the source has already',
    'eligible',
    {},
    [],
    { skus: [units(skuIds.exchangePlan1, 5)] },
  ],
  [
    '3: a holding with the service one tier up',
    '3 (exchangeOnline in Exchange Online (Plan 2) x1 elsewhere)',
    {},
    [],
    { skus: [units(skuIds.exchangePlan2, 1)] },
  ],
  [
    '3: a service that the target does not add',
    'eligible',
    {},
    [subscription({ id: 'power', offerId: offerIds.powerBiPro })],
  ],
  [
    '3: an own holding that is deleted',
    'eligible',
    {},
    [subscription({ id: 'apps', offerId: offerIds.appsForBusiness, status: 'deleted' })],
  ],
  [
    '3: an own holding that is pending counts at once',
    '3 (officeDesktopApps in Microsoft 365 Apps for business x10 own)',
    {},
    [subscription({ id: 'apps', offerId: offerIds.appsForBusiness, status: 'pending' })],
  ],
  [
    '3: two conflicts are both named, own ones first',
    '3 (officeDesktopApps in Microsoft 365 Apps for business x10 own and exchangeOnline in Exchange Online (Plan 2) x2 elsewhere)',
    {},
    [subscription({ id: 'apps', offerId: offerIds.appsForBusiness })],
    { skus: [units(skuIds.exchangePlan2, 2)] },
  ],
  [
    '3: an unknown offer and an unknown SKU conflict with nothing',
    'eligible',
    {},
    [subscription({ id: 'odd', offerId: '00000000-1111-2222-3333-444444444444' })],
    { skus: [units('99999999-1111-2222-3333-444444444444', 4)] },
  ],
  [
    '3: an add-on of another subscription is a holding',
    '3 (exchangeOnline in Exchange Online (Plan 2) x10 own)',
    {},
    [subscription({ id: 'plan', offerId: offerIds.exchangePlan2, parentSubscriptionId: 'another' })],
  ],
  [
    '4: an own subscription of the target, not repeated under 3',
    '4 (Office 365 Enterprise E3 x10 own)',
    {},
    [subscription({ id: 'e3', offerId: offerIds.e3 })],
  ],
  [
    '4: an own one and one elsewhere',
    '4 (Office 365 Enterprise E3 x10 own and Office 365 Enterprise E3 x2 elsewhere)',
    {},
    [subscription({ id: 'e3', offerId: offerIds.e3 })],
    { skus: [units(skuIds.e3, 12)] },
  ],
  [
    '4: the target held under its new-commerce id',
    '4 (Office 365 Enterprise E3 x10 own)',
    {},
    [subscription({ id: 'e3', offerId: 'CFQ7TTC0LF8R:0001:CFQ7TTC0ABCD' })],
  ],
  [
    '4: the target held and another conflict',
    '3 (exchangeOnline in Exchange Online (Plan 2) x1 elsewhere), 4 (Office 365 Enterprise E3 x10 own)',
    {},
    [subscription({ id: 'e3', offerId: offerIds.e3 })],
    { skus: [units(skuIds.e3, 10), units(skuIds.exchangePlan2, 1)] },
  ],
  [
    '5: an add-on of the source, ids in other case',
    '5 (Audio Conferencing x10)',
    {},
    [subscription({ id: 'audio', offerId: offerIds.audioConferencing, parentSubscriptionId: 'BASIC-1' })],
  ],
  [
    '5: a deleted add-on',
    'eligible',
    {},
    [
      subscription({
        id: 'audio',
        offerId: offerIds.audioConferencing,
        parentSubscriptionId: 'Basic-1',
        status: 'deleted',
      }),
    ],
  ],
  [
    '5: a suspended add-on, of an offer nobody knows, under its wire name',
    '5 (Extra File Storage x10)',
    {},
    [
      subscription({
        id: 'storage',
        offerId: '53FC25F7-0000-4000-8000-000000000000',
        offerName: 'Extra File Storage',
        parentSubscriptionId: 'Basic-1',
        status: 'suspended',
      }),
    ],
  ],
  [
    '5: an add-on of another subscription',
    'eligible',
    {},
    [subscription({ id: 'storage', offerId: 'unknown', parentSubscriptionId: 'Basic-2' })],
  ],
  ['7: annual', 'eligible', { billingCycle: 'annual' }, []],
  ['7: one-time', '7 (one_time of annual monthly)', { billingCycle: 'one_time' }, []],
  ['7: biennial', '7 (biennial of annual monthly)', { billingCycle: 'biennial' }, []],
  ['7: none', '7 (none of annual monthly)', { billingCycle: 'none' }, []],
  ['7: the enum value for unknown', '7?', { billingCycle: 'unknown' }, []],
  ['7: a cycle nobody knows', '7?', { billingCycle: 'every_full_moon' }, []],
  [
    'several at once, in order',
    '1 (suspended), 2 (notGranted), 3 (officeDesktopApps in Microsoft 365 Apps for business x10 own), 4 (Office 365 Enterprise E3 x10 own), 5 (Audio Conferencing x10), 7 (triennial of annual monthly)',
    { status: 'suspended', billingCycle: 'triennial' },
    [
      subscription({ id: 'audio', offerId: offerIds.audioConferencing, parentSubscriptionId: 'basic-1' }),
      subscription({ id: 'e3', offerId: offerIds.e3 }),
      subscription({ id: 'apps', offerId: offerIds.appsForBusiness }),
    ],
    { relationship: { allowDelegatedAccess: false } },
  ],
]

test.for(rows)('%s: %s', ([, expected, source, others, more]) => {
  expect(onE3(source, others, more)).toBe(expected)
})

test('all eight conditions are told, in one order, met ones too', () => {
  const [verdict] = assessUpgrades({ ...customer([basic]), source: basic }).verdicts
  expect(verdict?.conditions).toEqual([
    { condition: 'subscriptionActive', outcome: 'met' },
    { condition: 'delegatedAdminPrivileges', outcome: 'met' },
    { condition: 'noConflictingServices', outcome: 'met' },
    { condition: 'targetNotHeld', outcome: 'met' },
    { condition: 'noAddOns', outcome: 'met' },
    { condition: 'provisioned', outcome: 'met' },
    { condition: 'billingCycleSupported', outcome: 'met' },
    { condition: 'upgradePathExists', outcome: 'met' },
  ])
  expect(verdict?.isEligible).toBe(true)
})

test('what cannot be judged says why', () => {
  const pending = { ...basic, status: 'pending', billingCycle: 'unknown' }
  const context = customer([pending], { relationship: {}, subscribedSkus: { state: 'failed' } })
  expect(assessUpgrades({ ...context, source: pending }).verdicts[0]?.conditions).toEqual([
    { condition: 'subscriptionActive', outcome: 'unknown', why: 'provisioning' },
    { condition: 'delegatedAdminPrivileges', outcome: 'unknown', why: 'notReported' },
    { condition: 'noConflictingServices', outcome: 'unknown', why: 'subscribedSkusUnreadable' },
    { condition: 'targetNotHeld', outcome: 'unknown', why: 'subscribedSkusUnreadable' },
    { condition: 'noAddOns', outcome: 'met' },
    { condition: 'provisioned', outcome: 'failed', since: '2026-03-01T00:00:00Z' },
    { condition: 'billingCycleSupported', outcome: 'unknown', billingCycle: 'unknown' },
    { condition: 'upgradePathExists', outcome: 'met' },
  ])
})

test('a forbidden answer is a missing privilege', () => {
  const context = customer([basic], { subscribedSkus: { state: 'forbidden' } })
  const [verdict] = assessUpgrades({ ...context, source: basic }).verdicts
  expect(verdict?.conditions.slice(2, 4)).toEqual([
    { condition: 'noConflictingServices', outcome: 'unknown', why: 'noDelegatedAdmin' },
    { condition: 'targetNotHeld', outcome: 'unknown', why: 'noDelegatedAdmin' },
  ])
})

test('an add-on is told with its ids', () => {
  const addOn = subscription({ id: 'audio', offerId: offerIds.audioConferencing, parentSubscriptionId: 'Basic-1' })
  const [verdict] = assessUpgrades({ ...customer([basic, addOn]), source: basic }).verdicts
  expect(verdict?.conditions[4]).toEqual({
    condition: 'noAddOns',
    outcome: 'failed',
    addOns: [
      {
        subscriptionId: 'audio',
        offerId: 'C94271D8-B431-4A25-A3C5-A57737A1C909',
        name: 'Audio Conferencing',
        licenses: 10,
      },
    ],
  })
})

test('a verdict tells limits, services and smaller apps', () => {
  const verdicts = assessUpgrades({ ...customer([basic]), source: basic }).verdicts
  expect(
    verdicts.map((verdict) => ({
      key: verdict.target.key,
      isPath: verdict.path?.targetOfferId === verdict.target.id,
      minimumQuantity: verdict.minimumQuantity,
      maximumQuantity: verdict.maximumQuantity,
      servicesAdded: verdict.servicesAdded,
      servicesLost: verdict.servicesLost,
      appsAdded: verdict.appsAdded,
      appsLost: verdict.appsLost,
    })),
  ).toEqual([
    {
      key: 'businessStandard',
      isPath: true,
      minimumQuantity: 1,
      maximumQuantity: 300,
      servicesAdded: ['officeDesktopApps', 'bookings'],
      servicesLost: [],
      appsAdded: ['Deskless', 'O365_SB_Relationship_Management'],
      appsLost: ['OFFICEMOBILE_SUBSCRIPTION'],
    },
    {
      key: 'e1',
      isPath: true,
      minimumQuantity: 1,
      maximumQuantity: 10_000_000,
      servicesAdded: [],
      servicesLost: [],
      appsAdded: ['Deskless', 'STREAM_O365_E1'],
      appsLost: [],
    },
    {
      key: 'e3',
      isPath: true,
      minimumQuantity: 1,
      maximumQuantity: 10_000_000,
      servicesAdded: ['exchangeOnline', 'sharePointOnline', 'officeDesktopApps', 'azureInformationProtection'],
      servicesLost: [],
      appsAdded: ['BPOS_S_TODO_2', 'Deskless', 'FLOW_O365_P2', 'FORMS_PLAN_E3', 'POWERAPPS_O365_P2', 'STREAM_O365_E3'],
      appsLost: ['OFFICEMOBILE_SUBSCRIPTION'],
    },
    {
      key: 'e5',
      isPath: true,
      minimumQuantity: 1,
      maximumQuantity: 10_000_000,
      servicesAdded: [
        'exchangeOnline',
        'sharePointOnline',
        'officeDesktopApps',
        'azureInformationProtection',
        'phoneSystem',
        'audioConferencing',
        'powerBiPro',
        'threatIntelligence',
        'customerLockbox',
        'cloudAppSecurity',
        'advancedEDiscovery',
        'myAnalytics',
      ],
      servicesLost: [],
      appsAdded: ['BPOS_S_TODO_3', 'Deskless', 'FLOW_O365_P3', 'FORMS_PLAN_E5', 'POWERAPPS_O365_P3', 'STREAM_O365_E5'],
      appsLost: ['OFFICEMOBILE_SUBSCRIPTION'],
    },
  ])
})

test('Business Standard loses Bookings and the customer manager on the way to E3', () => {
  const standard = subscription({ id: 'standard', offerId: offerIds.standard })
  const [e3] = assessUpgrades({ ...customer([standard]), source: standard }).verdicts
  expect(e3?.servicesLost).toEqual(['bookings'])
  expect(e3?.appsLost).toEqual(['O365_SB_Relationship_Management'])
})

const apps = subscription({ id: 'apps', offerId: offerIds.appsForBusiness })

test('the disputed path as printed leads to Business Premium and carries its mark', () => {
  const [verdict] = assessUpgrades({ ...customer([apps]), source: apps }).verdicts
  expect(verdict?.target.id).toBe('61795CAB-2ABD-43F6-88E9-C9ADAE5746E0')
  expect(verdict?.path?.dispute).toEqual({
    reason: 'renamedAgainstItsFootnote',
    alternativeOfferId: '031C9E47-4802-4248-838E-778FB1D2CC05',
  })
})

test('the disputed path read as Business Standard leads there, mark kept, and changes no other path', () => {
  const context = customer([apps], { disputedPath: 'business-standard' })
  const { verdicts } = assessUpgrades({ ...context, source: apps })
  expect(verdicts.map(({ target, path }) => [target.key, path?.dispute?.reason])).toEqual([
    ['businessStandard', 'renamedAgainstItsFootnote'],
    ['appsForEnterprise', undefined],
    ['e3', undefined],
    ['e5', undefined],
  ])
})

test('the dispute does not touch the India path', () => {
  const source = subscription({ id: 'apps', offerId: offerIds.appsForBusinessIndia })
  for (const disputedPath of ['as-printed', 'business-standard'] as const) {
    const context = customer([source], { market: 'IN', disputedPath })
    expect(assessUpgrades({ ...context, source }).verdicts.map(({ target }) => target.key)).toEqual([
      'businessStandardIndia',
      'appsForEnterprise',
      'e3',
      'e5',
    ])
  }
})

const india = subscription({ id: 'basic', offerId: offerIds.basicIndia })
const indiaLink = { links: { offer: { uri: '/offers/x?country=in' } } }

test.for<readonly [string, Subscription, string | undefined, readonly string[]]>([
  ['sold in India', india, 'IN', ['businessStandardIndia: eligible', 'e1: eligible']],
  ['country in small letters', india, 'in', ['businessStandardIndia: eligible', 'e1: eligible']],
  ['another market', india, 'SE', ['businessStandardIndia: 8 (wrongMarket)', 'e1: eligible']],
  ['no market known', india, undefined, ['businessStandardIndia: 8?', 'e1: eligible']],
  [
    'market of the offer link',
    { ...india, ...indiaLink },
    undefined,
    ['businessStandardIndia: eligible', 'e1: eligible'],
  ],
  [
    'the billing country before the offer link',
    { ...india, ...indiaLink },
    'SE',
    ['businessStandardIndia: 8 (wrongMarket)', 'e1: eligible'],
  ],
])('8: %s', ([, source, market, expected]) => {
  expect(assessmentText(assessUpgrades({ ...customer([source], { market }), source })).slice(0, 2)).toEqual(expected)
})

test('8: a market that is not known says so', () => {
  const [verdict] = assessUpgrades({ ...customer([india], { market: undefined }), source: india }).verdicts
  expect(verdict?.conditions[7]).toEqual({
    condition: 'upgradePathExists',
    outcome: 'unknown',
    why: 'marketNotReported',
  })
})

test('the 2018 edition for China knows no India offer', () => {
  const context = customer([india], { pack: rulePacks['21vianet-2018'], market: 'CN' })
  expect(assessUpgrades({ ...context, source: india }).verdicts).toEqual([])
})

test.for([
  ['Business Basic', offerIds.basic, true],
  ['Business Basic in small letters', offerIds.basic.toLowerCase(), true],
  ['Business Standard', offerIds.standard, true],
  ['the Business Standard trial, of the same SKU', offerIds.standardTrial, false],
  ['Business Basic of new commerce', 'CFQ7TTC0LH18:0001', false],
  ['E1', offerIds.e1, false],
  ['Business Premium', offerIds.premium, false],
  ['Apps for enterprise', offerIds.appsForEnterprise, false],
  ['an add-on', offerIds.audioConferencing, false],
  ['Azure', offerIds.azure, false],
  ['an unknown offer', 'nonsense', false],
] as const)('%s has a path: %s', ([, offerId, expected]) => {
  expect(hasUpgradePath(offerId, rulePacks['worldwide-2020'])).toBe(expected)
})

test.for([
  ['active', offerIds.basic, undefined],
  ['suspended', offerIds.basic, undefined],
  ['deleted', offerIds.basic, 'deleted'],
  ['deleted', 'nonsense', 'noPathFromOffer'],
  ['active', 'nonsense', 'noPathFromOffer'],
] as const)('why a subscription that is %s, of offer %s, is not assessed: %s', ([status, offerId, expected]) => {
  expect(whyNotAssessed({ status, offerId }, rulePacks['worldwide-2020'])).toBe(expected)
})

test('a customer is assessed by lower-case id, deleted ones and offers without path left out', () => {
  const { isUpgradeable, assessments } = assessCustomer(
    customer([
      subscription({ id: 'AAAA', offerId: offerIds.basic, status: 'suspended' }),
      subscription({ id: 'BBBB', offerId: offerIds.standard, status: 'deleted' }),
      subscription({ id: 'CCCC', offerId: offerIds.e1 }),
    ]),
  )
  expect([...assessments.keys()]).toEqual(['aaaa'])
  expect(assessments.get('aaaa')?.subscriptionId).toBe('AAAA')
  expect(isUpgradeable).toBe(false)
})

test('one upgradeable subscription makes a customer upgradeable', () => {
  const { isUpgradeable, assessments } = assessCustomer(
    customer([
      subscription({ id: 'aaaa', offerId: offerIds.basic, status: 'suspended' }),
      subscription({ id: 'bbbb', offerId: offerIds.basic }),
    ]),
  )
  expect([...assessments.values()].map((assessment) => assessment.isUpgradeable)).toEqual([false, true])
  expect(isUpgradeable).toBe(true)
})

test('a customer without subscriptions has nothing to upgrade', () => {
  expect(assessCustomer(customer([]))).toEqual({ isUpgradeable: false, assessments: new Map() })
})

test('assessing one subscription gives what assessing the customer gives', () => {
  const context = customer([basic, apps], { skus: [units(skuIds.e3, 4)] })
  expect(assessCustomer(context).assessments.get('basic-1')).toEqual(assessUpgrades({ ...context, source: basic }))
})

function judged(
  context: UpgradeContext,
  source: Subscription,
  targetOfferId: string,
): readonly [boolean, string, boolean] {
  const { isEligible, conditions, verdict } = judgeUpgrade({ ...context, source, targetOfferId })
  return [isEligible, conditionsText(conditions), verdict !== undefined]
}

test('a requested target of the table is judged like the screen judges it', () => {
  const context = customer([basic], { skus: [units(skuIds.e3, 4)] })
  expect(judged(context, basic, offerIds.e1.toLowerCase())).toEqual([true, 'eligible', true])
  expect(judged(context, basic, offerIds.e3)).toEqual([false, '4 (Office 365 Enterprise E3 x4 elsewhere)', true])
})

test('a requested target outside the table fails condition 8, and the others are told too', () => {
  const suspended = { ...basic, status: 'suspended' }
  expect(judged(customer([suspended]), suspended, offerIds.premium)).toEqual([
    false,
    '1 (suspended), 8 (targetNotOffered)',
    true,
  ])
})

test('a requested target from an offer without path', () => {
  const e1 = subscription({ id: 'e1', offerId: offerIds.e1 })
  expect(judged(customer([e1]), e1, offerIds.e3)).toEqual([false, '8 (noPathFromOffer)', true])
})

test('a requested target that nobody knows is judged on the source alone', () => {
  const addOn = subscription({ id: 'audio', offerId: offerIds.audioConferencing, parentSubscriptionId: 'Basic-1' })
  const source = { ...basic, status: 'pending' }
  const context = customer([source, addOn], { relationship: { allowDelegatedAccess: false } })
  const { verdict, conditions } = judgeUpgrade({ ...context, source, targetOfferId: 'nonsense' })
  expect(verdict).toBeUndefined()
  expect(conditions.map(({ condition, outcome }) => `${condition} ${outcome}`)).toEqual([
    'subscriptionActive unknown',
    'delegatedAdminPrivileges failed',
    'noAddOns failed',
    'provisioned failed',
    'upgradePathExists failed',
  ])
  expect(conditions[4]).toEqual({
    condition: 'upgradePathExists',
    outcome: 'failed',
    why: 'targetNotOffered',
    packId: 'worldwide-2020',
  })
})

test('under the other reading of the dispute, the printed target is not offered', () => {
  const context = customer([apps], { disputedPath: 'business-standard' })
  expect(judged(context, apps, offerIds.premium)).toEqual([false, '8 (targetNotOffered)', true])
  expect(judged(context, apps, offerIds.standard)).toEqual([true, 'eligible', true])
})

test.for([
  ['monthly', '7 (monthly of none), 8 (targetNotOffered)'],
  ['annual', '7 (annual of none), 8 (targetNotOffered)'],
] as const)('a trial as target does not support the cycle %s', ([billingCycle, expected]) => {
  const source = { ...basic, billingCycle }
  const e5Trial = '64168B63-4BCC-41E0-B5CB-7DC548977620'
  expect(judged(customer([source]), source, e5Trial)).toEqual([false, expected, true])
})

/** An edition nobody printed, for what no printed one can show. */
function packOf(sourceOfferId: string, targetOfferId: string): RulePack {
  return { ...rulePacks['worldwide-2020'], paths: [{ sourceOfferId, targetOfferId, documents: [] }] }
}

test('a source the catalogue does not know is judged: everything the target has is additional', () => {
  const source = subscription({ id: 'odd', offerId: 'unknown' })
  const context = customer([source, apps], { pack: packOf('UNKNOWN', offerIds.e1) })
  const [verdict] = assessUpgrades({ ...context, source }).verdicts
  expect(conditionsText(verdict?.conditions ?? [])).toBe('eligible')
  expect(verdict?.servicesAdded).toEqual(['exchangeOnline', 'sharePointOnline', 'teams', 'skypeForBusiness', 'yammer'])
  expect([verdict?.servicesLost, verdict?.appsAdded, verdict?.appsLost]).toEqual([[], [], []])
})

test('a target the catalogue does not know has no verdict', () => {
  const context = customer([basic], { pack: packOf(offerIds.basic, 'unknown') })
  expect(assessUpgrades({ ...context, source: basic })).toEqual({
    subscriptionId: 'Basic-1',
    isUpgradeable: false,
    verdicts: [],
  })
})

test('a source is no holding of the product whose SKU it shares', () => {
  const source = subscription({ id: 'trial', offerId: offerIds.standardTrial, billingCycle: 'monthly' })
  const context = customer([source], { pack: packOf(offerIds.standardTrial, offerIds.standard) })
  expect(assessmentText(assessUpgrades({ ...context, source }))).toEqual(['businessStandard: eligible'])
})
