import { upgradesSchema } from '#contract/upgrade.ts'
import { scenarios } from '#mocks/seed/scenarios.ts'
import { openTestBackend, type TestBackend } from '#mocks/testing/openTestBackend.ts'
import { beforeEach, expect, test } from 'vitest'

let backend: TestBackend
beforeEach(async () => {
  backend = await openTestBackend()
})

function pathOf(customerId: string, subscriptionId: string): string {
  return `/v1/customers/${customerId}/subscriptions/${subscriptionId}/upgrades`
}

/** Per item: target name, upgrade type, codes. */
async function listed(path: string, settings = ''): Promise<readonly (readonly unknown[])[]> {
  const { items } = await backend.read(upgradesSchema, path, { 'Sandbox-Settings': settings })
  return items.map(({ targetOffer, upgradeType, isEligible, upgradeErrors }) => [
    targetOffer.name,
    upgradeType,
    isEligible ? 'eligible' : upgradeErrors.map(({ code }) => code),
  ])
}

/** The same, where both upgrade types say the same: one row per target. */
async function verdicts(path: string, settings = ''): Promise<readonly (readonly unknown[])[]> {
  const rows = await listed(path, settings)
  const [only, moving] = ['upgrade_only', 'upgrade_with_license_transfer'].map((type) =>
    rows.filter((row) => row[1] === type).map(([name, , outcome]) => [name, outcome]),
  )
  expect(moving).toEqual(only)
  expect(rows).toHaveLength(2 * (only ?? []).length)
  return only ?? []
}

const { contosoBakery } = scenarios
const contoso = pathOf(contosoBakery.customerId, contosoBakery.subscriptions.basic.id)

test('each target stands there once per upgrade type, in printed order', async () => {
  expect(await listed(contoso)).toEqual([
    ['Microsoft 365 Business Standard', 'upgrade_only', 'eligible'],
    ['Microsoft 365 Business Standard', 'upgrade_with_license_transfer', 'eligible'],
    ['Office 365 Enterprise E1', 'upgrade_only', 'eligible'],
    ['Office 365 Enterprise E1', 'upgrade_with_license_transfer', 'eligible'],
    ['Office 365 Enterprise E3', 'upgrade_only', 'eligible'],
    ['Office 365 Enterprise E3', 'upgrade_with_license_transfer', 'eligible'],
    ['Office 365 Enterprise E5', 'upgrade_only', 'eligible'],
    ['Office 365 Enterprise E5', 'upgrade_with_license_transfer', 'eligible'],
  ])
})

test('an item holds the target with its limits and SKU, and the quantity of the source', async () => {
  const { body } = await backend.send('GET', contoso)
  expect(body).toMatchObject({ totalCount: 8, attributes: { objectType: 'Collection' } })
  const { items } = await backend.read(upgradesSchema, contoso)
  expect(items[0]).toMatchObject({
    targetOffer: {
      id: '031C9E47-4802-4248-838E-778FB1D2CC05',
      minimumQuantity: 1,
      maximumQuantity: 300,
      country: 'US',
      product: { id: 'f245ecc8-75af-4f8e-b61f-27d8114de5f3' },
      supportedBillingCycles: ['annual', 'monthly'],
      upgradeTargetOffers: ['796B6B5F-613C-4E24-A17C-EBA730D49C02', 'A044B16A-1861-4308-8086-A3A3B506FAC2'],
    },
    quantity: 12,
    upgradeErrors: [],
    attributes: { objectType: 'Upgrade' },
  })
})

test('an error is an integer code with the documented description and the current state', async () => {
  const { adatumClinic } = scenarios
  const { body } = await backend.send('GET', pathOf(adatumClinic.customerId, adatumClinic.subscriptions.basic.id))
  expect(body).toMatchObject({
    items: Array.from({ length: 8 }, () => ({
      isEligible: false,
      upgradeErrors: [
        {
          code: 2,
          description:
            'The source subscription state is not active. Additional Details contains the current source subscription state.',
          additionalDetails: 'suspended',
          attributes: { objectType: 'UpgradeError' },
        },
      ],
    })),
  })
})

