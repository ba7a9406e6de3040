import { scenarios } from '#mocks/seed/scenarios.ts'
import type { Page } from '@playwright/test'

import { expect, test } from './fixtures.ts'
import { untranslatedText } from './untranslatedText.ts'

const { contosoBakery, adatumClinic, humongousInsurance, litwareStudio } = scenarios

type Scene = {
  readonly path: string
  /** Brings about what is looked at, in English. */
  readonly open: (page: Page) => Promise<void>
  readonly width?: number
  readonly consoleErrors?: RegExp
}

function subscriptionPath({ customerId, subscriptions }: typeof contosoBakery | typeof adatumClinic): string {
  return `/customers/${customerId}/subscriptions/${subscriptions.basic.id}`
}

async function click(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
}

async function seeText(page: Page, text: string | RegExp): Promise<void> {
  await expect(page.getByText(text).first()).toBeVisible()
}

async function openUpgradeDialog(page: Page): Promise<void> {
  await click(page, /^Upgrade available for/)
  await page
    .getByRole('dialog', { name: 'Upgrade now', exact: true })
    .getByRole('button', { name: /Enterprise E3/ })
    .click()
  await seeText(page, 'Confirmed by Partner Center')
}

async function openRules(page: Page): Promise<void> {
  await expect(page.getByRole('tab', { selected: true })).toBeVisible()
  await seeText(page, /Microsoft 365 Business Basic|Partner Center/)
}

