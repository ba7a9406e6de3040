import { expect, test } from 'vitest'

import { offerByKey } from './findOffer.ts'
import { offerCategory, purchaseLimit } from './offerTerms.ts'

test.for([
  ['businessBasic', 'smallBusiness', { measure: 'concurrent', count: 2 }],
  ['appsForBusinessIndia', 'smallBusiness', { measure: 'concurrent', count: 2 }],
  ['vianetBusinessPremium', 'smallBusiness', { measure: 'concurrent', count: 2 }],
  ['appsForEnterprise', 'enterprise', { measure: 'none', count: 0 }],
  ['e3', 'enterprise', { measure: 'none', count: 0 }],
  ['exchangeOnlinePlan1', 'enterprise', { measure: 'none', count: 0 }],
  ['businessStandardTrial', 'enterprise', { measure: 'lifetime', count: 1 }],
] as const)('%s: %s, %o', ([key, category, limit]) => {
  const offer = offerByKey(key)
  expect.assert(offer !== undefined)
  expect(offerCategory(offer)).toBe(category)
  expect(purchaseLimit(offer)).toEqual(limit)
})
