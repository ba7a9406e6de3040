import { scenarios } from '#mocks/seed/scenarios.ts'

import { expect, test } from './fixtures.ts'
import { workerAnswers } from './workerAnswers.ts'

const refusal =
  'As Billing admin you may look, but not change subscriptions. These roles may: Global admin, User management admin, Admin agent, Sales agent, and Helpdesk agent.'

const { customerId, subscriptions } = scenarios.contosoBakery
const subscriptionPath = `/customers/${customerId}/subscriptions/${subscriptions.basic.id}`

test('a Billing admin sees what could be upgraded, and why it may not act', async ({ page, openApp }) => {
  await openApp('/customers?role=Billing%20admin&q=Contoso%20Bak')
  const icon = page.getByRole('button', { name: 'Upgrade available for Contoso Bakery', exact: true })
  await icon.hover()
  const card = page.getByRole('dialog', { name: 'Upgrade now', exact: true })
  const upgradeNow = card.getByRole('button', { name: 'Upgrade now', exact: true })
  await expect(upgradeNow).toHaveAttribute('aria-disabled', 'true')
  await expect(upgradeNow).toHaveAccessibleDescription(refusal)
  const offer = card.getByRole('button', { name: 'Office 365 Enterprise E3', exact: true })
  await expect(offer).toHaveAttribute('aria-disabled', 'true')
  await offer.focus()
  await page.keyboard.press('Enter')
  await upgradeNow.focus()
  await page.keyboard.press('Enter')
  await expect(card).toBeVisible()
  await expect(page.getByRole('dialog', { name: /^Upgrade Microsoft/ })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(card).toHaveCount(0)

  await page.getByRole('link', { name: 'Contoso Bakery', exact: true }).click()
  await expect(
    page.getByRole('button', { name: 'Upgrade available for Microsoft 365 Business Basic', exact: true }),
  ).toBeVisible()
  await page.getByRole('link', { name: 'Microsoft 365 Business Basic', exact: true }).click()
  await expect(page.getByText('You can upgrade this subscription')).toBeVisible()
  const notice = page.getByRole('button', { name: 'Upgrade now', exact: true })
  await expect(notice).toHaveAttribute('aria-disabled', 'true')
  await expect(notice).toHaveAccessibleDescription(refusal)
  const submit = page.getByRole('button', { name: 'Submit', exact: true })
  await expect(submit).toHaveAttribute('aria-disabled', 'true')
  await expect(submit).toHaveAccessibleDescription(refusal)
})

test('what Partner Center alone finds upgradeable is refused to a Billing admin as well', async ({ page, openApp }) => {
  const { adatumClinic } = scenarios
  const path = `/customers/${adatumClinic.customerId}/subscriptions`
  await openApp(`${path}?role=Billing%20admin`)
  const question = "Why can't Microsoft 365 Business Basic be upgraded?"
  const icon = page.getByRole('button', { name: question, exact: true })
  await expect(icon).toBeVisible()
  // Somebody else reactivates it, which this screen does not know.
  await workerAnswers(page)
  const status = await page.evaluate(async (url) => {
    const current: object = await (await fetch(url)).json()
    const answer = await fetch(url, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...current, status: 'active' }),
    })
    return answer.status
  }, `/v1${path}/${adatumClinic.subscriptions.basic.id}`)
  expect(status).toBe(200)
  await icon.click()
  const upgrade = page
    .getByRole('dialog', { name: question, exact: true })
    .getByRole('button', { name: 'Upgrade now', exact: true })
  await expect(upgrade).toHaveAttribute('aria-disabled', 'true')
  await expect(upgrade).toHaveAccessibleDescription(refusal)
  await upgrade.press('Enter')
  await expect(page.getByRole('dialog', { name: /^Upgrade Microsoft/ })).toHaveCount(0)
})

test('the backend refuses a Billing admin too', async ({ page, openApp, allowConsoleErrors }) => {
  allowConsoleErrors(/status of 403/)
  await openApp('/customers?q=Contoso%20Bak')
  await expect(page.getByRole('link', { name: 'Contoso Bakery', exact: true })).toBeVisible()
  await workerAnswers(page)
  const answers = await page.evaluate(async (path) => {
    const ask = async (method: string, url: string, body?: unknown) => {
      const headers = { Accept: 'application/json', 'Content-Type': 'application/json' }
      const answer = await fetch(url, {
        method,
        headers,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      return { status: answer.status, body: await answer.json() }
    }
    await ask('PATCH', '/sandbox/settings', { role: 'Billing admin' })
    const subscription = await ask('GET', `/v1${path}`)
    const upgrades = await ask('GET', `/v1${path}/upgrades`)
    const upgrade = await ask('POST', `/v1${path}/upgrades`, upgrades.body.items[0])
    const change = await ask('PATCH', `/v1${path}`, { ...subscription.body, quantity: 13 })
    const after = await ask('GET', `/v1${path}`)
    return {
      read: upgrades.status,
      upgrade: [upgrade.status, upgrade.body.code],
      change: [change.status, change.body.code],
      after: [after.body.status, after.body.quantity],
    }
  }, subscriptionPath)
  expect(answers).toEqual({
    read: 200,
    upgrade: [403, 900150],
    change: [403, 900150],
    after: ['active', 12],
  })
})
