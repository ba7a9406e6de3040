import { customer, offerIds, skuIds, subscription, units } from '#domain/testing/sampleCustomer.ts'
import { expect, test } from 'vitest'

import { assessUpgrades, type UpgradeContext } from './assessUpgrades.ts'
import { confirmedConditions, conditionsInOrder, isAnsweredOtherwise } from './confirmedConditions.ts'
import { type ConfirmedUpgrade, confirmUpgrades } from './confirmUpgrades.ts'
import type { BackendUpgrade } from './mergeUpgradeTypes.ts'

const source = subscription({ id: 'BASIC', offerId: offerIds.basic })

function answer(targetOfferId: string, errors: BackendUpgrade['errors'] = []): BackendUpgrade {
  return { targetOfferId, targetOfferName: 'Name on the wire', isEligible: errors.length === 0, errors }
}

function confirmed(context: UpgradeContext, answers: readonly BackendUpgrade[], offerId: string): ConfirmedUpgrade {
  const { upgrades } = confirmUpgrades(assessUpgrades({ ...context, source }), answers)
  const found = upgrades.find(({ targetOfferId }) => targetOfferId === offerId)
  if (found === undefined) throw new Error('not among the targets')
  return found
}

/** Outcomes in order: m met, f failed, ? unknown; "!" behind the backend's. */
function outcomes(upgrade: ConfirmedUpgrade): string {
  return confirmedConditions(upgrade)
    .map(({ outcome, isChanged }) => ({ met: 'm', failed: 'f', unknown: '?' })[outcome] + (isChanged ? '!' : ''))
    .join(' ')
}

const free = customer([source])
const withE3 = customer([source], { skus: [units(skuIds.e3, 10)] })
const unseen = customer([source], {
  relationship: { allowDelegatedAccess: false },
  subscribedSkus: { state: 'forbidden' },
})

test('All eight conditions come in the order of the documents, then of the API', () => {
  expect(conditionsInOrder).toEqual([
    'subscriptionActive',
    'delegatedAdminPrivileges',
    'noConflictingServices',
    'targetNotHeld',
    'noAddOns',
    'provisioned',
    'billingCycleSupported',
    'upgradePathExists',
  ])
})

test.for<{ name: string; of: ConfirmedUpgrade; shown: string; differs: boolean }>([
  {
    name: 'both say yes',
    of: confirmed(free, [answer(offerIds.e1)], offerIds.e1),
    shown: 'm m m m m m m m',
    differs: false,
  },
  {
    name: 'both say no, for the same reason',
    of: confirmed(withE3, [answer(offerIds.e3, [{ code: 4 }])], offerIds.e3),
    shown: 'm m m f m m m m',
    differs: false,
  },
  {
    name: 'the backend names a status the screen has not read yet',
    of: confirmed(free, [answer(offerIds.e1, [{ code: 2 }])], offerIds.e1),
    shown: 'f! m m m m m m m',
    differs: true,
  },
  {
    name: 'the backend names two conditions',
    of: confirmed(free, [answer(offerIds.e1, [{ code: 2 }, { code: 4 }])], offerIds.e1),
    shown: 'f! m m f! m m m m',
    differs: true,
  },
  {
    name: 'the backend refuses for a reason without a condition',
    of: confirmed(free, [answer(offerIds.e1, [{ code: 99 }])], offerIds.e1),
    shown: 'm m m m m m m m',
    differs: true,
  },
  {
    name: 'a code that is a text names no condition',
    of: confirmed(free, [answer(offerIds.e1, [{ code: 'NewReason' }])], offerIds.e1),
    shown: 'm m m m m m m m',
    differs: true,
  },
  {
    name: 'the backend says yes where the screen says no',
    of: confirmed(withE3, [answer(offerIds.e3)], offerIds.e3),
    shown: 'm m m m! m m m m',
    differs: true,
  },
  {
    name: 'the backend leaves out what the screen allows',
    of: confirmed(free, [], offerIds.e1),
    shown: 'm m m m m m m f!',
    differs: true,
  },
  {
    name: 'the backend leaves out what the screen blocks too',
    of: confirmed(withE3, [], offerIds.e3),
    shown: 'm m m f m m m m',
    differs: false,
  },
  {
    name: 'both say no, and the backend knows what the screen cannot see',
    of: confirmed(unseen, [answer(offerIds.e3, [{ code: 1 }, { code: 4 }])], offerIds.e3),
    shown: 'm f ? f! m m m m',
    differs: true,
  },
  {
    name: 'what is unknown stays unknown',
    of: confirmed(unseen, [answer(offerIds.e3, [{ code: 1 }])], offerIds.e3),
    shown: 'm f ? ? m m m m',
    differs: false,
  },
  {
    name: 'a target that only the backend lists, eligible',
    of: confirmed(free, [answer(offerIds.appsForEnterprise)], offerIds.appsForEnterprise),
    shown: 'm! m! m! m! m! m! m! m!',
    differs: true,
  },
  {
    name: 'a target that only the backend lists, blocked',
    of: confirmed(free, [answer(offerIds.appsForEnterprise, [{ code: 6 }])], offerIds.appsForEnterprise),
    shown: '? ? ? ? f! ? ? ?',
    differs: true,
  },
])('$name: $shown', ({ of, shown, differs }) => {
  expect(outcomes(of)).toBe(shown)
  expect(isAnsweredOtherwise(of)).toBe(differs)
})
