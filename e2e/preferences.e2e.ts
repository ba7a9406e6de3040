import { adventureWorks } from './liveAnswers.ts'
import { expect } from './fixtures.ts'
import { test } from './liveTest.ts'

test('the settings: everything takes effect at once, and the focus comes back', async ({ openApp, page }) => {
  await openApp('/customers?q=Adatum')
  const whyNot = page.getByRole('button', { name: "Why can't Adatum Clinic be upgraded?" })
  await expect(whyNot).toBeVisible()
  const gear = page.getByRole('button', { name: 'Settings' })
  await gear.focus()
  await page.keyboard.press('Enter')
  const settings = page.getByRole('dialog', { name: 'Settings' })

  await expect(settings.getByRole('radio', { name: 'Upgradeable and blocked rows (default)' })).toBeChecked()
  await settings.getByRole('radio', { name: 'Upgradeable rows only (as documented)' }).check()
  await settings.getByRole('radio', { name: 'Dark' }).check()
  await settings.getByRole('switch', { name: 'Keyboard shortcuts' }).uncheck()
  await settings.getByRole('button', { name: 'Show all shortcuts' }).click()
  const shortcuts = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(shortcuts.getByRole('switch', { name: 'Single-key shortcuts' })).not.toBeChecked()
  await page.keyboard.press('Escape')
  await expect(shortcuts).toBeHidden()
  await expect(settings).toBeVisible()
  await expect(settings.getByRole('button', { name: 'Show all shortcuts' })).toBeFocused()
  await settings.getByRole('combobox', { name: 'Language' }).selectOption('sv')
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('sv')

  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('banner').getByRole('button').last()).toBeFocused()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Adatum Clinic' })).toBeVisible()
  await expect(page.getByRole('grid').getByRole('button')).toHaveCount(0)

  await page.reload()
  await expect(page.getByRole('link', { name: 'Adatum Clinic' })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('sv')
  await expect(page.getByRole('grid').getByRole('button')).toHaveCount(0)
})

test('against a live service there is no persona; language, theme and settings stay', async ({
  expectNoAxeViolations,
  live,
  openApp,
  page,
}) => {
  await openApp(`${live.origin}/customers/${adventureWorks.id}/subscriptions`)
  await expect(page.getByRole('button', { name: /^Persona/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Theme: System' }).click()
  await page.getByRole('menuitemradio', { name: 'High contrast' }).click()
  await expect(page.getByRole('button', { name: 'Theme: High contrast' })).toBeFocused()
  await expectNoAxeViolations()
  await page.getByRole('button', { name: 'Settings' }).click()
  await expect(page.getByRole('dialog', { name: 'Settings' }).getByRole('combobox', { name: 'Language' })).toHaveValue(
    'en',
  )
  await expectNoAxeViolations()
  await page.keyboard.press('Escape')
  await page.setViewportSize({ width: 360, height: 800 })
  await page.getByRole('button', { name: 'Navigation' }).click()
  const drawer = page.getByRole('dialog', { name: 'Navigation' })
  await expect(drawer.getByRole('combobox')).toHaveCount(2)
})
