import { scenarios } from '#mocks/seed/scenarios.ts'

import { expect, test } from './fixtures.ts'
import { workerAnswers } from './workerAnswers.ts'

const { contosoBakery, lucernePublishing } = scenarios
const basic = `/customers/${contosoBakery.customerId}/subscriptions/${contosoBakery.subscriptions.basic.id}`
const trial = `/customers/${lucernePublishing.customerId}/subscriptions/${lucernePublishing.subscriptions.standardTrial.id}`

test('a locked status is within reach of the keyboard, with its reason', async ({ openApp, page }) => {
  await openApp(trial)
  const active = page.getByRole('radio', { name: 'Active' })
  await expect(active).toBeDisabled()
  await expect(active).toBeChecked()
  await page.getByRole('spinbutton', { name: 'Quantity' }).focus()
  await page.keyboard.press('Tab')
  await expect(active).toBeFocused()
  await expect(active).toHaveAccessibleDescription("A trial's licenses and status are fixed.")
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: 'Suspended' })).toBeFocused()
  await expect(active).toBeChecked()
  await expect(page.getByRole('button', { name: 'Submit' })).toHaveAccessibleDescription('No changes yet.')
})

test('a nickname that is too long is an error at its field, and stays as typed', async ({ openApp, page }) => {
  await openApp(basic)
  const nickname = page.getByRole('textbox', { name: 'Nickname' })
  await nickname.fill('n'.repeat(101))
  await expect(nickname).toHaveAccessibleDescription('Enter at most 100 characters.')
  await page.getByRole('button', { name: 'Submit' }).click()
  await expect(nickname).toBeFocused()
  await expect(nickname).toHaveAttribute('aria-invalid', 'true')
  await expect(nickname).toHaveValue('n'.repeat(101))
  await nickname.fill('n'.repeat(100))
  await page.getByRole('button', { name: 'Submit' }).click()
  await expect(page.getByText('The subscription was changed.')).toBeVisible()
})

test('three clicks of one instant submit once', async ({ openApp, page }) => {
  let sent = 0
  page.on('request', (request) => {
    if (request.method() === 'PATCH' && request.url().includes('/subscriptions/')) sent += 1
  })
  await openApp(basic)
  await workerAnswers(page)
  await page.getByRole('spinbutton', { name: 'Quantity' }).fill('20')
  await page.getByRole('button', { name: 'Submit' }).evaluate((button: HTMLElement) => {
    button.click()
    button.click()
    button.click()
  })
  await expect(page.getByText('The subscription was changed.')).toBeVisible()
  expect(sent).toBe(1)
  await page.getByRole('spinbutton', { name: 'Quantity' }).fill('21')
  await page.getByRole('button', { name: 'Submit' }).click()
  await expect.poll(() => sent).toBe(2)
})