const standard = 'Microsoft 365 Business Standard'
const [e1, e3, e5] = ['Office 365 Enterprise E1', 'Office 365 Enterprise E3', 'Office 365 Enterprise E5']

test.for([
  [
    'litwareStudio',
    'basic',
    [
      [standard, [1]],
      [e1, [1]],
      [e3, [1]],
      [e5, [1]],
    ],
  ],
  [
    'prosewareLogistics',
    'basic',
    [
      [standard, 'eligible'],
      [e1, 'eligible'],
      [e3, [3]],
      [e5, [3]],
    ],
  ],
  [
    'tailspinToys',
    'basic',
    [
      [standard, [3]],
      [e1, 'eligible'],
      [e3, [4]],
      [e5, [3]],
    ],
  ],
  [
    'fourthCoffee',
    'basic',
    [
      [standard, [3]],
      [e1, 'eligible'],
      [e3, [3]],
      [e5, [3]],
    ],
  ],
  [
    'consolidatedMessenger',
    'basic',
    [
      [standard, [2, 1, 3]],
      [e1, [2, 1]],
      [e3, [2, 1, 4]],
      [e5, [2, 1, 3]],
    ],
  ],
  [
    'alpineSkiHouse',
    'basic',
    [
      [standard, [6]],
      [e1, [6]],
      [e3, [6]],
      [e5, [6]],
    ],
  ],
  [
    'treyResearch',
    'basic',
    [
      [standard, [9]],
      [e1, [9]],
      [e3, [9]],
      [e5, [9]],
    ],
  ],
  [
    'graphicDesignInstitute',
    'basic',
    [
      [standard, [2, 4]],
      [e1, [2]],
      [e3, [2, 3]],
      [e5, [2, 3]],
    ],
  ],
  [
    'graphicDesignInstitute',
    'standard',
    [
      [e3, [2]],
      [e5, [2]],
    ],
  ],
  [
    'southridgeVideo',
    'basic',
    [
      [standard, [10]],
      [e1, [10]],
      [e3, [10]],
      [e5, [10]],
    ],
  ],
  ['cohoVineyard', 'e3', []],
  ['lucernePublishing', 'standardTrial', []],
  [
    'wingtipSpices',
    'basicIndia',
    [
      ['Microsoft 365 Business Standard India', 'eligible'],
      [e1, 'eligible'],
      [e3, 'eligible'],
      [e5, 'eligible'],
    ],
  ],
] as const)('%s, %s: codes in the order of the conditions', async ([key, subscription, expected]) => {
  const { customerId, subscriptions } = scenarios[key]
  const id = Object.entries(subscriptions).find(([name]) => name === subscription)?.[1].id ?? ''
  expect(await verdicts(pathOf(customerId, id))).toEqual(expected)
})

test('the disputed path leads where the setting says', async () => {
  const { fabrikamLegal } = scenarios
  const path = pathOf(fabrikamLegal.customerId, fabrikamLegal.subscriptions.appsForBusiness.id)
  expect((await verdicts(path)).map(([name]) => name)).toEqual([
    'Microsoft 365 Business Premium',
    'Microsoft 365 Apps for enterprise',
    'Office 365 Enterprise E3',
    'Office 365 Enterprise E5',
  ])
  expect((await verdicts(path, 'disputedPath=business-standard'))[0]).toEqual([
    'Microsoft 365 Business Standard',
    'eligible',
  ])
})

test('the edition of 21Vianet knows no E5', async () => {
  const { relecloud } = scenarios
  const path = (id: string) => pathOf(relecloud.customerId, id)
  const pack = 'pack=21vianet-2018'
  expect(await verdicts(path(relecloud.subscriptions.business.id), pack)).toEqual([
    ['Office 365 Business Premium', [3]],
    ['Office 365 ProPlus', 'eligible'],
    ['Office 365 Enterprise E3', [3]],
  ])
  expect(await verdicts(path(relecloud.subscriptions.businessEssentials.id), pack)).toEqual([
    ['Office 365 Business Premium', [3]],
    ['Office 365 Enterprise E1', 'eligible'],
    ['Office 365 Enterprise E3', [3]],
  ])
})

