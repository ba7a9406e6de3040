import { expect, test } from 'vitest'

import type { Subscription } from '#domain/model.ts'
import { customer, offerIds, skuIds, subscription, units } from '#domain/testing/sampleCustomer.ts'
import { assessmentText } from '#domain/testing/verdictText.ts'

import { assessCustomer } from './assessUpgrades.ts'

function has(id: string, offerId: string, quantity: number, more: Partial<Subscription> = {}): Subscription {
  return subscription({ id, offerId, quantity, ...more })
}

/** 40 subscriptions of many offers and statuses, and 3 deleted ones. */
const subscriptions: readonly Subscription[] = [
  has('basic', offerIds.basic, 12),
  has('basicOslo', offerIds.basic, 4, { status: 'suspended' }),
  has('standard', offerIds.standard, 20),
  has('standardClaims', offerIds.standard, 6, { billingCycle: 'annual' }),
  has('standardPause', offerIds.standard, 2, { status: 'paused_by_billing' }),
  has('premium', offerIds.premium, 8),
  has('premiumBoard', offerIds.premium, 3, { status: 'expired' }),
  has('appsForBusiness', offerIds.appsForBusiness, 9),
  has('appsForBusinessLeeds', offerIds.appsForBusiness, 3, { status: 'disabled' }),
  has('appsForEnterprise', offerIds.appsForEnterprise, 15),
  has('appsForEnterpriseOld', offerIds.appsForEnterprise, 2, { status: 'expired' }),
  has('e1', offerIds.e1, 18),
  has('e1Night', offerIds.e1, 5, { status: 'suspended' }),
  has('e3', offerIds.e3, 24, { billingCycle: 'annual' }),
  has('e3Actuaries', offerIds.e3, 7),
  has('e3Moving', offerIds.e3, 2, { status: 'pending' }),
  has('e5', offerIds.e5, 4),
  has('e5Legal', offerIds.e5, 2, { status: 'suspended' }),
  has('exchangePlan1', offerIds.exchangePlan1, 11),
  has('exchangePlan1Shared', offerIds.exchangePlan1, 2, { status: 'expired' }),
  has('exchangePlan2', offerIds.exchangePlan2, 3),
  has('powerBiPro', offerIds.powerBiPro, 6),
  has('powerBiProTrial2019', offerIds.powerBiPro, 1, { status: 'disabled' }),
  has('microsoft365E3', offerIds.microsoft365E3, 5),
  has('microsoft365E5', offerIds.microsoft365E5, 2),
  has('standardTrial', offerIds.standardTrial, 25, { billingCycle: 'none' }),
  has('basicAudioConferencing', offerIds.audioConferencing, 5, { parentSubscriptionId: 'basic' }),
  has('standardAudioConferencing', offerIds.audioConferencing, 4, { parentSubscriptionId: 'standard' }),
  has('e1AudioConferencing', offerIds.audioConferencing, 2, { status: 'suspended', parentSubscriptionId: 'e1Night' }),
  has('azure', offerIds.azure, 1),
  has('azureResearch', offerIds.azure, 1, { status: 'suspended' }),
  has('newCommerceBasic', 'CFQ7TTC0LH18:0001:CFQ7TTC0K18P', 3),
  has('newCommerceE3', 'CFQ7TTC0LF8R:0001:CFQ7TTC0JN1H', 2, { billingCycle: 'annual' }),
  has('newCommerceUnknown', 'CFQ7TTC0HD33:0002:CFQ7TTC0KQ2M', 2),
  has('unknownOffer', '3AE2FF5E-DBB0-40A5-9CF5-93C40FD550EA', 10),
  has('unknownOfferAndStatus', '36EA46B0-C44D-4DF9-BAF1-52F7F493CCC0', 4, { status: 'awaiting_carrier' }),
  has('basicTriennial', offerIds.basic, 2, { billingCycle: 'triennial' }),
  has('basicOneTime', offerIds.basic, 1, { status: 'expired', billingCycle: 'one_time' }),
  has('standardOddCycle', offerIds.standard, 1, { billingCycle: 'every_other_friday' }),
  has('withoutStatus', offerIds.e1, 1, { status: 'none' }),
  has('deletedBasic', offerIds.basic, 14, { status: 'deleted' }),
  has('deletedE1', offerIds.e1, 6, { status: 'deleted' }),
  has('deletedAudioConferencing', offerIds.audioConferencing, 2, {
    status: 'deleted',
    parentSubscriptionId: 'standard',
  }),
]