const scenes: Readonly<Record<string, Scene>> = {
  'the customer list': {
    path: '/customers',
    open: (page) => expect(page.getByRole('link', { name: 'Adatum Clinic', exact: true })).toBeVisible(),
  },
  'the customer list on a phone': {
    path: '/customers',
    width: 360,
    open: (page) => expect(page.getByRole('link', { name: 'Adatum Clinic', exact: true })).toBeVisible(),
  },
  'a search without result': { path: '/customers?q=zzzz', open: (page) => seeText(page, 'No customer matches') },
  'the card of an upgrade': {
    path: '/customers?q=contoso',
    open: async (page) => {
      await click(page, /^Upgrade available for/)
      await seeText(page, 'Office 365 Enterprise E5')
    },
  },
  'the card of a customer without one': {
    path: '/customers?q=adatum',
    open: async (page) => {
      await click(page, /^Why can't/)
      await expect(page.getByRole('dialog').getByText('Office 365 Enterprise E5').first()).toBeVisible()
    },
  },
  'the upgrade dialog with a number that is wrong': {
    path: '/customers?q=northwind',
    open: async (page) => {
      await openUpgradeDialog(page)
      await page.getByRole('spinbutton', { name: 'Licenses' }).fill('0')
      await click(page, 'Submit')
      await seeText(page, 'Enter 1 or more.')
    },
  },
  'the result with accounts left behind': {
    path: '/customers?q=northwind',
    open: async (page) => {
      await openUpgradeDialog(page)
      await click(page, 'Submit')
      await seeText(page, '3 accounts were not moved to the new offer.')
    },
  },
  'an upgrade under way': {
    path: '/customers?q=trey',
    open: async (page) => {
      await page.goto('/customers?q=school')
      await openUpgradeDialog(page)
      await click(page, 'Submit')
      await seeText(page, 'Upgrade submitted')
      await click(page, 'Close')
      await expect(page.getByRole('button', { name: 'Show result' })).toBeVisible()
    },
  },
  'an upgrade that the backend refuses': {
    path: '/customers?q=margie',
    open: async (page) => {
      await openUpgradeDialog(page)
      await click(page, 'Submit')
      await seeText(page, 'Partner Center refused the upgrade. Nothing was changed.')
    },
  },
  'a list of many subscriptions': {
    path: `/customers/${humongousInsurance.customerId}/subscriptions?status=all`,
    open: (page) => seeText(page, '43 subscriptions'),
  },
  'an empty list': {
    path: `/customers/${contosoBakery.customerId}/subscriptions?status=deleted`,
    open: (page) => seeText(page, 'No subscription has this status'),
  },
  'an eligible subscription': {
    path: subscriptionPath(contosoBakery),
    open: (page) => seeText(page, 'You can upgrade this subscription'),
  },
  'a subscription that is to be suspended': {
    path: subscriptionPath(contosoBakery),
    open: async (page) => {
      await page.getByRole('radio', { name: 'Suspended' }).check()
      await click(page, 'Submit')
      await seeText(page, /^Suspend .*\?$/)
    },
  },
  'a subscription that is to be canceled': {
    path: subscriptionPath(contosoBakery),
    open: async (page) => {
      await click(page, /^Cancel subscription/)
      await seeText(page, 'This cannot be undone.')
    },
  },
  'a suspended subscription': {
    path: subscriptionPath(adatumClinic),
    open: (page) => seeText(page, 'The subscription is not active.'),
  },
  'a request for privileges': {
    path: subscriptionPath(litwareStudio),
    open: async (page) => {
      await click(page, /^Request delegated admin privileges/)
      await expect(page.getByRole('dialog').getByRole('textbox').first()).toBeVisible()
    },
  },
  'what a Billing admin sees': {
    path: `${subscriptionPath(contosoBakery)}?role=Billing%20admin`,
    open: (page) => seeText(page, /These roles may/),
  },
  'a subscription of 2018': {
    path: '/customers?pack=21vianet-2018&q=fabrikam',
    open: async (page) => {
      await page.getByRole('link', { name: 'Fabrikam China', exact: true }).click()
      await page.getByRole('link', { name: 'Office 365 Business Premium', exact: true }).click()
      await click(page, 'Upgrade now')
      await seeText(page, 'Confirmed by Partner Center')
    },
  },
  'the sandbox': {
    path: '/customers?q=contoso&role=Sales%20agent',
    open: async (page) => {
      await click(page, 'Sandbox')
      await seeText(page, 'Disputed path')
    },
  },
  'the settings': {
    path: '/customers?q=contoso',
    open: async (page) => {
      await click(page, 'Settings')
      await seeText(page, 'Show icons')
    },
  },
  'the menu of personas': {
    path: '/customers?q=contoso',
    open: async (page) => {
      await click(page, /^Persona/)
      await expect(page.getByRole('menuitemradio')).toHaveCount(6)
    },
  },
  'the menu of looks': {
    path: '/customers?q=contoso',
    open: async (page) => {
      await click(page, /^Theme/)
      await expect(page.getByRole('menuitemradio')).toHaveCount(4)
    },
  },
  'the navigation on a phone': {
    path: '/customers?q=contoso',
    width: 360,
    open: async (page) => {
      await click(page, 'Navigation')
      await expect(page.getByRole('dialog').getByRole('link', { name: 'Customers' })).toBeVisible()
    },
  },
  'the command palette': {
    path: '/customers?q=contoso',
    open: async (page) => {
      await expect(page.getByRole('link', { name: 'Contoso Bakery', exact: true })).toBeVisible()
      await page.keyboard.press('Control+k')
      await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible()
    },
  },
  'the keyboard shortcuts': {
    path: '/customers?q=contoso',
    open: async (page) => {
      await expect(page.getByRole('link', { name: 'Contoso Bakery', exact: true })).toBeVisible()
      await page.keyboard.press('?')
      await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
    },
  },
  'the rules as a graph': { path: '/rules', open: openRules },
  'the rules as a table': { path: '/rules?view=table', open: openRules },
  'two editions compared': { path: '/rules?view=compare', open: openRules },
  'the conditions': { path: '/rules?view=conditions', open: openRules },
  'the documents and their contradictions': { path: '/rules?view=documents', open: openRules },
  'the glossary': { path: '/rules?view=glossary', open: openRules },
  'the rules of 2018': { path: '/rules?view=table&pack=21vianet-2018', open: openRules },
  'the roles': { path: '/roles', open: (page) => seeText(page, 'Helpdesk agent') },
  'an unknown customer': {
    path: '/customers/11111111-2222-4333-8444-555555555555/subscriptions',
    open: (page) => seeText(page, 'No customer of yours has this ID'),
    consoleErrors: /status of 404/,
  },
  'an unknown page': { path: '/nowhere', open: (page) => seeText(page, 'Nothing is at this address') },
}

/** The choice of another tab, which this one follows: nothing on the page is pressed, nothing loses its place. */
async function speakPseudo(page: Page): Promise<void> {
  const other = await page.context().newPage()
  await other.goto('/favicon.svg')
  await other.evaluate(() => localStorage.setItem('upgrade-center.language', 'pseudo'))
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('en-x-pseudo')
  await other.close()
}

for (const [what, { path, open, width = 1280, consoleErrors }] of Object.entries(scenes)) {
  test(`${what}: every word comes from a message and follows the language`, async ({
    openApp,
    page,
    allowConsoleErrors,
  }) => {
    // The other tab is an image, for which the browser asks an icon of its own.
    allowConsoleErrors(/\/favicon\.ico/)
    if (consoleErrors !== undefined) allowConsoleErrors(consoleErrors)
    await page.setViewportSize({ width, height: 800 })
    await openApp(path)
    await open(page)
    await speakPseudo(page)
    await expect.poll(() => untranslatedText(page), { message: 'text without brackets' }).toEqual([])
  })
}

test('the walk would find a word that came from no message', async ({ openApp, page }) => {
  await openApp('/customers?lang=pseudo&q=contoso')
  await expect(page.getByRole('link', { name: 'Contoso Bakery', exact: true })).toBeVisible()
  await expect.poll(() => untranslatedText(page)).toEqual([])
  await page.evaluate(() => {
    const button = document.createElement('button')
    button.textContent = 'Raw'
    button.title = 'Raw title'
    document.querySelector('main')?.append('⟦Worded⟧ loose', button)
  })
  expect(await untranslatedText(page)).toEqual(['loose', 'Raw', 'title: Raw title'])
})
