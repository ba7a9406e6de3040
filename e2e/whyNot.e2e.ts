import type { Locator, Page } from '@playwright/test'

import { scenarios } from '#mocks/seed/scenarios.ts'

import { expect, test } from './fixtures.ts'

const standard = 'Microsoft 365 Business Standard'
const e1 = 'Office 365 Enterprise E1'
const e3 = 'Office 365 Enterprise E3'
const e5 = 'Office 365 Enterprise E5'
const matrixName = 'New offers and the conditions of each'

const conditions = [
  'Active',
  'Delegated admin',
  'No conflict',
  'Not held yet',
  'No add-ons',
  'Provisioned',
  'Billing fits',
  'Path exists',
] as const

type Outcome = 'Met' | 'Failed' | 'Unknown'
type Matrix = Readonly<Record<string, readonly Outcome[]>>

const fourMet = ['Met', 'Met', 'Met', 'Met'] as const

// Typed from the scenarios: conditions not named there are met.
const matrices = {
  consolidatedMessenger: {
    [standard]: ['Failed', 'Failed', 'Failed', 'Unknown', ...fourMet],
    [e1]: ['Failed', 'Failed', 'Unknown', 'Unknown', ...fourMet],
    [e3]: ['Failed', 'Failed', 'Unknown', 'Failed', ...fourMet],
    [e5]: ['Failed', 'Failed', 'Failed', 'Unknown', ...fourMet],
  },
  tailspinToys: {
    [standard]: ['Met', 'Met', 'Failed', 'Met', ...fourMet],
    [e1]: ['Met', 'Met', 'Met', 'Met', ...fourMet],
    [e3]: ['Met', 'Met', 'Met', 'Failed', ...fourMet],
    [e5]: ['Met', 'Met', 'Failed', 'Met', ...fourMet],
  },
  litwareStudio: {
    [standard]: ['Met', 'Failed', 'Unknown', 'Unknown', ...fourMet],
    [e1]: ['Met', 'Failed', 'Unknown', 'Unknown', ...fourMet],
    [e3]: ['Met', 'Failed', 'Unknown', 'Unknown', ...fourMet],
    [e5]: ['Met', 'Failed', 'Unknown', 'Unknown', ...fourMet],
  },
} satisfies Readonly<Record<string, Matrix>>

type Name = keyof typeof matrices

const names = ['consolidatedMessenger', 'tailspinToys', 'litwareStudio'] as const satisfies readonly Name[]

function list(key: keyof typeof scenarios): string {
  return `/customers/${scenarios[key].customerId}/subscriptions`
}

function details(key: Name): string {
  return `${list(key)}/${scenarios[key].subscriptions.basic.id}`
}

function panel(page: Page): Locator {
  return page.getByRole('region', { name: 'Upgrade eligibility', exact: true })
}

async function expectTable(place: Locator, matrix: Matrix) {
  const table = place.getByRole('table', { name: matrixName })
  await expect(table.getByRole('columnheader')).toHaveText(['New offer', ...conditions])
  await expect(table.getByRole('row')).toHaveCount(5)
  for (const [target, outcomes] of Object.entries(matrix)) {
    const row = table.getByRole('row').filter({ has: table.page().getByRole('rowheader', { name: target }) })
    await expect(row.getByRole('cell'), target).toHaveText([...outcomes])
  }
}

/** Where there is no room for a table: what has each outcome, block by block. */
async function expectBlocks(place: Locator, matrix: Matrix) {
  const blocks = place.getByRole('list', { name: matrixName })
  for (const [target, outcomes] of Object.entries(matrix)) {
    const block = blocks.getByRole('listitem').filter({ hasText: target })
    const present = (['Failed', 'Unknown', 'Met'] as const).filter((outcome) => outcomes.includes(outcome))
    await expect(block.getByRole('term'), target).toHaveText(present)
    for (const [position, outcome] of present.entries()) {
      const named = conditions.filter((_condition, index) => outcomes[index] === outcome)
      await expect(block.getByRole('definition').nth(position).getByRole('listitem')).toHaveText(named)
    }
  }
}

async function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
}

