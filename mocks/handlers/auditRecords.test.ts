import { auditRecordsSchema } from '#contract/auditRecord.ts'
import { scenarios } from '#mocks/seed/scenarios.ts'
import { openTestBackend, type TestBackend } from '#mocks/testing/openTestBackend.ts'
import { beforeEach, expect, test } from 'vitest'

let backend: TestBackend
beforeEach(async () => {
  backend = await openTestBackend()
  const { contosoBakery, fabrikamLegal } = scenarios
  const rename = (customerId: string, id: string) =>
    backend.send('PATCH', `/v1/customers/${customerId}/subscriptions/${id}`, { friendlyName: 'Renamed' })
  await rename(contosoBakery.customerId, contosoBakery.subscriptions.basic.id)
  backend.setNow('2026-11-22T23:59:59Z')
  await rename(fabrikamLegal.customerId, fabrikamLegal.subscriptions.appsForBusiness.id)
})

async function namesFor(query: string): Promise<readonly string[]> {
  const { items } = await backend.read(auditRecordsSchema, `/v1/auditrecords?${query}`)
  return items.map(({ customerName }) => customerName).toSorted()
}

function filter(field: string, value: string, operator: string): string {
  return `&filter=${encodeURIComponent(JSON.stringify({ Field: field, Value: value, Operator: operator }))}`
}

test.for([
  ['startDate=2026-11-20', ['Contoso Bakery', 'Fabrikam Legal']],
  ['startDate=2026-11-21', ['Fabrikam Legal']],
  ['startDate=2026-11-20&endDate=2026-11-21', ['Contoso Bakery']],
  ['startDate=2026-11-22T12:00:00Z&endDate=2026-11-22', ['Fabrikam Legal']],
  [`startDate=2026-11-01${filter('CompanyName', 'BAKE', 'substring')}`, ['Contoso Bakery']],
  [`startDate=2026-11-01${filter('CustomerId', 'AA13A5C8-2314-4242-8D88-576B27D6E958', 'equals')}`, ['Fabrikam Legal']],
  [`startDate=2026-11-01${filter('ResourceType', 'Subscription', 'equals')}`, ['Contoso Bakery', 'Fabrikam Legal']],
  [`startDate=2026-11-01${filter('ResourceType', 'order', 'equals')}`, []],
] as const)('%s', async ([query, names]) => {
  expect(await namesFor(query)).toEqual(names)
})

test.for([
  ['', 'startDate'],
  ['startDate=yesterday', 'startDate'],
  ['startDate=2026-11-20&endDate=never', 'endDate'],
  [`startDate=2026-11-20${filter('Mood', 'good', 'equals')}`, 'filter'],
  ['startDate=2026-11-20&filter={', 'filter'],
] as const)('%s is refused, naming %s', async ([query, name]) => {
  expect(await backend.send('GET', `/v1/auditrecords?${query}`)).toMatchObject({
    status: 400,
    body: { code: 800002, data: [name] },
  })
})