test('an acting role never changes what is possible', async () => {
  expect(await listed(contoso, 'role=Billing%20admin')).toEqual(await listed(contoso))
})

const { humongousInsurance } = scenarios

test.for([
  [
    'basic',
    [
      [3, 4, 6],
      [4, 6],
      [3, 4, 6],
      [3, 4, 6],
    ],
  ],
  [
    'basicOslo',
    [
      [2, 3, 4],
      [2, 4],
      [2, 3, 4],
      [2, 3, 4],
    ],
  ],
  [
    'basicTriennial',
    [
      [3, 4, 10],
      [4, 10],
      [3, 4, 10],
      [3, 4, 10],
    ],
  ],
  [
    'basicOneTime',
    [
      [2, 3, 4, 10],
      [2, 4, 10],
      [2, 3, 4, 10],
      [2, 3, 4, 10],
    ],
  ],
  [
    'standard',
    [
      [3, 4, 6],
      [3, 4, 6],
    ],
  ],
  [
    'standardClaims',
    [
      [3, 4],
      [3, 4],
    ],
  ],
  [
    'standardPause',
    [
      [2, 3, 4],
      [2, 3, 4],
    ],
  ],
  [
    'standardOddCycle',
    [
      [3, 4],
      [3, 4],
    ],
  ],
  [
    'appsForBusiness',
    [
      [3, 4],
      [3, 4],
      [3, 4],
      [3, 4],
    ],
  ],
  [
    'appsForBusinessLeeds',
    [
      [2, 3, 4],
      [2, 3, 4],
      [2, 3, 4],
      [2, 3, 4],
    ],
  ],
] as const)('Humongous Insurance, %s: codes %j', async ([key, expected]) => {
  const { customerId, subscriptions } = humongousInsurance
  const path = `/v1/customers/${customerId}/subscriptions/${subscriptions[key].id}/upgrades`
  const { items } = await backend.read(upgradesSchema, path)
  for (const type of ['upgrade_only', 'upgrade_with_license_transfer']) {
    const ofType = items.filter(({ upgradeType }) => upgradeType === type)
    expect(ofType.map(({ upgradeErrors }) => upgradeErrors.map(({ code }) => code))).toEqual(expected)
    expect(ofType.some(({ isEligible }) => isEligible)).toBe(false)
  }
})

test.for([
  ['', '/offers/BD938F12-058F-4927-BBA3-AE36B1D2501C?country=IN', 'IN'],
  ['', '/offers/BD938F12-058F-4927-BBA3-AE36B1D2501C', ''],
  ['US', '/offers/BD938F12-058F-4927-BBA3-AE36B1D2501C?country=IN', 'US'],
] as const)('billing country %j, offer link %s: targets are offered in %j', async ([country, uri, expected]) => {
  const customer = {
    id: 'c0ffee00-0000-4000-8000-000000000001',
    companyProfile: { companyName: 'Aardvark', domain: 'aardvark.example' },
    billingProfile: { defaultAddress: { country } },
    allowDelegatedAccess: true,
  }
  const id = 'c0ffee00-0000-4000-8000-000000000002'
  const offerId = 'BD938F12-058F-4927-BBA3-AE36B1D2501C'
  const subscription = {
    id,
    offerId,
    status: 'active',
    quantity: 3,
    billingCycle: 'monthly',
    links: { offer: { uri } },
  }
  const file = { format: 'upgrade-center-book/1', customers: [{ customer, subscriptions: [subscription] }] }
  expect((await backend.send('PUT', '/sandbox/book', file)).status).toBe(200)
  const { items } = await backend.read(upgradesSchema, pathOf(customer.id, id))
  expect(items.map(({ targetOffer }) => targetOffer.country)).toEqual(Array.from({ length: 8 }, () => expected))
})
