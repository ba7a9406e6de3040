import { expect, test } from 'vitest'

import type { ServiceFamily } from './offer.ts'
import { offers } from './offers.ts'
import { familiesAbove, serviceFamilies } from './services.ts'

test('service families in display order', () => {
  expect(serviceFamilies).toEqual([
    'exchangeOnline',
    'sharePointOnline',
    'teams',
    'skypeForBusiness',
    'yammer',
    'officeDesktopApps',
    'bookings',
    'azureInformationProtection',
    'intune',
    'windowsBusiness',
    'phoneSystem',
    'audioConferencing',
    'powerBiPro',
    'threatIntelligence',
    'customerLockbox',
    'cloudAppSecurity',
    'advancedEDiscovery',
    'myAnalytics',
  ])
})

/** Tiers in family order, as one digit each. */
const tiers: Readonly<Record<string, string>> = {
  appsForBusiness: '000001000000000000',
  businessBasic: '111110000000000000',
  businessStandard: '111111100000000000',
  businessPremium: '111111121100000000',
  appsForEnterprise: '000002000000000000',
  e1: '111110000000000000',
  e3: '221112010000000000',
  e5: '221112010011111111',
  e5WithoutAudioConferencing: '221112010010111111',
  microsoft365E3: '221112021000000000',
  microsoft365E5: '221112021011111111',
  exchangeOnlinePlan1: '100000000000000000',
  exchangeOnlinePlan2: '200000000000000000',
  audioConferencing: '000000000001000000',
  powerBiPro: '000000000000100000',
  businessStandardTrial: '111111100000000000',
  businessPremiumTrial: '111111121100000000',
  e3Trial: '221112010000000000',
  e5Trial: '221112010011111111',
  azureUsage: '000000000000000000',
  appsForBusinessIndia: '000001000000000000',
  businessBasicIndia: '111110000000000000',
  businessStandardIndia: '111111100000000000',
  vianetBusiness: '000001000000000000',
  vianetBusinessEssentials: '111110000000000000',
  vianetBusinessPremium: '111111100000000000',
  vianetProPlus: '000002000000000000',
  vianetE1: '111110000000000000',
  vianetE3: '221112010000000000',
}

test('tier of every family in every offer', () => {
  const digits = (offer: (typeof offers)[number]): string =>
    serviceFamilies.map((family) => offer.tiers[family] ?? 0).join('')
  expect(Object.fromEntries(offers.map((offer) => [offer.key, digits(offer)]))).toEqual(tiers)
})

test.for<
  readonly [string, Parameters<typeof familiesAbove>[0], Parameters<typeof familiesAbove>[1], readonly ServiceFamily[]]
>([
  ['a higher tier', { exchangeOnline: 2 }, { exchangeOnline: 1 }, ['exchangeOnline']],
  ['the same tier', { exchangeOnline: 1 }, { exchangeOnline: 1 }, []],
  ['a lower tier', { exchangeOnline: 1 }, { exchangeOnline: 2 }, []],
  ['a family that was not there, in display order', { yammer: 1, teams: 1 }, {}, ['teams', 'yammer']],
  ['nothing', {}, { teams: 1 }, []],
])('families above: %s', ([, above, base, expected]) => {
  expect(familiesAbove(above, base)).toEqual(expected)
})
