import type { Page } from '@playwright/test'

import { expect, test } from './fixtures.ts'

async function openDrawer(page: Page) {
  await page.getByRole('button', { name: 'Sandbox', exact: true }).click()
  const drawer = page.getByRole('dialog', { name: 'Sandbox' })
  await expect(drawer.getByRole('combobox', { name: 'Persona' })).toBeVisible()
  return drawer
}

test('Apply by the keyboard keeps the focus, says so, and Escape closes the drawer', async ({ openApp, page }) => {
  await openApp('/customers')
  const drawer = await openDrawer(page)
  const apply = drawer.getByRole('button', { name: 'Apply' })
  await drawer.getByRole('combobox', { name: 'Persona' }).selectOption('Sales agent')
  await apply.press('Enter')
  await expect(drawer.getByRole('status').filter({ hasText: 'Settings applied' })).toBeVisible()
  await expect(apply).toBeFocused()
  await expect(drawer.getByRole('combobox', { name: 'Persona' })).toHaveValue('Sales agent')
  await page.keyboard.press('Escape')
  await expect(drawer).toBeHidden()
  await expect(page.getByRole('button', { name: 'Sandbox', exact: true })).toBeFocused()
})

test('Apply by the mouse keeps the focus, and an edit takes the word back', async ({ openApp, page }) => {
  await openApp('/customers')
  const drawer = await openDrawer(page)
  await drawer.getByRole('textbox', { name: 'Seed' }).fill(' 007 ')
  await drawer.getByRole('button', { name: 'Apply' }).click()
  const applied = drawer.getByText('Settings applied')
  await expect(applied).toBeVisible()
  await expect(drawer.getByRole('button', { name: 'Apply' })).toBeFocused()
  await expect(drawer.getByRole('textbox', { name: 'Seed' })).toHaveValue('7')
  await drawer.getByRole('textbox', { name: 'Number of customers' }).fill('24')
  await expect(applied).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(drawer).toBeHidden()
  await openDrawer(page)
  await expect(drawer.getByRole('textbox', { name: 'Number of customers' })).toHaveValue('500')
})

test('what another tab sets is shown where nothing was edited', async ({ openApp, openTab, page }) => {
  await openApp('/customers')
  const drawer = await openDrawer(page)
  await drawer.getByRole('textbox', { name: 'Latency in milliseconds' }).fill('5')
  const tab = await openTab('/customers')
  const other = await openDrawer(tab)
  await other.getByRole('combobox', { name: 'Persona' }).selectOption('Billing admin')
  await other.getByRole('button', { name: 'Apply' }).click()
  await expect(other.getByText('Settings applied')).toBeVisible()
  await expect(drawer.getByRole('combobox', { name: 'Persona' })).toHaveValue('Billing admin')
  await expect(drawer.getByRole('textbox', { name: 'Latency in milliseconds' })).toHaveValue('5')
  await expect(drawer.getByText('Settings applied')).toBeHidden()
})

test('a smaller book asks for nobody who is no longer in it', async ({ openApp, page }) => {
  await openApp('/customers')
  const grid = page.getByRole('grid', { name: 'Customers' })
  await expect(grid.getByRole('link').first()).toBeVisible()
  await page.getByRole('main').evaluate((main) => {
    main.scrollTop = 44 * 80
  })
  await expect(grid.getByRole('link').last()).toBeVisible()
  const drawer = await openDrawer(page)
  await drawer.getByRole('textbox', { name: 'Number of customers' }).fill('23')
  await drawer.getByRole('button', { name: 'Apply' }).click()
  await expect(drawer.getByText('Settings applied')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(grid).toHaveAttribute('aria-rowcount', '24')
})
