import { expect, test } from './fixtures.ts'
import { showIn } from './looks.ts'
import { screens, type Screen } from './screens.ts'

import { scenarios } from '#mocks/seed/scenarios.ts'

const { contosoBakery, litwareStudio } = scenarios

/** What comes over a screen for a moment. */
const passing: readonly Screen[] = [
  {
    name: 'the menu of personas',
    path: '/nowhere',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Admin agent' }).click()
      await expect(page.getByRole('menuitemradio', { name: 'Billing admin' })).toBeVisible()
    },
  },
  {
    name: 'the menu of languages',
    path: '/nowhere',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Language: English' }).click()
      await expect(page.getByRole('menuitemradio', { name: 'svenska' })).toBeVisible()
    },
  },
  {
    name: 'the customers on their way',
    path: '/customers?customers=23&latency=10000',
    reach: (page) => expect(page.getByRole('status', { name: 'Loading customers' })).toBeVisible(),
  },
  {
    name: 'the question before a subscription is canceled',
    path: `/customers/${contosoBakery.customerId}/subscriptions/${contosoBakery.subscriptions.basic.id}`,
    reach: async (page) => {
      await page.getByRole('button', { name: 'Cancel subscription' }).click()
      await expect(page.getByRole('alertdialog')).toBeVisible()
    },
  },
  {
    name: 'the invitation to grant delegated admin privileges',
    path: `/customers/${litwareStudio.customerId}/subscriptions/${litwareStudio.subscriptions.basic.id}`,
    reach: async (page) => {
      await page.getByRole('button', { name: 'Request delegated admin privileges' }).first().click()
      await expect(page.getByRole('dialog').getByRole('link', { name: 'Open in email' })).toBeVisible()
    },
  },
  {
    name: 'an upgrade that goes on after its dialog',
    path: `/customers/${contosoBakery.customerId}/subscriptions`,
    reach: async (page) => {
      await page.getByRole('button', { name: 'Upgrade available for Microsoft 365 Business Basic' }).click()
      await page
        .getByRole('dialog', { name: 'Upgrade now' })
        .getByRole('button', { name: 'Office 365 Enterprise E1' })
        .click()
      const dialog = page.getByRole('dialog', { name: 'Upgrade Microsoft 365 Business Basic' })
      await dialog.getByRole('button', { name: 'Submit' }).click()
      await expect(dialog.getByRole('heading', { name: 'Upgrade submitted' })).toBeVisible()
      await dialog.getByRole('button', { name: 'Close' }).click()
      await expect(page.getByRole('region', { name: 'Upgrades under way' })).toBeVisible()
    },
  },
]

// From wide to narrow once, so that a screen is laid out anew no more often than it must.
const looks = [
  { theme: 'light', isNarrow: false },
  { theme: 'dark', isNarrow: false },
  { theme: 'high contrast', isNarrow: false },
  { theme: 'high contrast', isNarrow: true },
  { theme: 'dark', isNarrow: true },
  { theme: 'light', isNarrow: true },
] as const

// Each test looks at six pages: three themes, wide and narrow.
test.describe.configure({ timeout: 120_000 })

for (const { name, path, reach } of [...screens, ...passing]) {
  test(`no theme makes ${name} harder to use`, async ({ expectNoAxeViolations, openApp, page }) => {
    await openApp(path)
    await reach(page)
    const { width = 1280, height = 800 } = page.viewportSize() ?? {}
    for (const { theme, isNarrow } of looks) {
      await showIn(page, theme, { width: isNarrow ? 360 : width, height })
      await test.step(isNarrow ? `${theme}, narrow` : theme, () => expectNoAxeViolations())
    }
  })
}
