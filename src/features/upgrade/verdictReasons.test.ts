import { assessUpgrades, type UpgradeContext } from '#domain/eligibility/assessUpgrades.ts'
import { confirmUpgrades } from '#domain/eligibility/confirmUpgrades.ts'
import type { BackendUpgrade } from '#domain/eligibility/mergeUpgradeTypes.ts'
import { upgradeErrors } from '#domain/eligibility/upgradeErrors.ts'
import { customer, offerIds, skuIds, subscription, units } from '#domain/testing/sampleCustomer.ts'
import { activateEnglish } from '#i18n/testing/activateEnglish.ts'
import { expect, test } from 'vitest'

import { verdictReasons } from './verdictReasons.ts'

activateEnglish()

const standard = 'Microsoft 365 Business Standard'
const e1 = 'Office 365 Enterprise E1'
const e3 = 'Office 365 Enterprise E3'
const e5 = 'Office 365 Enterprise E5'

const basic = subscription({ id: 'BASIC', offerId: offerIds.basic, quantity: 20 })
const suspended = subscription({ id: 'BASIC', offerId: offerIds.basic, quantity: 16, status: 'suspended' })
const ownE3 = subscription({ id: 'OWN-E3', offerId: offerIds.e3, quantity: 4, friendlyName: '' })

const tailspinToys = customer([basic], { skus: [units(skuIds.e3, 10)] })
const consolidatedMessenger = customer([suspended, ownE3], {
  relationship: { allowDelegatedAccess: false },
  subscribedSkus: { state: 'forbidden' },
})

/** The answer of a backend that sees what the screen sees, unless a target's errors are given. */
function reasonsOf(context: UpgradeContext, given: Readonly<Record<string, BackendUpgrade['errors']>> = {}) {
  const [source] = context.subscriptions
  if (source === undefined) throw new Error('nothing to judge')
  const assessment = assessUpgrades({ ...context, source })
  const answers = assessment.verdicts.map(({ target, conditions }) => {
    const errors = given[target.id] ?? upgradeErrors(conditions)
    return { targetOfferId: target.id, targetOfferName: '', isEligible: errors.length === 0, errors }
  })
  return verdictReasons(confirmUpgrades(assessment, answers).upgrades, 'microsoft365')
}

test('Tailspin Toys: each target has its own reason, with all its services', () => {
  expect(reasonsOf(tailspinToys)).toEqual([
    {
      text: 'Office 365 Enterprise E3 (10 licenses, bought from another partner or channel) already includes Office desktop apps.',
      outcome: 'failed',
      conditions: ['noConflictingServices'],
      subscriptions: [],
      targets: [standard],
      isForAll: false,
    },
    {
      text:
        'Office 365 Enterprise E3 (10 licenses, bought from another partner or channel) already includes ' +
        'Exchange Online, SharePoint Online, Office desktop apps, and Azure Information Protection.',
      outcome: 'failed',
      conditions: ['noConflictingServices'],
      subscriptions: [],
      targets: [e5],
      isForAll: false,
    },
    {
      text: 'The customer already has Office 365 Enterprise E3 (10 licenses, bought from another partner or channel).',
      outcome: 'failed',
      conditions: ['targetNotHeld'],
      subscriptions: [],
      targets: [e3],
      isForAll: false,
    },
  ])
})

test('Consolidated Messenger: all failures, in order, each sentence once, and what cannot be checked', () => {
  const own = [{ id: 'OWN-E3', name: e3 }]
  expect(
    reasonsOf(consolidatedMessenger).map(({ text, conditions, outcome, subscriptions, targets, isForAll }) => [
      `${outcome}: ${text}`,
      conditions,
      isForAll ? 'all' : targets,
      subscriptions,
    ]),
  ).toEqual([
    ['failed: The subscription is not active. Status: Suspended.', ['subscriptionActive'], 'all', []],
    ['failed: You have no delegated admin privileges for this customer.', ['delegatedAdminPrivileges'], 'all', []],
    [
      'failed: Office 365 Enterprise E3 (4 licenses, sold by you) already includes Office desktop apps.',
      ['noConflictingServices'],
      [standard],
      own,
    ],
    [
      'failed: Office 365 Enterprise E3 (4 licenses, sold by you) already includes ' +
        'Exchange Online, SharePoint Online, Office desktop apps, and Azure Information Protection.',
      ['noConflictingServices'],
      [e5],
      own,
    ],
    [
      'unknown: Cannot be checked without delegated admin privileges: what other partners sold is not visible.',
      ['noConflictingServices', 'targetNotHeld'],
      'all',
      [],
    ],
    [
      'failed: The customer already has Office 365 Enterprise E3 (4 licenses, sold by you).',
      ['targetNotHeld'],
      [e3],
      own,
    ],
  ])
})

test('What is eligible has no reasons', () => {
  expect(reasonsOf(customer([basic]))).toEqual([])
})

test("Partner Center's reasons stand where it says no against the screen, those without a condition last", () => {
  const free = customer([basic])
  const credit = { code: 99, description: 'A credit check is in progress.' }
  expect(
    reasonsOf(free, { [offerIds.e1]: [credit], [offerIds.e5]: [credit, { code: 3 }] }).map(
      ({ text, conditions, targets }) => [text, conditions, targets],
    ),
  ).toEqual([
    ['The customer has another subscription that includes the additional services.', ['noConflictingServices'], [e5]],
    ['Unknown reason (99): A credit check is in progress.', [], [e1, e5]],
  ])
})

test('Where both say no, what only Partner Center knows is added to what the screen knows', () => {
  const reasons = reasonsOf(customer([suspended]), { [offerIds.e1]: [{ code: 2 }, { code: 6 }] })
  expect(reasons.map(({ text, targets }) => [text, targets])).toEqual([
    ['The subscription is not active. Status: Suspended.', [standard, e1, e3, e5]],
    ['The subscription has add-ons.', [e1]],
  ])
})

test('A target that Partner Center leaves out is said to be left out', () => {
  const assessment = assessUpgrades({ ...customer([basic]), source: basic })
  const [reason, ...others] = verdictReasons(confirmUpgrades(assessment, []).upgrades, 'microsoft365')
  expect(reason?.text).toBe('Partner Center does not offer this upgrade now.')
  expect(reason?.conditions).toEqual(['upgradePathExists'])
  expect(reason?.isForAll).toBe(true)
  expect(others).toEqual([])
})
