import { scenarios } from '#mocks/seed/scenarios.ts'

import { expect, test as base } from './fixtures.ts'
import { showIn } from './looks.ts'

const { contosoBakery, fourthCoffee, humongousInsurance, northwindTraders } = scenarios
const contoso = `/customers/${contosoBakery.customerId}/subscriptions`
const basic = `${contoso}/${contosoBakery.subscriptions.basic.id}`

// The last one is the look the journey goes on in.
const looks = [
  { theme: 'high contrast', width: 360 },
  { theme: 'dark', width: 360 },
  { theme: 'light', width: 360 },
  { theme: 'high contrast', width: 1440 },
  { theme: 'dark', width: 1440 },
  { theme: 'light', width: 1440 },
] as const

/** Every check looks at the same page in each theme, wide and narrow. */
const test = base.extend<object>({
  expectNoAxeViolations: async ({ expectNoAxeViolations, page }, use) => {
    await use(async () => {
      for (const { theme, width } of looks) {
        await showIn(page, theme, { width, height: 900 })
        await base.step(`${theme}, ${width} wide`, () => expectNoAxeViolations())
      }
    })
  },
})

// Each check is six: more than the ordinary time of a test on a slow machine.
test.describe.configure({ timeout: 90_000 })

test('the customers, and a search that finds nobody', async ({ expectNoAxeViolations, openApp, page }) => {
  await openApp('/customers?customers=23')
  await expect(page.getByRole('button', { name: 'Upgrade available for Contoso Bakery' })).toBeVisible()
  await expectNoAxeViolations()
  await page.getByRole('searchbox', { name: 'Search customers' }).fill('nobody')
  await expect(page.getByText('No customer matches "nobody"')).toBeVisible()
  await expectNoAxeViolations()
})

test('the subscriptions, add-ons and usage-based ones too', async ({ expectNoAxeViolations, openApp, page }) => {
  await openApp(`/customers/${humongousInsurance.customerId}/subscriptions?status=suspended`)
  await expect(page.getByText('5 subscriptions')).toBeVisible()
  await expectNoAxeViolations()
  await page.goto(`${contoso}?status=disabled`)
  await expect(page.getByText('No subscription has this status')).toBeVisible()
  await expectNoAxeViolations()
})

test('the details, their errors and the question before suspending', async ({
  expectNoAxeViolations,
  openApp,
  page,
}) => {
  await openApp(basic)
  await expect(page.getByRole('button', { name: 'Upgrade now' })).toBeVisible()
  await expectNoAxeViolations()
  await page.getByRole('spinbutton', { name: 'Quantity' }).fill('301')
  await page.getByRole('button', { name: 'Submit' }).click()
  await expect(page.getByText('Enter 300 or less.')).toBeVisible()
  await expectNoAxeViolations()
  await page.getByRole('spinbutton', { name: 'Quantity' }).fill('12')
  await page.getByRole('radio', { name: 'Suspended' }).check()
  await page.getByRole('button', { name: 'Submit' }).click()
  await expect(page.getByRole('alertdialog')).toBeVisible()
  await expectNoAxeViolations()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Suspend' }).click()
  await expect(page.getByText('The subscription was changed.')).toBeVisible()
  await expectNoAxeViolations()
})