for (const name of names) {
  test(`${name}: the matrix on the details page`, async ({ openApp, page }) => {
    await openApp(details(name))
    await expectTable(panel(page), matrices[name])
    await expect(panel(page).getByText('Confirmed by Partner Center')).toBeVisible()
  })
}

for (const name of ['consolidatedMessenger', 'litwareStudio'] as const) {
  test(`${name}: the same in the card`, async ({ openApp, page }) => {
    await openApp(list(name))
    const question = "Why can't Microsoft 365 Business Basic be upgraded?"
    await page.getByRole('button', { name: question, exact: true }).click()
    const card = page.getByRole('dialog', { name: question, exact: true })
    await expectBlocks(card, matrices[name])
  })
}

test('each blocked row has the quiet icon, a row without a path has none', async ({ openApp, page }) => {
  await openApp('/customers?customers=23')
  const grid = page.getByRole('grid', { name: 'Customers' })
  const quiet = (customer: string) =>
    grid.getByRole('button', { name: `Why can't ${customer} be upgraded?`, exact: true })
  for (const customer of [
    'Adatum Clinic',
    'Alpine Ski House',
    'Consolidated Messenger',
    'Graphic Design Institute',
    'Litware Studio',
    'Southridge Video',
    'Trey Research',
  ]) {
    await quiet(customer).scrollIntoViewIfNeeded()
    await expect(quiet(customer)).toBeVisible()
  }
  for (const customer of ['Coho Vineyard', 'Lucerne Publishing', 'Contoso Bakery', 'Tailspin Toys']) {
    await expect(grid.getByRole('link', { name: customer, exact: true })).toBeAttached()
    await expect(quiet(customer)).toHaveCount(0)
  }
})