/** All of it the partner's own: nothing was bought elsewhere. */
const skus = [
  units(skuIds.basic, 17, { warningUnits: 1, suspendedUnits: 4 }),
  units(skuIds.standard, 52, { suspendedUnits: 2 }),
  units(skuIds.premium, 8, { warningUnits: 3 }),
  units(skuIds.appsForBusiness, 9, { suspendedUnits: 3 }),
  units(skuIds.appsForEnterprise, 15, { warningUnits: 2 }),
  units(skuIds.e1, 18, { suspendedUnits: 6 }),
  units(skuIds.e3, 33),
  units(skuIds.e5, 4, { suspendedUnits: 2 }),
  units(skuIds.exchangePlan1, 11, { warningUnits: 2 }),
  units(skuIds.exchangePlan2, 3),
  units(skuIds.powerBiPro, 6, { suspendedUnits: 1 }),
  units(skuIds.microsoft365E3, 5),
  units(skuIds.microsoft365E5, 2),
  units(skuIds.audioConferencing, 9, { suspendedUnits: 2 }),
]

const { assessments, isUpgradeable } = assessCustomer(customer(subscriptions, { skus }))

/** The numbers of the conditions alone: what conflicts is told below for one row. */
function numbers(id: string): readonly string[] {
  return assessmentText(assessments.get(id.toLowerCase())).map((text) =>
    text.replaceAll(/ \([^()]*(?:\([^()]*\)[^()]*)*\)/g, ''),
  )
}

test('40 subscriptions that a screen lists, ten of which have paths', () => {
  expect(subscriptions.filter(({ status }) => status !== 'deleted')).toHaveLength(40)
  expect(subscriptions).toHaveLength(43)
  expect([...assessments.keys()]).toEqual([
    'basic',
    'basicoslo',
    'standard',
    'standardclaims',
    'standardpause',
    'appsforbusiness',
    'appsforbusinessleeds',
    'basictriennial',
    'basiconetime',
    'standardoddcycle',
  ])
  expect(isUpgradeable).toBe(false)
})

test.for([
  ['basic', ['businessStandard: 3, 4, 5', 'e1: 4, 5', 'e3: 3, 4, 5', 'e5: 3, 4, 5']],
  ['basicOslo', ['businessStandard: 1, 3, 4', 'e1: 1, 4', 'e3: 1, 3, 4', 'e5: 1, 3, 4']],
  ['basicTriennial', ['businessStandard: 3, 4, 7', 'e1: 4, 7', 'e3: 3, 4, 7', 'e5: 3, 4, 7']],
  ['basicOneTime', ['businessStandard: 1, 3, 4, 7', 'e1: 1, 4, 7', 'e3: 1, 3, 4, 7', 'e5: 1, 3, 4, 7']],
  ['standard', ['e3: 3, 4, 5', 'e5: 3, 4, 5']],
  ['standardClaims', ['e3: 3, 4', 'e5: 3, 4']],
  ['standardPause', ['e3: 1, 3, 4', 'e5: 1, 3, 4']],
  ['standardOddCycle', ['e3: 3, 4, 7?', 'e5: 3, 4, 7?']],
  ['appsForBusiness', ['businessPremium: 3, 4', 'appsForEnterprise: 3, 4', 'e3: 3, 4', 'e5: 3, 4']],
  ['appsForBusinessLeeds', ['businessPremium: 1, 3, 4', 'appsForEnterprise: 1, 3, 4', 'e3: 1, 3, 4', 'e5: 1, 3, 4']],
] as const)('Humongous Insurance, %s', ([id, expected]) => {
  expect(numbers(id)).toEqual(expected)
})

test('Business Basic to E1: all three E1 subscriptions that are not deleted are named, and the add-on', () => {
  expect(assessmentText(assessments.get('basic'))[1]).toBe(
    'e1: 4 (Office 365 Enterprise E1 x18 own and Office 365 Enterprise E1 x5 own and Office 365 Enterprise E1 x1 own), 5 (Audio Conferencing x5)',
  )
})

test('Apps for business to Apps for enterprise: every holding with more of the desktop apps is named', () => {
  expect(assessmentText(assessments.get('appsforbusiness'))[1]).toBe(
    'appsForEnterprise: 3 (officeDesktopApps in Office 365 Enterprise E3 x24 own and officeDesktopApps in Office 365 Enterprise E3 x7 own and officeDesktopApps in Office 365 Enterprise E3 x2 own and officeDesktopApps in Office 365 Enterprise E5 x4 own and officeDesktopApps in Office 365 Enterprise E5 x2 own and officeDesktopApps in Microsoft 365 E3 x5 own and officeDesktopApps in Microsoft 365 E5 x2 own and officeDesktopApps in Office 365 Enterprise E3 x2 own), 4 (Microsoft 365 Apps for enterprise x15 own and Microsoft 365 Apps for enterprise x2 own)',
  )
})
