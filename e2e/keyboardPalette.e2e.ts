import { scenarios } from '#mocks/seed/scenarios.ts'

import { replaceBook } from './sandboxBook.ts'
import { expect, test } from './fixtures.ts'

const { contosoBakery, tailspinToys } = scenarios

test('Ctrl+K, the beginning of a name, Enter: the customer', async ({ openApp, page }) => {
  await openApp('/customers?customers=23')
  await expect(page.getByRole('link', { name: 'Contoso Bakery' })).toBeVisible()
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog', { name: 'Search and commands' })
  const field = palette.getByRole('combobox', { name: 'Search and commands' })
  await expect(field).toBeFocused()
  await page.keyboard.type('tailsp')
  const customer = palette.getByRole('group', { name: 'Customers' }).getByRole('option')
  await expect(customer).toHaveText(['Tailspin Toys tailspin-toys.example'])
  await expect(customer).toHaveAttribute('aria-selected', 'true')
  await expect(field).toHaveAttribute('aria-activedescendant', (await customer.getAttribute('id')) ?? 'none')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tailspin Toys | Subscriptions')
  await expect(page.getByRole('main')).toBeFocused()
})

test('Enter before the answer is there means the answer', async ({ openApp, page }) => {
  await openApp('/customers?customers=23')
  await expect(page.getByRole('link', { name: 'Contoso Bakery' })).toBeVisible()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: 'Search and commands' })).toBeFocused()
  await page.keyboard.type('contoso bak')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Contoso Bakery | Subscriptions')
})

test('customers are found by domain and by Microsoft ID, and a name in another script stays whole', async ({
  openApp,
  page,
}) => {
  await openApp('/customers?customers=23')
  await page.getByRole('button', { name: 'Search Ctrl+K' }).click()
  const palette = page.getByRole('dialog', { name: 'Search and commands' })
  const field = palette.getByRole('combobox')
  const customers = palette.getByRole('group', { name: 'Customers' }).getByRole('option')
  await field.fill('contoso-bakery.ex')
  await expect(customers).toHaveText(['Contoso Bakery contoso-bakery.example'])
  await field.fill(tailspinToys.customerId)
  await expect(customers).toHaveText([/^Tailspin Toys/])
  await field.fill('VanArsdel')
  await expect(customers).toContainText(['VanArsdel <img src=x onerror=alert(1)> & Söhne 北京 "🪑" שלום'])
  await field.fill('nobody at all')
  await expect(palette.getByText('Nothing matches "nobody at all".')).toBeVisible()
  await expect(palette.getByRole('option')).toHaveCount(0)
})

test('arrows, Home and End choose among screens and actions; Escape and Ctrl+K close', async ({ openApp, page }) => {
  await openApp(`/customers/${contosoBakery.customerId}/subscriptions`)
  const row = page.getByRole('row', { name: /^Microsoft 365 Business Basic/ })
  await expect(row.getByRole('button')).toBeVisible()
  await row.focus()
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog', { name: 'Search and commands' })
  const selected = palette.getByRole('option', { selected: true })
  const screens = palette.getByRole('group', { name: 'Screens' }).getByRole('option')
  await expect(selected).toHaveText('Customers')
  await expect(screens.filter({ hasText: 'Contoso Bakery' })).toHaveText([
    'Subscriptions of Contoso Bakery',
    'Microsoft 365 Business Basic Contoso Bakery',
  ])
  await page.keyboard.press('ArrowUp')
  await expect(selected).toHaveText('Keyboard shortcuts')
  await page.keyboard.press('ArrowDown')
  await expect(selected).toHaveText('Customers')
  await page.keyboard.press('End')
  await expect(selected).toHaveText('Keyboard shortcuts')
  await page.keyboard.press('Home')
  await expect(selected).toHaveText('Customers')
  await page.keyboard.press('Escape')
  await expect(palette).toBeHidden()
  await expect(row).toBeFocused()
  await page.keyboard.press('Control+k')
  await expect(palette).toBeVisible()
  await page.keyboard.press('Control+k')
  await expect(palette).toBeHidden()
  await expect(row).toBeFocused()

  await page.keyboard.press('Control+k')
  await expect(palette.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('key shor')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(row).toBeFocused()
})

test('the sandbox is reset from the palette only after a question', async ({ openApp, page }) => {
  await replaceBook(page, [
    { id: '0f1a8a3e-6a1f-4c3e-9d6f-2b7a5c4d3e21', companyName: 'Only One', domain: 'only.example' },
  ])
  await openApp('/customers')
  await expect(page.getByRole('link', { name: 'Only One' })).toBeVisible()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: 'Search and commands' })).toBeFocused()
  await page.keyboard.type('reset')
  await expect(page.getByRole('option', { selected: true })).toHaveText('Reset sandbox')
  await page.keyboard.press('Enter')
  const question = page.getByRole('alertdialog', { name: 'Reset the sandbox?' })
  await expect(question).toBeVisible()
  await question.getByRole('button', { name: 'Cancel' }).press('Enter')
  await expect(question).toBeHidden()
  // Behind it are the sandbox's controls.
  const drawer = page.getByRole('dialog', { name: 'Sandbox' })
  await expect(drawer.getByRole('button', { name: 'Reset sandbox' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(drawer).toBeHidden()
  await expect(page.getByRole('link', { name: 'Only One' })).toBeVisible()
})

test('the palette works by touch alone', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    ...(baseURL === undefined ? {} : { baseURL }),
    hasTouch: true,
    isMobile: true,
    viewport: { width: 360, height: 640 },
  })
  const phone = await context.newPage()
  await phone.goto('/customers')
  await phone.getByRole('button', { name: 'Search Ctrl+K' }).tap()
  const palette = phone.getByRole('dialog', { name: 'Search and commands' })
  await palette.getByRole('combobox').fill('contoso bak')
  await palette.getByRole('option', { name: /^Contoso Bakery/ }).tap()
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Contoso Bakery | Subscriptions')
  await context.close()
})
