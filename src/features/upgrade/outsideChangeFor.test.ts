import type { UpgradeStep } from '#domain/eligibility/upgradeSteps.ts'
import type { Holding } from '#domain/eligibility/verdict.ts'
import { expect, test } from 'vitest'

import { outsideChangeFor } from './outsideChangeFor.ts'

const held: Holding = {
  skuId: 'SKU1',
  offer: undefined,
  name: 'Project Plan 3',
  licenses: 1,
  origin: { kind: 'originUnknown' },
}

const trial = {
  ...held,
  origin: { kind: 'own', subscriptionId: 'TRIAL', friendlyName: '', status: 'active' },
} as const satisfies Holding

test.for<readonly [UpgradeStep, unknown]>([
  [{ code: 'acceptDelegatedAdmin', actor: 'customer' }, { kind: 'acceptDelegatedAdmin' }],
  [
    { code: 'cancelElsewhere', actor: 'customer', holding: held, isTarget: false },
    { kind: 'cancelElsewhere', skuId: 'SKU1' },
  ],
  [
    { code: 'cancelOriginUnknown', actor: 'customer', holding: held, isTarget: true },
    { kind: 'cancelElsewhere', skuId: 'SKU1' },
  ],
  [
    { code: 'cancelOriginUnknown', actor: 'customer', holding: { ...held, skuId: undefined }, isTarget: true },
    undefined,
  ],
  [
    { code: 'waitForTrialEnd', actor: 'microsoft', holding: trial, isTarget: false },
    { kind: 'endTrial', subscriptionId: 'TRIAL' },
  ],
  [
    { code: 'waitForProvisioning', actor: 'microsoft', since: undefined },
    { kind: 'finishProvisioning', subscriptionId: 'SOURCE' },
  ],
  [
    { code: 'askAboutStatus', actor: 'microsoft', status: 'disabled' },
    { kind: 'restoreStatus', subscriptionId: 'SOURCE' },
  ],
  [
    { code: 'renew', actor: 'partner' },
    { kind: 'restoreStatus', subscriptionId: 'SOURCE' },
  ],
  [{ code: 'reactivate', actor: 'partner' }, undefined],
  [{ code: 'requestDelegatedAdmin', actor: 'partner', why: 'notGranted' }, undefined],
  [{ code: 'checkAgain', actor: 'partner', conditions: ['targetNotHeld'] }, undefined],
])('%j', ([step, change]) => {
  expect(outsideChangeFor(step, 'SOURCE')).toEqual(change)
})
