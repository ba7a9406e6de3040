import { customerSchema, customersPageSchema, type CustomersPage } from '#contract/customer.ts'
import { scenarios } from '#mocks/seed/scenarios.ts'
import { member } from '#mocks/book/member.ts'
import { openTestBackend, type TestBackend } from '#mocks/testing/openTestBackend.ts'
import { beforeEach, expect, test } from 'vitest'

let backend: TestBackend
beforeEach(async () => {
  backend = await openTestBackend()
})

function list(query: string, headers?: Record<string, string>): Promise<CustomersPage> {
  return backend.read(customersPageSchema, `/v1/customers${query}`, headers)
}

function filter(field: string, value: string): string {
  return `?filter=${encodeURIComponent(JSON.stringify({ Field: field, Value: value, Operator: 'starts_with' }))}`
}

function namesOf(page: CustomersPage): readonly string[] {
  return page.items.map(({ companyProfile }) => companyProfile.companyName)
}

async function follow(page: CustomersPage, link: 'next' | 'previous'): Promise<CustomersPage> {
  const found = page.links?.[link]
  if (found === undefined) throw new Error(`no ${link} link`)
  return backend.read(
    customersPageSchema,
    `/v1${found.uri}`,
    Object.fromEntries(found.headers.map(({ key, value }) => [key, value])),
  )
}

test('without a size all 500 customers come, and there is no next page', async () => {
  const page = await list('')
  expect([page.totalCount, page.items.length]).toEqual([500, 500])
  expect(page.links?.next).toBeUndefined()
  expect(page.attributes?.objectType).toBe('Collection')
})

test('links.next leads to the end, each customer once, in one order', async () => {
  const all = (await list('')).items.map(({ id }) => id)
  let page = await list('?size=120')
  const sizes = [page.items.length]
  const ids = page.items.map(({ id }) => id)
  while (page.links?.next !== undefined) {
    page = await follow(page, 'next')
    sizes.push(page.items.length)
    ids.push(...page.items.map(({ id }) => id))
  }
  expect(sizes).toEqual([120, 120, 120, 120, 20])
  expect(ids).toEqual(all)
  expect(new Set(ids).size).toBe(500)
})

test('a next page keeps the filter of the first one, in any script', async () => {
  const first = await list(`${filter('CompanyName', 'VANARSDEL <IMG SRC=X ONERROR=ALERT(1)> & söhne 北')}&size=1`)
  expect(namesOf(first)).toEqual(['VanArsdel <img src=x onerror=alert(1)> & Söhne 北京 "🪑" שלום'])
  const c = await list(`${filter('CompanyName', 'co')}&size=2`)
  const next = await follow(c, 'next')
  expect(next.totalCount).toBe(c.totalCount)
  expect([...namesOf(c), ...namesOf(next)].every((name) => name.toLowerCase().startsWith('co'))).toBe(true)
  expect(namesOf(await follow(next, 'previous'))).toEqual(namesOf(c))
})

test('offset with size reads any window; seek operations find first, last and numbered pages', async () => {
  const all = (await list('')).items.map(({ id }) => id)
  const window = await list('?offset=490&size=25')
  expect(window.items.map(({ id }) => id)).toEqual(all.slice(490))
  expect((await list('?size=200&seekOperation=Last')).items.map(({ id }) => id)).toEqual(all.slice(400))
  expect((await list('?size=200&seekOperation=First')).items.map(({ id }) => id)).toEqual(all.slice(0, 200))
  const second = await list('?size=200&seekOperation=PageIndex&index=1')
  expect(second.items.map(({ id }) => id)).toEqual(all.slice(200, 400))
})

test('size is at most 500', async () => {
  await backend.store.patchSettings({ customers: 700 })
  const page = await list('?size=5000')
  expect([page.totalCount, page.items.length]).toEqual([700, 500])
  expect((await follow(page, 'next')).items).toHaveLength(200)
})

test.for([
  ['CompanyName', 'contoso b', 'Contoso Bakery'],
  ['CompanyName', 'CONTOSO BAKERY', 'Contoso Bakery'],
  ['companyName', 'Margie', "Margie's Travel"],
  ['CompanyName', 'wıngtıp', 'Wingtip Spices'],
  ['CompanyName', 'WİNGTİP', 'Wingtip Spices'],
  ['Domain', 'litware-studio.ex', 'Litware Studio'],
  ['Domain', 'LITWARE-STUDIO', 'Litware Studio'],
] as const)('%s starting with %s finds %s', async ([field, value, name]) => {
  expect(namesOf(await list(filter(field, value)))).toEqual([name])
})

