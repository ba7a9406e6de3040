import { expect, test } from 'vitest'

import { bookFileSchema, bookFormat } from '#contract/sandbox.ts'
import { readWireExactly } from '#contract/wire.ts'
import { rulePackIds, rulePacks } from '#domain/catalogue/rulePacks.ts'
import { buildRecord } from '#mocks/book/buildRecord.ts'
import { scenarioBlueprint } from '#mocks/book/scenarioBlueprint.ts'

import type { Scenario } from './scenario.ts'
import { scenarioList, scenarios, type ScenarioKey } from './scenarios.ts'

function recordOf(scenario: Scenario, pack = scenario.packs.at(-1) ?? 'worldwide-2020') {
  const { brand } = rulePacks[pack]
  return buildRecord(scenarioBlueprint(scenario, brand), brand, '2026-11-20')
}

// Offer, seats and status of what each customer holds, then units bought elsewhere.
const holdings: readonly (readonly [ScenarioKey, string, readonly string[], (readonly string[])?])[] = [
  ['contosoBakery', 'Contoso Bakery', ['Microsoft 365 Business Basic x12 active']],
  ['fabrikamLegal', 'Fabrikam Legal', ['Microsoft 365 Apps for business x25 active']],
  [
    'northwindTraders',
    'Northwind Traders',
    ['Microsoft 365 Business Standard x37 active'],
    ['Exchange Online (Plan 1) x1'],
  ],
  ['adatumClinic', 'Adatum Clinic', ['Microsoft 365 Business Basic x8 suspended']],
  ['litwareStudio', 'Litware Studio', ['Microsoft 365 Business Basic x15 active']],
  [
    'prosewareLogistics',
    'Proseware Logistics',
    ['Microsoft 365 Business Basic x30 active'],
    ['Exchange Online (Plan 2) x5'],
  ],
  ['tailspinToys', 'Tailspin Toys', ['Microsoft 365 Business Basic x20 active'], ['Office 365 Enterprise E3 x10']],
  [
    'fourthCoffee',
    'Fourth Coffee',
    ['Microsoft 365 Business Basic x10 active', 'Microsoft 365 Apps for business x5 active'],
  ],
  [
    'consolidatedMessenger',
    'Consolidated Messenger',
    ['Microsoft 365 Business Basic x16 suspended', 'Office 365 Enterprise E3 x4 active'],
  ],
  ['wingtipSpices', 'Wingtip Spices', ['Microsoft 365 Business Basic India x18 active']],
  ['himalayaOutfitters', 'Himalaya Outfitters', ['Microsoft 365 Apps for business India x11 active']],
  ['cohoVineyard', 'Coho Vineyard', ['Office 365 Enterprise E3 x60 active']],
  ['alpineSkiHouse', 'Alpine Ski House', ['Microsoft 365 Business Basic x22 active', 'Audio Conferencing x3 active']],
  ['treyResearch', 'Trey Research', ['Microsoft 365 Business Basic x5 pending']],
  [
    'graphicDesignInstitute',
    'Graphic Design Institute',
    ['Microsoft 365 Business Basic x7 expired', 'Microsoft 365 Business Standard x3 paused_by_billing'],
  ],
  ['margiesTravel', "Margie's Travel", ['Microsoft 365 Business Basic x9 active']],
  ['blueYonderAirlines', 'Blue Yonder Airlines', ['Microsoft 365 Business Basic x300 active']],
  ['woodgroveBank', 'Woodgrove Bank', ['Microsoft 365 Business Standard x300 active']],
  ['lucernePublishing', 'Lucerne Publishing', ['Microsoft 365 Business Standard Trial x25 active']],
  [
    'vanArsdel',
    'VanArsdel <img src=x onerror=alert(1)> & Söhne 北京 "🪑" שלום',
    ['Microsoft 365 Business Basic x6 active'],
  ],
  ['southridgeVideo', 'Southridge Video', ['Microsoft 365 Business Basic x10 active']],
  ['schoolOfFineArt', 'School of Fine Art', ['Microsoft 365 Business Basic x10 active']],
  ['relecloud', 'Relecloud 上海', ['Office 365 Business x30 active', 'Office 365 Business Essentials x14 active']],
  ['fabrikamChina', 'Fabrikam China', ['Office 365 Business Premium x50 active']],
]

