import { customerSchema, customersPageSchema } from '#contract/customer.ts'
import { licensesSchema, subscribedSkusSchema, usersSchema } from '#contract/license.ts'
import { offersSchema } from '#contract/offer.ts'
import { provisioningStatusSchema } from '#contract/provisioningStatus.ts'
import { subscriptionSchema, subscriptionsSchema } from '#contract/subscription.ts'
import { upgradesSchema } from '#contract/upgrade.ts'
import { openTestBackend, type TestBackend } from '#mocks/testing/openTestBackend.ts'
import { expect, test } from 'vitest'

/** Reads every answer about one customer as the contract says, no member of the wrong type anywhere. */
async function readEverything(backend: TestBackend, id: string, headers: Record<string, string>): Promise<boolean> {
  const path = `/v1/customers/${id}`
  const customer = await backend.read(customerSchema, path, headers)
  const { items } = await backend.read(subscriptionsSchema, `${path}/subscriptions`, headers)
  for (const subscription of items) {
    const own = `${path}/subscriptions/${subscription.id}`
    expect(await backend.read(subscriptionSchema, own, headers)).toEqual(subscription)
    await backend.read(upgradesSchema, `${own}/upgrades`, headers)
    await backend.read(subscriptionsSchema, `${own}/addons`, headers)
    if (customer.allowDelegatedAccess === true) {
      await backend.read(provisioningStatusSchema, `${own}/provisioningstatus`, headers)
    }
  }
  if (customer.allowDelegatedAccess !== true) return false
  await backend.read(subscribedSkusSchema, `${path}/subscribedskus`, headers)
  const users = await backend.read(usersSchema, `${path}/users`, headers)
  const [first] = users.items
  if (first !== undefined) await backend.read(licensesSchema, `${path}/users/${first.id}/licenses`, headers)
  return true
}

test.for(['21vianet-2018', 'worldwide-2019', 'worldwide-2020', 'worldwide-2021'])(
  'every answer about a hundred customers of %s is as the contract says',
  async (pack) => {
    const backend = await openTestBackend()
    const headers = { 'Sandbox-Settings': `pack=${pack}&customers=100` }
    const { items } = await backend.read(customersPageSchema, '/v1/customers', headers)
    expect(items).toHaveLength(100)
    const granted = await Promise.all(items.map(({ id }) => readEverything(backend, id, headers)))
    expect(granted.filter(Boolean).length).toBeGreaterThan(50)
    const country = pack === '21vianet-2018' ? 'CN' : 'US'
    const offers = await backend.read(offersSchema, `/v1/offers?country=${country}`, headers)
    expect(offers.totalCount).toBeGreaterThan(3)
  },
)