test('a value in the middle of a name finds nobody, and neither does an indirect reseller', async () => {
  expect((await list(filter('CompanyName', 'akery'))).totalCount).toBe(0)
  expect(await list(filter('IndirectReseller', 'a'))).toMatchObject({ totalCount: 0, items: [] })
})

test.for([
  ['?size=x', 'size'],
  ['?size=-1', 'size'],
  ['?offset=1.5', 'offset'],
  ['?filter=abc', 'filter'],
  [`?filter=${encodeURIComponent('{"Field":"Mood","Value":"a","Operator":"starts_with"}')}`, 'filter'],
  [`?filter=${encodeURIComponent('{"Field":"Domain","Value":"a","Operator":"contains"}')}`, 'filter'],
  ['?seekOperation=Sideways', 'seekOperation'],
  ['?seekOperation=Next', 'MS-ContinuationToken'],
] as const)('%s is refused, naming %s', async ([query, name]) => {
  expect(await backend.send('GET', `/v1/customers${query}`)).toMatchObject({
    status: 400,
    body: { code: 800002, data: [name], source: 'PartnerFD' },
  })
})

test.for([
  ['?filter={bad', 'filter is not JSON'],
  ['?filter=7', 'filter: Expected an object'],
  [`?filter=${encodeURIComponent('{"Field":"Domain","Operator":"starts_with"}')}`, 'filter: value is missing'],
  ['?filter=', undefined],
] as const)('%s: %s', async ([query, description]) => {
  const { body } = await backend.send('GET', `/v1/customers${query}`)
  expect(member(body, 'description')).toBe(description)
})

test('a foreign continuation token is refused', async () => {
  const answer = await backend.send('GET', '/v1/customers?seekOperation=Next', undefined, {
    'MS-ContinuationToken': 'AAAA',
  })
  expect(answer).toMatchObject({ status: 400, body: { code: 800002, data: ['MS-ContinuationToken'] } })
})

test('the list leaves out what only GET by id tells', async () => {
  const [item] = (await list(filter('CompanyName', 'Contoso Bakery'))).items
  expect(Object.keys(item ?? {}).toSorted()).toEqual([
    'attributes',
    'companyProfile',
    'id',
    'links',
    'relationshipToPartner',
  ])
  expect(item).toMatchObject({
    id: '9326fb79-1662-4f70-931d-b719dcfd6b21',
    companyProfile: { companyName: 'Contoso Bakery', domain: 'contoso-bakery.example' },
    relationshipToPartner: 'reseller',
  })
})

test('a customer is found by id in either case, with profiles and the delegated admin flag', async () => {
  const id = scenarios.contosoBakery.customerId
  for (const path of [id, id.toUpperCase()]) {
    const customer = await backend.read(customerSchema, `/v1/customers/${path}`)
    expect(customer).toMatchObject({
      id: '9326fb79-1662-4f70-931d-b719dcfd6b21',
      allowDelegatedAccess: true,
      billingProfile: { defaultAddress: { country: 'US' } },
      attributes: { objectType: 'Customer' },
    })
  }
})

test("without delegated admin privileges the tenant's own data is hidden", async () => {
  const customer = await backend.read(customerSchema, `/v1/customers/${scenarios.litwareStudio.customerId}`)
  expect(customer.allowDelegatedAccess).toBe(false)
  expect(customer.customDomains).toBeUndefined()
  expect(customer.companyProfile.email).toBeUndefined()
  expect(customer.companyProfile.address).toBeUndefined()
})

test('malformed and unknown ids are told apart', async () => {
  expect(await backend.send('GET', '/v1/customers/contoso')).toMatchObject({
    status: 400,
    body: { code: 2000, description: 'Tenant Id must be a GUID.', data: [], source: 'PartnerFD' },
  })
  const unknown = '00000000-0000-4000-8000-000000000000'
  expect(await backend.send('GET', `/v1/customers/${unknown}`)).toMatchObject({ status: 404, body: { code: 1000 } })
})

test('a customer of another pack is not in this one', async () => {
  const path = `/v1/customers/${scenarios.fabrikamChina.customerId}`
  expect((await backend.send('GET', path)).status).toBe(404)
  const headers = { 'Sandbox-Settings': 'pack=21vianet-2018' }
  expect((await backend.read(customerSchema, path, headers)).companyProfile.companyName).toBe('Fabrikam China')
})