test.for(holdings)('%s holds what it is known for', ([key, companyName, own, elsewhere = []]) => {
  const { customer, subscriptions, subscribedSkus } = recordOf(scenarios[key])
  expect(customer.companyProfile.companyName).toBe(companyName)
  expect(subscriptions.map(({ offerName, quantity, status }) => `${offerName} x${quantity} ${status}`)).toEqual(own)
  const notOwn = subscribedSkus
    .filter(({ productSku }) => !subscriptions.some(({ offerName }) => offerName === productSku.name))
    .map((sku) => `${sku.productSku.name} x${sku.activeUnits}`)
    // The trial counts for the product that it tries out.
    .filter((text) => text !== 'Microsoft 365 Business Standard x25')
  expect(notOwn).toEqual(elsewhere)
})

test('the table above names every customer but the one of many subscriptions', () => {
  const named = new Set<string>(holdings.map(([key]) => key))
  expect(Object.keys(scenarios).filter((key) => !named.has(key))).toEqual(['humongousInsurance'])
})

test('no id and no domain is given twice, customers’ ids are lower case, legacy subscriptions’ upper case', () => {
  const customerIds = scenarioList.map(({ customerId }) => customerId)
  const subscriptionIds = scenarioList.flatMap(({ subscriptions }) => Object.values(subscriptions).map(({ id }) => id))
  const accountIds = scenarioList.flatMap(({ accounts = [] }) => accounts.map(({ id }) => id))
  const ids = [...customerIds, ...subscriptionIds, ...accountIds]
  expect(new Set(ids.map((id) => id.toLowerCase())).size).toBe(ids.length)
  for (const id of customerIds) expect(id).toMatch(/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/u)
  for (const id of subscriptionIds) expect(id).toMatch(/^[0-9A-F]{8}-(?:[0-9A-F]{4}-){3}[0-9A-F]{12}$/u)
  const domains = scenarioList.map(({ domain }) => domain)
  expect(new Set(domains).size).toBe(domains.length)
  for (const domain of domains) expect(domain).toMatch(/^[a-z-]+\.example$/u)
})

test.for([
  ['21vianet-2018', 2, ['CN']],
  ['worldwide-2019', 23, ['IN', 'US']],
  ['worldwide-2020', 23, ['IN', 'US']],
  ['worldwide-2021', 23, ['IN', 'US']],
] as const)('%s has %i named customers', ([pack, count, markets]) => {
  const own = scenarioList.filter(({ packs }) => packs.includes(pack))
  expect(own).toHaveLength(count)
  expect(new Set(own.map(({ market }) => market))).toEqual(new Set(markets))
})

test.for(rulePackIds)('every record of %s is as the contract says', (pack) => {
  const customers = scenarioList
    .filter(({ packs }) => packs.includes(pack))
    .map((scenario) => ({ ...recordOf(scenario, pack) }))
  const read = readWireExactly(bookFileSchema, { format: bookFormat, settings: {}, customers })
  expect(read.ok ? '' : `${read.path} ${read.message}`).toBe('')
})

test('offers are named by the brand of the pack', () => {
  const nameIn = (pack: Scenario['packs'][number]) =>
    recordOf(scenarios.wingtipSpices, pack).subscriptions[0]?.offerName
  expect(nameIn('worldwide-2019')).toBe('Office 365 Business Essentials India')
  expect(nameIn('worldwide-2021')).toBe('Microsoft 365 Business Basic India')
})

test('Northwind Traders has forty users with three accounts that stand out', () => {
  const { users, subscribedSkus, customer } = recordOf(scenarios.northwindTraders)
  expect(users).toHaveLength(40)
  const skusOf = (name: string) =>
    users.find(({ user }) => user.displayName === name)?.licenses.map(({ productSku }) => productSku.skuPartNumber)
  const userNamed = (name: string) => users.find(({ user }) => user.displayName === name)?.user
  expect(skusOf('Front Desk')).toEqual(['O365_BUSINESS_PREMIUM', 'EXCHANGESTANDARD'])
  expect(skusOf('Night Shift')).toEqual(['O365_BUSINESS_PREMIUM'])
  expect(userNamed('Night Shift')).not.toHaveProperty('usageLocation')
  expect(userNamed('Front Desk')).toMatchObject({ usageLocation: 'US' })
  expect(users.at(-1)?.user).toMatchObject({
    displayName: 'Accounts Payable',
    userPrincipalName: 'accounts.payable@northwind-traders.example',
  })
  expect(users.filter(({ user }) => user.usageLocation === undefined)).toHaveLength(1)
  expect(users.filter(({ licenses }) => licenses.length > 1)).toHaveLength(1)
  expect(customer.customDomains).toEqual(['northwind-traders.example'])
  expect(subscribedSkus.map((sku) => [sku.productSku.skuPartNumber, sku.activeUnits, sku.consumedUnits])).toEqual([
    ['O365_BUSINESS_PREMIUM', 37, 40],
    ['EXCHANGESTANDARD', 1, 1],
  ])
})

