import type { Page } from '@playwright/test'

import { expect } from './fixtures.ts'
import { adventureWorks, collection, refusedUpgrades } from './liveAnswers.ts'
import { test } from './liveTest.ts'

const list = `/customers/${adventureWorks.id}/subscriptions`
const details = `${list}/${adventureWorks.basicId}`

function panel(page: Page) {
  return page.getByRole('region', { name: 'Upgrade eligibility', exact: true })
}

test("Partner Center's answer stands in the matrix, and the difference is told", async ({ live, openApp, page }) => {
  await openApp(`${live.origin}${details}`)
  await expect(
    panel(page).getByText('Partner Center answered differently from this screen. Its answer is shown.'),
  ).toBeVisible()
  await expect(panel(page).getByText('2 of 4 offers are available now.')).toBeVisible()
  const table = panel(page).getByRole('table', { name: 'New offers and the conditions of each' })
  const row = (target: string) => table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: target }) })
  await expect(row('Microsoft 365 Business Standard').getByRole('rowheader')).not.toContainText('Confirmed')
  await expect(row('Office 365 Enterprise E1').getByRole('rowheader')).toContainText('Not eligible')
  await expect(row('Office 365 Enterprise E1').getByRole('rowheader')).toContainText('Confirmed by Partner Center')
  await expect(row('Office 365 Enterprise E5').getByRole('rowheader')).toContainText('Confirmed by Partner Center')
  await expect(row('Office 365 Enterprise E5').getByRole('cell')).toHaveText([
    'Met',
    'Met',
    'Failed',
    'Met',
    'Met',
    'Met',
    'Met',
    'Met',
  ])
  const difference = panel(page).getByRole('listitem').filter({ hasText: 'Office 365 Enterprise E1 is not eligible.' })
  await difference.getByText('Details', { exact: true }).click()
  await expect(difference.getByRole('definition')).toHaveText([
    'Eligible. Every condition is met.',
    'Not eligibleCode 99: Unknown reason (99): A credit check is in progress.',
  ])
  await expect(panel(page).getByRole('region', { name: 'What stands in the way' })).toContainText(
    'Unknown reason (99): A credit check is in progress.Applies to Office 365 Enterprise E1.',
  )
})

test('the card of the info icon shows it too', async ({ live, openApp, page }) => {
  await openApp(`${live.origin}${list}`)
  await page.getByRole('button', { name: 'Upgrade available for Microsoft 365 Business Basic' }).hover()
  const card = page.getByRole('dialog', { name: 'Upgrade now' })
  const blocked = card.getByRole('list', { name: 'Not available now' }).getByRole('listitem')
  await expect(blocked).toHaveText([
    'Office 365 Enterprise E1Unknown reason (99): A credit check is in progress.Confirmed by Partner CenterShow the rule',
    /^Office 365 Enterprise E5The customer has another subscription.*Confirmed by Partner CenterShow the rule$/,
  ])
  await expect(card.getByRole('button', { name: 'Microsoft 365 Business Standard' })).toBeVisible()
})

test("a row that Partner Center blocks altogether changes its icon, marked as Partner Center's", async ({
  live,
  openApp,
  page,
}) => {
  live.service.answerUpgrades(collection(refusedUpgrades))
  await openApp(`${live.origin}${list}`)
  const row = page.getByRole('row', { name: /^Microsoft 365 Business Basic/ })
  const info = row.getByRole('button', { name: 'Upgrade available for Microsoft 365 Business Basic' })
  await info.click()
  const quiet = row.getByRole('button', { name: "Why can't Microsoft 365 Business Basic be upgraded?" })
  await expect(quiet).toBeVisible()
  await expect(info).toHaveCount(0)
  await expect(row.getByText('Confirmed by Partner Center')).toBeAttached()
  await page.keyboard.press('Escape')
  await expect(quiet).toBeFocused()
})

test('the notice of the details page follows where Partner Center refuses', async ({ live, openApp, page }) => {
  live.service.answerUpgrades(collection(refusedUpgrades))
  await openApp(`${live.origin}${details}`)
  const notice = page.getByText('This subscription cannot be upgraded now.')
  await expect(notice).toHaveText('This subscription cannot be upgraded now. Why not? Confirmed by Partner Center')
  await expect(page.getByRole('button', { name: 'Upgrade now', exact: true })).toHaveCount(0)
  await page.getByRole('button', { name: 'Why not?', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Upgrade eligibility' })).toBeFocused()
})

test('the notice of the details page follows where Partner Center allows', async ({ live, openApp, page }) => {
  live.service.answerBasicStatus(2)
  await openApp(`${live.origin}${details}`)
  await expect(panel(page).getByText('2 of 4 offers are available now.')).toBeVisible()
  await expect(page.getByText('This subscription cannot be upgraded now.')).toHaveCount(0)
  const upgradeNow = page.getByRole('button', { name: 'Upgrade now', exact: true })
  const notice = page.getByRole('group').filter({ has: upgradeNow })
  await expect(notice).toContainText('You can upgrade this subscription')
  await expect(notice).toContainText('Confirmed by Partner Center')
  await upgradeNow.click()
  await expect(page.getByRole('dialog').getByRole('radio', { name: /^Microsoft 365 Business Standard/ })).toBeEnabled()
})

test("without an answer the screen's own verdict stands, with a notice and Retry", async ({
  live,
  openApp,
  page,
  allowConsoleErrors,
}) => {
  allowConsoleErrors(/status of 400/)
  live.service.answerUpgrades({ status: 400, json: { code: 900_001, description: 'The request was refused.' } })
  await openApp(`${live.origin}${details}`)
  await expect(panel(page).getByText('Partner Center could not confirm this.')).toBeVisible()
  await expect(panel(page).getByText('4 of 4 offers are available now.')).toBeVisible()
  live.service.answerUpgrades(collection([]))
  await panel(page).getByRole('button', { name: 'Retry' }).click()
  await expect(panel(page).getByText('None of 4 offers is available now.')).toBeVisible()
  await expect(panel(page).getByText('Partner Center does not offer this upgrade now.')).toBeVisible()
})
