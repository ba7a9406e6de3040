import { offersByKey } from '#domain/catalogue/offers.ts'
import type { SubscriptionUnderBoth } from '#domain/editions/judgeUnderBoth.ts'
import { activateEnglish } from '#i18n/testing/activateEnglish.ts'
import { expect, test } from 'vitest'

import { comparedVerdictText, editionVerdictText } from './comparisonText.ts'

activateEnglish()

const { businessPremium, businessStandard, e3, e5 } = offersByKey

const subscription = {
  id: '1',
  offerId: '1',
  offerName: '',
  friendlyName: '',
  quantity: 1,
  status: 'active',
  billingCycle: 'monthly',
}

function judged(changes: Partial<SubscriptionUnderBoth>): SubscriptionUnderBoth {
  return {
    subscription,
    left: { outcome: 'upgradeable', eligible: [businessStandard, e3], blocked: [] },
    right: { outcome: 'upgradeable', eligible: [businessPremium, e3], blocked: [] },
    change: 'otherTargets',
    targetsLost: [businessStandard],
    targetsGained: [businessPremium],
    ...changes,
  }
}

test('An edition says what a subscription can become, or why not', () => {
  expect(editionVerdictText({ outcome: 'upgradeable', eligible: [e3, e5], blocked: [] }, 'office365')).toBe(
    'Upgradeable to Office 365 Enterprise E3 and Office 365 Enterprise E5',
  )
  expect(editionVerdictText({ outcome: 'blocked', blocked: [businessStandard] }, 'microsoft365')).toBe(
    'Blocked: Microsoft 365 Business Standard',
  )
  expect(editionVerdictText({ outcome: 'noPath' }, 'office365')).toBe('No upgrade path')
  expect(editionVerdictText({ outcome: 'notInThatPack' }, 'office365')).toBe('Not in this edition')
})

test('Where both have upgrades, each says those of its own', () => {
  expect(comparedVerdictText(judged({}), 'left', 'office365')).toBe('Only here: Office 365 Business Premium')
  expect(comparedVerdictText(judged({}), 'right', 'microsoft365')).toBe('Only here: Microsoft 365 Business Premium')
})

test('Where an edition has none of its own, or the verdict itself changes, it says all', () => {
  const more = judged({ targetsLost: [] })
  expect(comparedVerdictText(more, 'left', 'office365')).toBe(
    'Upgradeable to Office 365 Business Premium and Office 365 Enterprise E3',
  )
  const blocked = judged({ change: 'stopsBeingUpgradeable', right: { outcome: 'blocked', blocked: [e3] } })
  expect(comparedVerdictText(blocked, 'left', 'office365')).toBe(
    'Upgradeable to Office 365 Business Premium and Office 365 Enterprise E3',
  )
  expect(comparedVerdictText(blocked, 'right', 'microsoft365')).toBe('Blocked: Office 365 Enterprise E3')
})
