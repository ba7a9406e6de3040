import { offersByKey } from '#domain/catalogue/offers.ts'
import type { UpgradeStep } from '#domain/eligibility/upgradeSteps.ts'
import type { ConditionResult, Holding, UpgradeVerdict } from '#domain/eligibility/verdict.ts'
import { activateEnglish } from '#i18n/testing/activateEnglish.ts'
import { expect, test } from 'vitest'

import { actorText, outOfReachText, planLines, planTitle, stepText } from './stepText.ts'

activateEnglish()

const elsewhere: Holding = {
  skuId: '6fd2c87f-b296-42f0-b197-1e91e994b900',
  offer: offersByKey.e3,
  name: 'ENTERPRISEPACK',
  licenses: 10,
  origin: { kind: 'elsewhere' },
}

const own = {
  skuId: 'cdd28e44-67e3-425e-be4c-737fab2899d3',
  offer: offersByKey.appsForBusiness,
  name: 'Name on the wire',
  licenses: 1,
  origin: { kind: 'own', subscriptionId: 'S2', friendlyName: '', status: 'active' },
} as const satisfies Holding

test.for<readonly [step: UpgradeStep, text: string, actor: string]>([
  [{ code: 'reactivate', actor: 'partner' }, 'Reactivate the subscription.', 'You'],
  [
    { code: 'renew', actor: 'partner' },
    'Renew the subscription or order it again. One that has expired cannot be reactivated.',
    'You',
  ],
  [
    { code: 'askAboutStatus', actor: 'microsoft', status: 'paused_by_billing' },
    'Have Microsoft support resolve the status: Unknown (paused_by_billing). Only an active subscription can be upgraded.',
    'Microsoft',
  ],
  [
    // Tests run in Los Angeles.
    { code: 'waitForProvisioning', actor: 'microsoft', since: '2026-11-20T12:00:00Z' },
    'Wait until the subscription is provisioned. It has been provisioning since Nov 20, 2026, 4:00 AM.',
    'Microsoft',
  ],
  [
    { code: 'waitForProvisioning', actor: 'microsoft', since: undefined },
    'Wait until the subscription is provisioned.',
    'Microsoft',
  ],
  [
    { code: 'requestDelegatedAdmin', actor: 'partner', why: 'notGranted' },
    'Request delegated admin privileges from the customer.',
    'You',
  ],
  [
    { code: 'requestDelegatedAdmin', actor: 'partner', why: 'notReported' },
    'Request delegated admin privileges from the customer, unless you know that you have them.',
    'You',
  ],
  [
    { code: 'acceptDelegatedAdmin', actor: 'customer' },
    'A global admin of the customer accepts the request.',
    'The customer',
  ],
  [
    { code: 'cancelOwn', actor: 'partner', holding: own, isTarget: false },
    'Cancel Microsoft 365 Apps for business (1 license, sold by you).',
    'You',
  ],
  [
    { code: 'cancelOwn', actor: 'partner', holding: own, isTarget: true },
    'Cancel Microsoft 365 Apps for business (1 license, sold by you). Or keep it: the customer already has this offer.',
    'You',
  ],
  [
    { code: 'waitForTrialEnd', actor: 'microsoft', holding: own, isTarget: false },
    'Wait until the trial ends: Microsoft 365 Apps for business (1 license, sold by you). A trial cannot be canceled.',
    'Microsoft',
  ],
  [
    { code: 'cancelElsewhere', actor: 'customer', holding: elsewhere, isTarget: false },
    'Cancel Office 365 Enterprise E3 (10 licenses, bought from another partner or channel) where it was bought.',
    'The customer, with the other partner or channel',
  ],
  [
    {
      code: 'cancelOriginUnknown',
      actor: 'customer',
      holding: { ...elsewhere, origin: { kind: 'originUnknown' } },
      isTarget: true,
    },
    'Find out who sold Office 365 Enterprise E3 (10 licenses, origin unknown) and cancel it there. ' +
      'Or keep it: the customer already has this offer.',
    'The customer, with the other partner or channel',
  ],
  [
    {
      code: 'removeAddOn',
      actor: 'partner',
      addOn: { subscriptionId: 'A1', offerId: 'O1', name: 'Archive {0}', licenses: 3 },
    },
    'Cancel the add-on Archive {0} (3 licenses).',
    'You',
  ],
  [
    { code: 'changeBillingCycle', actor: 'partner', billingCycle: 'triennial', supported: ['annual', 'monthly'] },
    'Change the billing frequency to one that the offer supports: Annual and Monthly.',
    'You',
  ],
  [
    { code: 'addCountry', actor: 'partner' },
    "Add the country or region to the customer's billing profile. This offer is sold in one market only.",
    'You',
  ],
  [
    { code: 'checkAgain', actor: 'partner', conditions: ['noConflictingServices', 'targetNotHeld'] },
    'Check again: what the customer bought elsewhere can be seen only then.',
    'You',
  ],
  [
    { code: 'checkAgain', actor: 'partner', conditions: ['subscriptionActive'] },
    'Check again: the status shows only then.',
    'You',
  ],
  [
    {
      code: 'checkAgain',
      actor: 'partner',
      conditions: ['subscriptionActive', 'noConflictingServices', 'targetNotHeld'],
    },
    "Check again: the status and the customer's other subscriptions can be seen only then.",
    'You',
  ],
])('%j', ([step, text, actor]) => {
  expect(stepText(step, 'microsoft365').replaceAll('\u202F', ' ')).toBe(text)
  expect(actorText(step)).toBe(actor)
})

