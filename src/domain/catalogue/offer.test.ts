import { expect, test } from 'vitest'

import { productLineage } from './offer.ts'
import { offers } from './offers.ts'

test('the offers of one country are tied to the worldwide offer of the same product, all others to themselves', () => {
  const tied = offers.filter((offer) => productLineage(offer) !== offer.key)
  expect(tied.map((offer) => `${offer.key} is ${productLineage(offer)}`)).toEqual([
    'appsForBusinessIndia is appsForBusiness',
    'businessBasicIndia is businessBasic',
    'businessStandardIndia is businessStandard',
    'vianetBusiness is appsForBusiness',
    'vianetBusinessEssentials is businessBasic',
    'vianetBusinessPremium is businessStandard',
    'vianetProPlus is appsForEnterprise',
    'vianetE1 is e1',
    'vianetE3 is e3',
  ])
  const keys = new Set(offers.map(({ key }) => key))
  expect(offers.map(productLineage).filter((key) => !keys.has(key))).toEqual([])
})