test.for(scenarioList)('$companyName: all seats are given to users, none of whom holds a product twice', (scenario) => {
  const { users, subscribedSkus } = recordOf(scenario)
  for (const { licenses } of users) {
    expect(new Set(licenses.map(({ productSku }) => productSku.id)).size).toBe(licenses.length)
  }
  for (const sku of subscribedSkus) {
    const units = sku.activeUnits + sku.warningUnits + sku.suspendedUnits
    const extra = scenario === scenarios.northwindTraders && units === 37 ? 3 : 0
    expect(sku.consumedUnits).toBe(units + extra)
  }
  for (const { user } of users) expect(user.userPrincipalName).toMatch(/^[a-z0-9.]+@[a-z-]+\.example$/u)
})

test('delegated admin privileges are missing where the customer is known for it', () => {
  const without = scenarioList.filter((scenario) => recordOf(scenario).customer.allowDelegatedAccess === false)
  expect(without.map(({ companyName }) => companyName)).toEqual(['Litware Studio', 'Consolidated Messenger'])
  const litware = recordOf(scenarios.litwareStudio).customer
  expect(litware).not.toHaveProperty('customDomains')
  expect(litware.companyProfile).not.toHaveProperty('address')
  expect(litware.billingProfile?.defaultAddress?.country).toBe('US')
})

test('billing is monthly but where it is known to be otherwise', () => {
  const others = scenarioList
    .filter((scenario) => scenario !== scenarios.humongousInsurance)
    .flatMap((scenario) =>
      recordOf(scenario).subscriptions.map(({ billingCycle }) => [scenario.companyName, billingCycle]),
    )
    .filter(([, cycle]) => cycle !== 'monthly')
  expect(others).toEqual([
    ['Lucerne Publishing', 'none'],
    ['Southridge Video', 'triennial'],
    ['School of Fine Art', 'annual'],
  ])
})

test('terms are a year, a month for trials and three years where billing is', () => {
  const termOf = (key: ScenarioKey) => recordOf(scenarios[key]).subscriptions[0]?.termDuration
  expect(termOf('contosoBakery')).toBe('P1Y')
  expect(termOf('lucernePublishing')).toBe('P1M')
  expect(termOf('southridgeVideo')).toBe('P3Y')
})

test('Humongous Insurance has forty subscriptions and three deleted ones, add-ons under a base of their own', () => {
  const { subscriptions } = recordOf(scenarios.humongousInsurance)
  expect(subscriptions).toHaveLength(43)
  expect(subscriptions.filter(({ status }) => status === 'deleted')).toHaveLength(3)
  const ids = new Set(subscriptions.map(({ id }) => id))
  const addOns = subscriptions.filter(({ parentSubscriptionId }) => parentSubscriptionId !== undefined)
  expect(addOns).toHaveLength(4)
  for (const { parentSubscriptionId = '' } of addOns) expect(ids).toContain(parentSubscriptionId)
  expect(subscriptions.filter(({ billingType }) => billingType === 'usage').map(({ offerId }) => offerId)).toEqual([
    'MS-AZR-0145P',
    'MS-AZR-0145P',
  ])
  expect(subscriptions.filter(({ offerId }) => offerId.includes(':'))).toHaveLength(3)
  expect(subscriptions.map(({ status }) => status)).toContain('awaiting_carrier')
})

test('only Margie’s Travel has a colleague who acts, and only pending subscriptions never end', () => {
  const withColleague = scenarioList.filter((scenario) => recordOf(scenario).colleagueUpgradesTo !== undefined)
  expect(withColleague.map(({ companyName, colleagueUpgradesTo }) => [companyName, colleagueUpgradesTo])).toEqual([
    ["Margie's Travel", 'e1'],
  ])
  expect(recordOf(scenarios.treyResearch)).not.toHaveProperty('provisioningEnds')
})