test('an add-on beside its blocked base has no icon', async ({ openApp, page }) => {
  await openApp(list('alpineSkiHouse'))
  const grid = page.getByRole('grid', { name: 'Subscriptions', exact: true })
  await expect(grid.getByRole('button', { name: /^Why can't Microsoft 365 Business Basic/ })).toBeVisible()
  await expect(grid.getByRole('row', { name: /Audio Conferencing/ })).toBeVisible()
  await expect(grid.getByRole('button', { name: /Audio Conferencing/ })).toHaveCount(0)
})

test('a subscription without a path says so on its details page', async ({ openApp, page }) => {
  const { customerId, subscriptions } = scenarios.cohoVineyard
  await openApp(`/customers/${customerId}/subscriptions/${subscriptions.e3.id}`)
  await expect(panel(page)).toContainText(
    'The rules of Partner Center, May 2020 have no upgrade path from Office 365 Enterprise E3.',
  )
  await expect(panel(page).getByRole('table')).toHaveCount(0)
})

test('a deleted subscription says so on its details page', async ({ openApp, page }) => {
  const { customerId, subscriptions } = scenarios.contosoBakery
  await openApp(`/customers/${customerId}/subscriptions/${subscriptions.basic.id}`)
  await expect(panel(page).getByText('4 of 4 offers are available now.')).toBeVisible()
  await page.getByRole('button', { name: 'Cancel subscription', exact: true }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel subscription', exact: true }).click()
  await expect(panel(page)).toContainText('The subscription is deleted and can no longer be upgraded.')
  await expect(panel(page).getByRole('table')).toHaveCount(0)
})

test('all failures are said, each with its facts, its targets, its source and its rule', async ({ openApp, page }) => {
  await openApp(details('consolidatedMessenger'))
  const reasons = panel(page).getByRole('region', { name: 'What stands in the way' }).getByRole('list').first()
  const texts = [
    /^Active: Failed\. The subscription is not active\. Status: Suspended\.Applies to every offer\./,
    /^Delegated admin: Failed\. You have no delegated admin privileges for this customer\.Applies to every offer\./,
    /^No conflict: Failed\. Office 365 Enterprise E3 \(4 licenses, sold by you\) already includes Office desktop apps\.Applies to Microsoft 365 Business Standard\./,
    /^No conflict: Failed\. Office 365 Enterprise E3 \(4 licenses, sold by you\) already includes Exchange Online, SharePoint Online, Office desktop apps, and Azure Information Protection\.Applies to Office 365 Enterprise E5\./,
    /^No conflict and Not held yet: Unknown\. Cannot be checked without delegated admin privileges: what other partners sold is not visible\.Applies to every offer\./,
    /^Not held yet: Failed\. The customer already has Office 365 Enterprise E3 \(4 licenses, sold by you\)\.Applies to Office 365 Enterprise E3\./,
  ]
  for (const text of texts) {
    await expect(reasons.getByRole('listitem').filter({ hasText: text })).toHaveCount(1)
  }

  const held = reasons.getByRole('listitem').filter({ hasText: /^Not held yet: Failed/ })
  await held.getByText('Where this is written').click()
  await expect(held).toContainText('升级客户订阅 · Chinese (China), May 7, 2020, condition 4 of its list')
  await expect(held).toContainText('Uppgradera en kund prenumeration · Swedish (Sweden), May 7, 2020')
  await expect(held).toContainText('In our words: The customer does not have the new offer already, from anyone.')
  await expect(held.getByRole('link', { name: 'Show the rule: Not held yet' })).toHaveAttribute(
    'href',
    /\/rules\?condition=targetNotHeld$/,
  )
  await held.getByRole('link', { name: 'Open Office 365 Enterprise E3' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Subscriptions | Office 365 Enterprise E3')
})

test('copies the whole explanation', async ({ context, openApp, page }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openApp(details('tailspinToys'))
  await expect(panel(page).getByText('Confirmed by Partner Center')).toBeVisible()
  await panel(page).getByRole('button', { name: 'Copy explanation' }).click()
  await expect(panel(page).getByRole('button', { name: 'Copied' })).toBeVisible()
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text.replaceAll('\r\n', '\n')).toContain(
    [
      'Customer: Tailspin Toys',
      'Microsoft ID: 11b4041a-6695-49ce-bce5-2eb78aba57ce',
      'Subscription: Microsoft 365 Business Basic, 20 licenses',
      'Subscription ID: 88C5697F-3437-42D3-B342-178A727B917D',
      'Status: Active',
      'Rules: Partner Center, May 2020',
    ].join('\n'),
  )
  expect(text).toContain(
    '- The customer already has Office 365 Enterprise E3 (10 licenses, bought from another partner or channel).',
  )
})

test('a refused clipboard leaves the text selected, to be copied by hand', async ({ context, openApp, page }) => {
  await context.clearPermissions()
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('refused', 'NotAllowedError')) },
    })
  })
  await openApp(details('litwareStudio'))
  await panel(page).getByRole('button', { name: 'Copy explanation' }).click()
  const field = panel(page).getByRole('textbox', { name: /Copy it by hand/ })
  await expect(field).toBeFocused()
  await expect(field).toHaveValue(/^Upgrade eligibility\n\nCustomer: Litware Studio\n/)
  const selected = await page.evaluate(() => {
    const { activeElement } = document
    if (!(activeElement instanceof HTMLTextAreaElement)) return 0
    return activeElement.selectionEnd - activeElement.selectionStart
  })
  expect(selected).toBe((await field.inputValue()).length)
})

