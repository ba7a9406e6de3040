import { offerSchema, offersSchema } from '#contract/offer.ts'
import { openTestBackend, type TestBackend } from '#mocks/testing/openTestBackend.ts'
import { beforeEach, expect, test } from 'vitest'

let backend: TestBackend
beforeEach(async () => {
  backend = await openTestBackend()
})

async function namesIn(country: string, settings = ''): Promise<readonly string[]> {
  const { items } = await backend.read(offersSchema, `/v1/offers?country=${country}`, { 'Sandbox-Settings': settings })
  return items.map(({ name }) => name)
}

test('the price list of a country holds the worldwide offers and its own', async () => {
  const [us, india] = [await namesIn('US'), await namesIn('in')]
  expect(us).toContain('Microsoft 365 Business Standard')
  expect(us).not.toContain('Microsoft 365 Business Standard India')
  expect(india).toContain('Microsoft 365 Business Standard')
  expect(india).toContain('Microsoft 365 Business Standard India')
  expect(await namesIn('IN', 'pack=worldwide-2019')).toContain('Office 365 Business Premium India')
})

test('an offer is found by id in either case, with its SKU, limits and upgrade targets', async () => {
  const offer = await backend.read(offerSchema, '/v1/offers/5c9fd4cc-edce-44a8-8e91-07df09744609?country=US')
  expect(offer).toMatchObject({
    id: '5C9FD4CC-EDCE-44A8-8E91-07DF09744609',
    name: 'Microsoft 365 Apps for business',
    minimumQuantity: 1,
    maximumQuantity: 300,
    limitUnitOfMeasure: 'Concurrent',
    limit: 2,
    supportedBillingCycles: ['annual', 'monthly'],
    product: { id: 'cdd28e44-67e3-425e-be4c-737fab2899d3' },
    upgradeTargetOffers: [
      '61795CAB-2ABD-43F6-88E9-C9ADAE5746E0',
      'BE57FF4C-100C-4F1F-B82D-F1C5AB63A665',
      '796B6B5F-613C-4E24-A17C-EBA730D49C02',
      'A044B16A-1861-4308-8086-A3A3B506FAC2',
    ],
  })
})

test('a trial has a life-time limit of one and no upgrade target', async () => {
  const path = '/v1/offers/C0BD2E08-11AC-4836-BDC7-3712E744922F?country=US'
  expect(await backend.read(offerSchema, path)).toMatchObject({
    minimumQuantity: 25,
    maximumQuantity: 25,
    limitUnitOfMeasure: 'Lifetime',
    limit: 1,
    isTrial: true,
    upgradeTargetOffers: [],
  })
})

test.for([
  ['/v1/offers', 400, 800002],
  ['/v1/offers?country=USA', 400, 800002],
  ['/v1/offers/5C9FD4CC-EDCE-44A8-8E91-07DF09744609', 400, 800002],
  ['/v1/offers/00000000-0000-4000-8000-000000000000?country=US', 404, 1000],
] as const)('%s: %i, code %i', async ([path, status, code]) => {
  expect(await backend.send('GET', path)).toMatchObject({ status, body: { code } })
})