test('pages that say there is nothing, and notices', async ({
  allowConsoleErrors,
  expectNoAxeViolations,
  openApp,
  page,
}) => {
  allowConsoleErrors(/status of 404/)
  await openApp('/nowhere?pack=worldwide-1999')
  await expect(page.getByText('The address asks for pack "worldwide-1999"')).toBeVisible()
  await expectNoAxeViolations()
  await page.goto('/customers/00000000-0000-4000-8000-000000000000/subscriptions')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Unknown customer')
  await expectNoAxeViolations()
  await page.goto(`${contoso}/x`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Unknown subscription')
  await expectNoAxeViolations()
})

test('the card, also with blocked offers and without the right role', async ({
  expectNoAxeViolations,
  openApp,
  page,
}) => {
  await openApp(`/customers/${fourthCoffee.customerId}/subscriptions`)
  const card = page.getByRole('dialog', { name: 'Upgrade now' })
  await page.getByRole('button', { name: 'Upgrade available for Microsoft 365 Business Basic' }).click()
  await expect(card).toBeVisible()
  await expectNoAxeViolations()
  await page.goto('/customers?customers=23&q=fourth&role=Billing%20admin')
  await page.getByRole('button', { name: 'Upgrade available for Fourth Coffee' }).click()
  await expect(card.getByRole('group')).toHaveCount(2)
  await expectNoAxeViolations()
})

test('the dialog, its errors and the result with affected accounts', async ({
  expectNoAxeViolations,
  openApp,
  page,
}) => {
  await openApp(`/customers/${northwindTraders.customerId}/subscriptions`)
  await page.getByRole('button', { name: 'Upgrade available for Microsoft 365 Business Standard' }).click()
  await page.getByRole('dialog', { name: 'Upgrade now' }).getByRole('button', { name: 'Upgrade now' }).click()
  const dialog = page.getByRole('dialog', { name: 'Upgrade Microsoft 365 Business Standard' })
  await expect(dialog.getByText('Confirmed by Partner Center')).toBeVisible()
  await expectNoAxeViolations()
  await dialog.getByRole('spinbutton', { name: 'Licenses' }).fill('')
  await dialog.getByRole('button', { name: 'Submit' }).click()
  await expect(dialog.getByText('Choose an offer')).toBeVisible()
  await expectNoAxeViolations()
  await dialog.getByRole('spinbutton', { name: 'Licenses' }).fill('37')
  await dialog.getByRole('radio', { name: 'Office 365 Enterprise E3' }).check()
  await dialog.getByRole('button', { name: 'Submit' }).click()
  await expect(dialog.getByRole('table', { name: 'Affected accounts' })).toBeVisible()
  await expectNoAxeViolations()
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(dialog).toBeHidden()
  // What stood behind the dialog is there for everybody again.
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectNoAxeViolations()
})

test('the drawer and its questions', async ({ allowConsoleErrors, expectNoAxeViolations, openApp, page }) => {
  allowConsoleErrors(/status of 400/)
  await openApp('/nowhere')
  await page.getByRole('button', { name: 'Sandbox' }).click()
  const drawer = page.getByRole('dialog', { name: 'Sandbox' })
  await expect(drawer.getByRole('button', { name: 'Reset sandbox' })).toBeVisible()
  await expectNoAxeViolations()
  await drawer.getByRole('textbox', { name: 'Number of customers' }).fill('many')
  await drawer.getByLabel('Import book').setInputFiles({
    name: 'book.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{'),
  })
  await expect(drawer.getByRole('alert').filter({ hasText: 'The book was not imported.' })).toBeVisible()
  await expectNoAxeViolations()
  await drawer.getByRole('button', { name: 'Reset sandbox' }).click()
  await expect(page.getByRole('alertdialog', { name: 'Reset the sandbox?' })).toBeVisible()
  await expectNoAxeViolations()
})

test('the command palette and the list of shortcuts', async ({ expectNoAxeViolations, openApp, page }) => {
  await openApp('/customers?customers=23')
  await expect(page.getByRole('button', { name: 'Upgrade available for Contoso Bakery' })).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Search and commands' }).fill('co')
  await expect(page.getByRole('option', { name: /^Contoso Bakery/ })).toBeVisible()
  await expectNoAxeViolations()
  await page.getByRole('combobox', { name: 'Search and commands' }).fill('nobody at all')
  await expect(page.getByText('Nothing matches "nobody at all".')).toBeVisible()
  await expectNoAxeViolations()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
  await expectNoAxeViolations()
})

test('the navigation of a narrow screen', async ({ expectNoAxeViolations, openApp, page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await openApp('/nowhere')
  await page.getByRole('button', { name: 'Navigation' }).click()
  await expect(page.getByRole('dialog').getByRole('link', { name: 'Customers' })).toBeVisible()
  await expectNoAxeViolations()
})
