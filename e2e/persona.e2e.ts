import type { Page } from '@playwright/test'

import { scenarios } from '#mocks/seed/scenarios.ts'

import { expect, test } from './fixtures.ts'
import { workerAnswers } from './workerAnswers.ts'

const { contosoBakery } = scenarios
const contoso = `/customers/${contosoBakery.customerId}/subscriptions`
const subscriptionPath = `${contoso}/${contosoBakery.subscriptions.basic.id}`

const mayAct = ['Global admin', 'User management admin', 'Admin agent', 'Sales agent', 'Helpdesk agent'] as const

function persona(page: Page, role: string) {
  return page.getByRole('button', { name: `Persona: ${role}`, exact: true })
}

async function choose(page: Page, from: string, to: string): Promise<void> {
  await persona(page, from).click()
  await page.getByRole('menuitemradio', { name: to, exact: true }).click()
  await expect(persona(page, to)).toBeVisible()
}

/** What the backend itself answers, past every screen: reading, an upgrade, more licenses, other licenses. */
async function ask(page: Page) {
  await workerAnswers(page)
  return page.evaluate(async (path) => {
    const send = async (method: string, url: string, body?: unknown) => {
      const answer = await fetch(url, {
        method,
        headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      return { status: answer.status, body: await answer.json().catch(() => ({})) }
    }
    const subscription = await send('GET', `/v1${path}`)
    const upgrades = await send('GET', `/v1${path}/upgrades`)
    const change = await send('PATCH', `/v1${path}`, { ...subscription.body, quantity: 13 })
    const upgrade = await send('POST', `/v1${path}/upgrades`, upgrades.body.items[0])
    return {
      reading: [subscription.status, upgrades.status],
      change: [change.status, change.body.code],
      upgrade: [upgrade.status, upgrade.body.code],
    }
  }, subscriptionPath)
}

test('six personas in a menu, Admin agent at first, by the pointer', async ({ openApp, page }) => {
  await openApp('/customers?q=Contoso%20Bak')
  await persona(page, 'Admin agent').click()
  const items = page.getByRole('menu', { name: 'Persona' }).getByRole('menuitemradio')
  await expect(items).toHaveText([
    'Global admin',
    'User management admin',
    'Admin agent',
    'Sales agent',
    'Helpdesk agent',
    /^Billing admin/,
  ])
  for (const role of mayAct) {
    await expect(page.getByRole('menuitemradio', { name: role, exact: true })).not.toHaveAttribute('aria-describedby')
  }
  const billing = page.getByRole('menuitemradio', { name: 'Billing admin', exact: true })
  await expect(billing).toHaveAccessibleDescription('Can view subscriptions, but not change them')
  await expect(billing.getByText('Can view subscriptions, but not change them')).toBeVisible()
  await expect(items.filter({ hasText: 'Admin agent' })).toHaveAttribute('aria-checked', 'true')
  await expect(page.getByRole('menuitemradio', { checked: true })).toHaveCount(1)
  await items.filter({ hasText: 'Billing admin' }).click()
  await expect(persona(page, 'Billing admin')).toBeVisible()
  await expect(page.getByRole('menu')).toHaveCount(0)
  await page.reload()
  await expect(persona(page, 'Billing admin')).toBeVisible()
})

test('by the keyboard: arrows, Enter, Escape, and the focus is back at the button', async ({ openApp, page }) => {
  await openApp('/customers?q=Contoso%20Bak')
  await persona(page, 'Admin agent').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitemradio', { name: 'Global admin' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toHaveCount(0)
  await expect(persona(page, 'Admin agent')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('menuitemradio', { name: 'Global admin' })).toBeFocused()
  await page.keyboard.press('End')
  await expect(page.getByRole('menuitemradio', { name: 'Billing admin' })).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(persona(page, 'Helpdesk agent')).toBeFocused()
  await expect(page.getByRole('log', { name: 'Announcements' })).toHaveText('You act as Helpdesk agent')
})

test('the address wins in its tab, until one chooses', async ({ openApp, openTab, page }) => {
  await openApp('/customers?q=Contoso%20Bak&role=billing%20ADMIN')
  await expect(persona(page, 'Billing admin')).toBeVisible()
  const other = await openTab('/customers')
  await expect(persona(other, 'Admin agent')).toBeVisible()
  await choose(page, 'Billing admin', 'Sales agent')
  await expect(page).toHaveURL(/\/customers\?q=Contoso\+Bak$/)
  await expect(persona(other, 'Sales agent')).toBeVisible()
  await page.reload()
  await expect(persona(page, 'Sales agent')).toBeVisible()
})

for (const role of mayAct) {
  test(`${role} may upgrade and change, on the screen and by a direct request`, async ({ openApp, page }) => {
    await openApp(`${subscriptionPath}?role=${encodeURIComponent(role)}`)
    const upgradeNow = page.getByRole('button', { name: 'Upgrade now', exact: true })
    await expect(upgradeNow).toBeVisible()
    await expect(upgradeNow).not.toHaveAttribute('aria-disabled', 'true')
    await workerAnswers(page)
    await page.evaluate(
      (body) => fetch('/sandbox/settings', { method: 'PATCH', headers: { 'Content-Type': 'application/json' }, body }),
      JSON.stringify({ role }),
    )
    expect(await ask(page)).toEqual({
      reading: [200, 200],
      change: [200, undefined],
      upgrade: [200, undefined],
    })
  })
}

test('a chosen Billing admin may look only: said with its source, and refused by the backend', async ({
  allowConsoleErrors,
  expectNoAxeViolations,
  openApp,
  page,
}) => {
  allowConsoleErrors(/status of 403/)
  await openApp(subscriptionPath)
  await choose(page, 'Admin agent', 'Billing admin')
  const upgradeNow = page.getByRole('button', { name: 'Upgrade now', exact: true })
  await expect(upgradeNow).toHaveAttribute('aria-disabled', 'true')
  await upgradeNow.focus()
  await expect(upgradeNow).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(upgradeNow).toHaveAccessibleDescription(/^As Billing admin you may look, but not change subscriptions\./)
  await expect(
    page.getByText(
      'Written in 升级客户订阅 (Chinese (China), May 7, 2020) · Uppgradera en kund prenumeration (Swedish (Sweden), May 7, 2020).',
    ),
  ).toHaveCount(2)
  await expect(page.getByRole('spinbutton', { name: 'Quantity' })).toHaveValue('12')
  await expectNoAxeViolations()
  expect(await ask(page)).toEqual({ reading: [200, 200], change: [403, 900150], upgrade: [403, 900150] })
  await page.getByRole('link', { name: 'Who may do what' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Roles')
})

test('a change that the backend does not take is said, and tried again', async ({ openApp, page }) => {
  await openApp('/customers?q=Contoso%20Bak')
  await expect(persona(page, 'Admin agent')).toBeVisible()
  await workerAnswers(page)
  await page.evaluate(() => {
    const send = globalThis.fetch
    globalThis.fetch = (input, init) => {
      if (new Request(input, init).method !== 'PATCH') return send(input, init)
      globalThis.fetch = send
      return Promise.resolve(Response.json({ code: 800_002, description: 'Not now.' }, { status: 400 }))
    }
  })
  await persona(page, 'Admin agent').click()
  await page.getByRole('menuitemradio', { name: 'Sales agent', exact: true }).click()
  const problem = page.getByRole('alert').filter({ hasText: 'The persona was not changed.' })
  await expect(problem).toContainText('Not now.')
  await expect(persona(page, 'Admin agent')).toBeVisible()
  await problem.getByRole('button', { name: 'Retry' }).click()
  await expect(persona(page, 'Sales agent')).toBeVisible()
  await expect(problem).toHaveCount(0)
})

test('on a narrow screen the choices are in the navigation', async ({ expectNoAxeViolations, openApp, page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openApp('/customers?q=Contoso%20Bak')
  await expect(persona(page, 'Admin agent')).toBeHidden()
  await page.getByRole('button', { name: 'Navigation' }).click()
  const drawer = page.getByRole('dialog', { name: 'Navigation' })
  await expect(drawer.getByRole('combobox', { name: 'Language' })).toHaveValue('en')
  await expect(drawer.getByRole('combobox', { name: 'Theme' })).toHaveValue('system')
  await expectNoAxeViolations()
  await drawer.getByRole('combobox', { name: 'Persona' }).selectOption('Billing admin')
  await expect(drawer.getByRole('combobox', { name: 'Persona' })).toHaveValue('Billing admin')
  await drawer.getByRole('button', { name: 'Settings' }).click()
  const settings = page.getByRole('dialog', { name: 'Settings' })
  await expect(settings.getByRole('switch', { name: 'Keyboard shortcuts' })).toBeChecked()
  await page.keyboard.press('Escape')
  await expect(settings).toBeHidden()
  await expect(page.getByRole('button', { name: 'Navigation' })).toBeFocused()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})
