import type { ServiceFamily } from '#domain/catalogue/offer.ts'
import { offersByKey } from '#domain/catalogue/offers.ts'
import type { UpgradePath } from '#domain/catalogue/rulePack.ts'
import type { UpgradeVerdict } from '#domain/eligibility/verdict.ts'
import { activateEnglish } from '#i18n/testing/activateEnglish.ts'
import { expect, test } from 'vitest'

import { addedNames, addsText, lostNames } from './changesText.ts'
import { disputeText } from './disputeText.ts'
import { serviceName } from '#i18n/serviceName.ts'

activateEnglish()

function verdict(changes: Partial<UpgradeVerdict>): UpgradeVerdict {
  return {
    target: offersByKey.e3,
    path: undefined,
    isEligible: true,
    conditions: [],
    minimumQuantity: 1,
    maximumQuantity: 300,
    servicesAdded: [],
    servicesLost: [],
    appsAdded: [],
    appsLost: [],
    ...changes,
  }
}

test.for<{ changes: Partial<UpgradeVerdict>; text: string }>([
  { changes: {}, text: 'Adds no services' },
  { changes: { servicesLost: ['bookings'] }, text: 'Adds no services' },
  { changes: { servicesAdded: ['bookings'] }, text: 'Adds Bookings' },
  {
    changes: { servicesAdded: ['exchangeOnline', 'teams'], appsAdded: ['STREAM_O365_E3'] },
    text: 'Adds Exchange Online, Microsoft Teams, and Microsoft Stream for Office 365 E3',
  },
  {
    changes: { servicesAdded: ['exchangeOnline', 'sharePointOnline', 'teams', 'yammer'] },
    text: 'Adds Exchange Online, SharePoint Online, Microsoft Teams, and 1 more',
  },
  {
    changes: { servicesAdded: ['exchangeOnline', 'sharePointOnline'], appsAdded: ['A', 'B', 'C', 'D', 'E'] },
    text: 'Adds Exchange Online, SharePoint Online, A, and 4 more',
  },
])('$text', ({ changes, text }) => {
  expect(addsText(verdict(changes))).toBe(text)
})

test('Services come before the smaller apps, and apps nobody knows by their part name', () => {
  const changes = verdict({
    servicesAdded: ['phoneSystem', 'powerBiPro'],
    appsAdded: ['DESKLESS', 'BRAND_NEW_PLAN'],
    servicesLost: ['bookings'],
    appsLost: ['OFFICEMOBILE_SUBSCRIPTION'],
  })
  expect(addedNames(changes)).toEqual(['Phone System', 'Power BI Pro', 'Microsoft StaffHub', 'BRAND_NEW_PLAN'])
  expect(lostNames(changes)).toEqual(['Bookings', 'Office mobile apps'])
})

test.for<{ family: ServiceFamily; name: string }>([
  { family: 'exchangeOnline', name: 'Exchange Online' },
  { family: 'sharePointOnline', name: 'SharePoint Online' },
  { family: 'teams', name: 'Microsoft Teams' },
  { family: 'skypeForBusiness', name: 'Skype for Business Online' },
  { family: 'yammer', name: 'Yammer' },
  { family: 'officeDesktopApps', name: 'Office desktop apps' },
  { family: 'bookings', name: 'Bookings' },
  { family: 'azureInformationProtection', name: 'Azure Information Protection' },
  { family: 'intune', name: 'Intune' },
  { family: 'windowsBusiness', name: 'Windows Business' },
  { family: 'phoneSystem', name: 'Phone System' },
  { family: 'audioConferencing', name: 'Audio Conferencing' },
  { family: 'powerBiPro', name: 'Power BI Pro' },
  { family: 'threatIntelligence', name: 'Threat Intelligence' },
  { family: 'customerLockbox', name: 'Customer Lockbox' },
  { family: 'cloudAppSecurity', name: 'Cloud App Security' },
  { family: 'advancedEDiscovery', name: 'Advanced eDiscovery' },
  { family: 'myAnalytics', name: 'MyAnalytics' },
])('$family is called $name', ({ family, name }) => {
  expect(serviceName(family)).toBe(name)
})

// Partner Center, "Upgrade a subscription", May 2020: the table and its own footnote speak of different products.
const disputed: UpgradePath = {
  sourceOfferId: offersByKey.appsForBusiness.id,
  targetOfferId: offersByKey.businessPremium.id,
  documents: [],
  dispute: { reason: 'renamedAgainstItsFootnote', alternativeOfferId: offersByKey.businessStandard.id },
}

test('A disputed path says what is printed and what its footnote says', () => {
  expect(disputeText(disputed, 'microsoft365')).toBe(
    'Disputed: the table prints Microsoft 365 Business Premium, ' +
      'its own footnote speaks of Microsoft 365 Business Standard.',
  )
})

test('A path nobody disputes says nothing', () => {
  const { dispute: _dispute, ...undisputed } = disputed
  expect(disputeText(undisputed, 'microsoft365')).toBeUndefined()
  expect(disputeText(undefined, 'microsoft365')).toBeUndefined()
})

test('Offers the catalogue does not know cannot be named', () => {
  expect(disputeText({ ...disputed, targetOfferId: 'unknown' }, 'microsoft365')).toBeUndefined()
  const alternative = { reason: 'renamedAgainstItsFootnote', alternativeOfferId: 'unknown' } as const
  expect(disputeText({ ...disputed, dispute: alternative }, 'microsoft365')).toBeUndefined()
})