test('by keyboard: Enter opens, Escape gives the focus back', async ({ openApp, page }) => {
  await openApp(list('litwareStudio'))
  const icon = page.getByRole('button', { name: /^Why can't Microsoft 365 Business Basic/ })
  const card = page.getByRole('dialog', { name: "Why can't Microsoft 365 Business Basic be upgraded?" })
  await icon.focus()
  await page.keyboard.press('Enter')
  await expect(card.getByRole('button', { name: 'Close' })).toBeFocused()
  await expect(card.getByRole('button', { name: 'Copy explanation' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card).toHaveCount(0)
  await expect(icon).toBeFocused()
})

test('the customer of an upgradeable and a blocked subscription: the one is offered, the other explained', async ({
  openApp,
  page,
}) => {
  const { customerId, subscriptions } = scenarios.fourthCoffee
  await openApp(`/customers/${customerId}/subscriptions/${subscriptions.appsForBusiness.id}`)
  await page.getByRole('radio', { name: 'Suspended' }).check()
  await page.getByRole('button', { name: 'Submit' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Suspend' }).click()
  await expect(page.getByText('The subscription was changed.')).toBeVisible()
  await page.goto('/customers?q=Fourth')
  await page.getByRole('button', { name: 'Upgrade available for Fourth Coffee' }).click()
  const card = page.getByRole('dialog', { name: 'Upgrade now' })
  const basic = card.getByRole('group', { name: 'Microsoft 365 Business Basic' })
  await expect(basic.getByRole('button', { name: e1, exact: true })).toBeVisible()
  const apps = card.getByRole('group', { name: 'Microsoft 365 Apps for business' })
  await apps.getByRole('button', { name: /Why not\?/ }).click()
  const blocks = apps.getByRole('list', { name: matrixName }).getByRole('listitem')
  const enterprise = blocks.filter({ hasText: 'Microsoft 365 Apps for enterprise' })
  await expect(enterprise.getByRole('term')).toHaveText(['Failed', 'Met'])
  await expect(enterprise.getByRole('definition').first()).toHaveText('Active')
})

test('the setting "as documented" takes the quiet icons away', async ({ openApp, page }) => {
  await page.addInitScript(() => localStorage.setItem('upgrade-center.icons', 'upgradeable'))
  await openApp('/customers?customers=23')
  const grid = page.getByRole('grid', { name: 'Customers' })
  await expect(grid.getByRole('button', { name: 'Upgrade available for Contoso Bakery' })).toBeVisible()
  await expect(grid.getByRole('button', { name: /^Why can't/ })).toHaveCount(0)
})

test('the panel holds for everybody', async ({ openApp, page, expectNoAxeViolations }) => {
  await openApp(details('consolidatedMessenger'))
  await expect(panel(page).getByText('Confirmed by Partner Center')).toBeVisible()
  await panel(page).getByText('Where this is written').first().click()
  await expectNoAxeViolations()
})

test('as documented the 2018 edition has no icons in its lists', async ({ openApp, page }) => {
  await page.addInitScript(() => localStorage.setItem('upgrade-center.icons', 'upgradeable'))
  await openApp('/customers?pack=21vianet-2018&q=Fabrikam')
  const link = page.getByRole('link', { name: 'Fabrikam China', exact: true })
  await link.click()
  const grid = page.getByRole('grid', { name: 'Subscriptions', exact: true })
  await grid.getByRole('link', { name: 'Office 365 Business Premium', exact: true }).click()
  // The rules have spoken once the notice is there: the lists behind it stayed without an icon.
  await expect(page.getByRole('button', { name: 'Upgrade now' })).toBeVisible()
  await page.goBack()
  await expect(grid.getByRole('link', { name: 'Office 365 Business Premium', exact: true })).toBeVisible()
  await expect(grid.getByRole('button', { name: /Upgrade available/ })).toHaveCount(0)
})

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } })

  test('a tap opens the card, nothing scrolls sideways, nothing is lost', async ({ openApp, page }) => {
    await openApp('/customers?q=Consol')
    await page.getByRole('button', { name: "Why can't Consolidated Messenger be upgraded?", exact: true }).tap()
    const card = page.getByRole('dialog', { name: "Why can't Consolidated Messenger be upgraded?" })
    await expectBlocks(card, matrices.consolidatedMessenger)
    expect(await scrollsSideways(page)).toBe(false)
    await card.getByRole('button', { name: 'Close' }).tap()
    await expect(card).toHaveCount(0)
  })

  test('the details page has the blocks', async ({ openApp, page }) => {
    await openApp(details('tailspinToys'))
    await expectBlocks(panel(page), matrices.tailspinToys)
    expect(await scrollsSideways(page)).toBe(false)
  })

  test('the card and the panel hold for everybody', async ({ openApp, page, expectNoAxeViolations }) => {
    await openApp('/customers?q=Consol')
    await page.getByRole('button', { name: "Why can't Consolidated Messenger be upgraded?", exact: true }).tap()
    const card = page.getByRole('dialog', { name: "Why can't Consolidated Messenger be upgraded?" })
    await expect(card.getByText('Confirmed by Partner Center')).toBeVisible()
    await expectNoAxeViolations()
    await page.goto(details('consolidatedMessenger'))
    await expect(panel(page).getByText('Confirmed by Partner Center')).toBeVisible()
    await expectNoAxeViolations()
  })
})
