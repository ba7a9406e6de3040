import { expect, test } from 'vitest'

import { findOffer, findOfferBySku, offerByKey, offerName, skuIdOfOffer, subscriptionOfferName } from './findOffer.ts'

test.for([
  ['BD938F12-058F-4927-BBA3-AE36B1D2501C', 'businessBasic'],
  ['bd938f12-058f-4927-bba3-ae36b1d2501c', 'businessBasic'],
  ['C0BD2E08-11AC-4836-BDC7-3712E744922F', 'businessStandardTrial'],
  ['MS-AZR-0145P', 'azureUsage'],
  ['ms-azr-0145p', 'azureUsage'],
  ['CFQ7TTC0LH18:0001', 'businessBasic'],
  ['CFQ7TTC0LH18:0001:CFQ7TTC0K59N', 'businessBasic'],
  ['cfq7ttc0lh18:0001:cfq7ttc0k59n', 'businessBasic'],
  ['CFQ7TTC0LDPB:0001', 'businessStandard'],
  ['CFQ7TTC0LF8Q:0001', 'e1'],
  ['CFQ7TTC0LF8R:0001', 'e3'],
  ['CFQ7TTC0LF8S:0001', 'e5'],
  ['CFQ7TTC0LH18', undefined],
  ['CFQ7TTC0LH18:0002', undefined],
  ['CFQ7TTC0XXXX:0001', undefined],
  ['', undefined],
  ['00000000-0000-0000-0000-000000000000', undefined],
  ['constructor', undefined],
] as const)('offer id %s is %s', ([offerId, key]) => {
  expect(findOffer(offerId)?.key).toBe(key)
})

test.for([
  ['f245ecc8-75af-4f8e-b61f-27d8114de5f3', 'businessStandard'],
  ['F245ECC8-75AF-4F8E-B61F-27D8114DE5F3', 'businessStandard'],
  ['6fd2c87f-b296-42f0-b197-1e91e994b900', 'e3'],
  ['777e0f12-dba5-4480-8319-c1c15acdaf12', 'businessBasicIndia'],
  ['81fd75a8-2d53-4e88-8003-40522beaa739', 'vianetE3'],
  ['0c266dff-15dd-4b49-8397-2bb16070ed52', 'audioConferencing'],
  ['unknown', undefined],
] as const)('SKU %s is sold as %s', ([skuId, key]) => {
  expect(findOfferBySku(skuId)?.key).toBe(key)
})

test('the SKU behind an offer id', () => {
  expect(skuIdOfOffer('BD938F12-058F-4927-BBA3-AE36B1D2501C')).toBe('3b555118-da6a-4418-894f-7df1e2096870')
  expect(skuIdOfOffer('CFQ7TTC0LF8R:0001:X')).toBe('6fd2c87f-b296-42f0-b197-1e91e994b900')
  expect(skuIdOfOffer('unknown')).toBeUndefined()
})

test('an offer by its key', () => {
  expect(offerByKey('e3')?.id).toBe('796B6B5F-613C-4E24-A17C-EBA730D49C02')
  expect(offerByKey('vianetE1')?.market).toBe('CN')
  expect(offerByKey('E3')).toBeUndefined()
  expect(offerByKey('toString')).toBeUndefined()
})

test('the name follows the brand', () => {
  const offer = findOffer('031C9E47-4802-4248-838E-778FB1D2CC05')
  expect(offer === undefined ? undefined : offerName(offer, 'office365')).toBe('Office 365 Business Premium')
  expect(offer === undefined ? undefined : offerName(offer, 'microsoft365')).toBe('Microsoft 365 Business Standard')
})

test('a subscription shows the catalogue’s name where the id is known, else the wire’s', () => {
  expect(subscriptionOfferName('031C9E47-4802-4248-838E-778FB1D2CC05', 'Wire', 'office365')).toBe(
    'Office 365 Business Premium',
  )
  expect(subscriptionOfferName('unknown', 'Wire', 'office365')).toBe('Wire')
})