test("products have the names of the edition's brand", () => {
  const step: UpgradeStep = { code: 'cancelOwn', actor: 'partner', holding: own, isTarget: false }
  expect(stepText(step, 'office365')).toBe('Cancel Office 365 Business (1 license, sold by you).')
  expect(planTitle({ targets: [offersByKey.businessStandard] }, 'office365')).toBe('For Office 365 Business Premium')
})

function verdict(key: 'e1' | 'e3' | 'e5', conditions: readonly ConditionResult[]): UpgradeVerdict {
  return {
    target: offersByKey[key],
    path: undefined,
    isEligible: conditions.length === 0,
    conditions,
    minimumQuantity: 1,
    maximumQuantity: 10,
    servicesAdded: [],
    servicesLost: [],
    appsAdded: [],
    appsLost: [],
  }
}

test('plans as text: targets with the same steps together, the steps numbered, each with who takes it', () => {
  const suspended: ConditionResult = { condition: 'subscriptionActive', outcome: 'failed', status: 'suspended' }
  const conflicts = [{ holding: elsewhere, services: ['officeDesktopApps'] }] as const
  const conflict: ConditionResult = { condition: 'noConflictingServices', outcome: 'failed', conflicts }
  const verdicts = [verdict('e1', [suspended]), verdict('e3', [suspended, conflict]), verdict('e5', [suspended])]
  expect(planLines({ subscriptionId: 'S1', isUpgradeable: false, verdicts }, 'microsoft365')).toEqual([
    'What would have to change',
    '- For Office 365 Enterprise E1 and Office 365 Enterprise E5',
    '  1. Reactivate the subscription. (You)',
    '- For Office 365 Enterprise E3',
    '  1. Reactivate the subscription. (You)',
    '  2. Cancel Office 365 Enterprise E3 (10 licenses, bought from another partner or channel) where it was bought. ' +
      '(The customer, with the other partner or channel)',
  ])
  expect(planLines({ subscriptionId: 'S1', isUpgradeable: true, verdicts: [] }, 'microsoft365')).toEqual([])
})

test('the targets that no step leads to stand after the plans', () => {
  const suspended: ConditionResult = { condition: 'subscriptionActive', outcome: 'failed', status: 'suspended' }
  const abroad: ConditionResult = {
    condition: 'upgradePathExists',
    outcome: 'failed',
    why: 'wrongMarket',
    packId: 'worldwide-2020',
  }
  const verdicts = [verdict('e1', [suspended]), verdict('e3', [suspended, abroad])]
  expect(planLines({ subscriptionId: 'S1', isUpgradeable: false, verdicts }, 'microsoft365')).toEqual([
    'What would have to change',
    '- For Office 365 Enterprise E1',
    '  1. Reactivate the subscription. (You)',
    '- No step leads to Office 365 Enterprise E3: it is sold in another market.',
  ])
})

test.for([
  ['deleted', 'No step leads to Office 365 Enterprise E3: the subscription is deleted.'],
  ['wrongMarket', 'No step leads to Office 365 Enterprise E3: it is sold in another market.'],
  ['noPathFromOffer', 'No step leads to Office 365 Enterprise E3: the rules have no upgrade path to it.'],
  ['targetNotOffered', 'No step leads to Office 365 Enterprise E3: the rules have no upgrade path to it.'],
] as const)('out of reach, %s: %s', ([obstacle, text]) => {
  expect(outOfReachText({ target: offersByKey.e3, obstacle }, 'microsoft365')).toBe(text)
})
