import { scenarios } from '#mocks/seed/scenarios.ts'
import type { Locator, Page } from '@playwright/test'

import { expect, test } from './fixtures.ts'
import { readDownload } from './readDownload.ts'

/** Offers that paths start at, and under each the offers they lead to, as the table shows them from top to bottom. */
function tableHeaders(page: Page) {
  return page.getByRole('table', { name: 'Upgrade paths', exact: true }).getByRole('rowheader')
}

const table2018 = [
  'Office 365 Business',
  'Office 365 Business Premium',
  'Office 365 ProPlus',
  'Office 365 Enterprise E3',
  'Office 365 Business Premium',
  'Office 365 Enterprise E3',
  'Office 365 Business Essentials',
  'Office 365 Business Premium',
  'Office 365 Enterprise E1',
  'Office 365 Enterprise E3',
]

const table2019 = [
  'Office 365 Business',
  'Office 365 Business Premium',
  'Office 365 ProPlus',
  'Office 365 Enterprise E3',
  'Office 365 Enterprise E5',
  'Office 365 Business Premium',
  'Office 365 Enterprise E3',
  'Office 365 Enterprise E5',
  'Office 365 Business Essentials',
  'Office 365 Business Premium',
  'Office 365 Enterprise E1',
  'Office 365 Enterprise E3',
  'Office 365 Enterprise E5',
  'Office 365 Business India',
  'Office 365 Business Premium India',
  'Office 365 ProPlus',
  'Office 365 Enterprise E3',
  'Office 365 Enterprise E5',
  'Office 365 Business Essentials India',
  'Office 365 Business Premium India',
  'Office 365 Enterprise E1',
  'Office 365 Enterprise E3',
  'Office 365 Enterprise E5',
]

const table2020 = [
  'Microsoft 365 Apps for business',
  'Microsoft 365 Business Premium Disputed',
  'Microsoft 365 Apps for enterprise',
  'Office 365 Enterprise E3',
  'Office 365 Enterprise E5',
  'Microsoft 365 Business Standard',
  'Office 365 Enterprise E3',
  'Office 365 Enterprise E5',
  'Microsoft 365 Business Basic',
  'Microsoft 365 Business Standard',
  'Office 365 Enterprise E1',
  'Office 365 Enterprise E3',
  'Office 365 Enterprise E5',
  'Microsoft 365 Apps for business India',
  'Microsoft 365 Business Standard India',
  'Microsoft 365 Apps for enterprise',
  'Office 365 Enterprise E3',
  'Office 365 Enterprise E5',
  'Microsoft 365 Business Basic India',
  'Microsoft 365 Business Standard India',
  'Office 365 Enterprise E1',
  'Office 365 Enterprise E3',
  'Office 365 Enterprise E5',
]

for (const { pack, name, headers } of [
  { pack: '21vianet-2018', name: 'Partner Center operated by 21Vianet, October 2018', headers: table2018 },
  { pack: 'worldwide-2019', name: 'Partner Center, November 2019', headers: table2019 },
  { pack: 'worldwide-2020', name: 'Partner Center, May 2020', headers: table2020 },
  { pack: 'worldwide-2021', name: 'Partner Center, August 2021', headers: table2020 },
]) {
  test(`the table of ${name}`, async ({ page, openApp }) => {
    await openApp(`/rules?pack=${pack}&view=table`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Rules | ${name}`)
    await expect(page.getByRole('tab', { name: 'Table', exact: true })).toHaveAttribute('aria-selected', 'true')
    await expect(tableHeaders(page)).toHaveText(headers)
  })
}

test('the disputed path follows the setting, in the graph too', async ({ page, openApp }) => {
  await openApp('/rules?disputedPath=business-standard&view=table')
  await expect(tableHeaders(page).nth(1)).toHaveText('Microsoft 365 Business Standard Disputed')
  await page.getByRole('tab', { name: 'Graph', exact: true }).click()
  const graph = page.getByRole('group', { name: 'Graph of the upgrade paths', exact: true })
  await expect(
    graph.getByRole('button', { name: 'Microsoft 365 Apps for business', exact: true }),
  ).toHaveAccessibleDescription(
    'Upgrades to: Microsoft 365 Business Standard (disputed), Microsoft 365 Apps for enterprise, Office 365 Enterprise E3, and Office 365 Enterprise E5.',
  )
  await expect(graph.getByRole('button', { name: 'Microsoft 365 Business Premium', exact: true })).toHaveCount(0)
})

test('the graph is walked with arrow keys, and an offer pinned', async ({ page, openApp }) => {
  await openApp('/rules')
  const graph = page.getByRole('group', { name: 'Graph of the upgrade paths', exact: true })
  const offer = (name: string) => graph.getByRole('button', { name, exact: true })
  await expect(graph.getByRole('button')).toHaveCount(11)
  await expect(offer('Office 365 Enterprise E1')).toHaveAccessibleDescription(
    'No upgrade from here. Upgrade from: Microsoft 365 Business Basic and Microsoft 365 Business Basic India.',
  )
  await expect(offer('Microsoft 365 Business Standard')).toHaveAccessibleDescription(
    'Upgrades to: Office 365 Enterprise E3 and Office 365 Enterprise E5. Upgrade from: Microsoft 365 Business Basic.',
  )

  await page.getByRole('tab', { name: 'Graph', exact: true }).focus()
  await page.keyboard.press('Tab')
  await expect(offer('Microsoft 365 Apps for business')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(offer('Microsoft 365 Business Basic')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(offer('Microsoft 365 Business Standard')).toBeFocused()
  const panel = page.getByRole('region', { name: 'Microsoft 365 Business Standard', exact: true })
  await expect(panel.getByRole('list', { name: 'Upgrades to', exact: true }).getByRole('listitem')).not.toHaveCount(0)
  await expect(panel.getByText('Loses Bookings and Outlook Customer Manager').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(offer('Microsoft 365 Business Standard')).toHaveAttribute('aria-pressed', 'true')
  await expect(page).toHaveURL(/[?&]offer=businessStandard/)
  // The whole graph is one stop on the Tab key's way.
  await page.keyboard.press('Tab')
  await expect(panel.getByRole('button', { name: 'Unpin' })).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(offer('Microsoft 365 Business Standard')).toBeFocused()

  await page.reload()
  await expect(offer('Microsoft 365 Business Standard')).toHaveAttribute('aria-pressed', 'true')
  await expect(panel).toBeVisible()
  await offer('Microsoft 365 Business Standard').focus()
  await page.keyboard.press('Home')
  await expect(offer('Microsoft 365 Apps for business')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(offer('Microsoft 365 Business Standard')).toHaveAttribute('aria-pressed', 'false')
})

test('pointing at an offer shows what each path adds and takes away', async ({ page, openApp }) => {
  await openApp('/rules')
  const graph = page.getByRole('group', { name: 'Graph of the upgrade paths', exact: true })
  await expect(page.getByRole('region', { name: 'How to read the graph', exact: true })).toBeVisible()
  await graph.getByRole('button', { name: 'Microsoft 365 Apps for business', exact: true }).hover()
  const panel = page.getByRole('region', { name: 'Microsoft 365 Apps for business', exact: true })
  await expect(panel.getByText('Disputed: the table prints Microsoft 365 Business Premium')).toBeVisible()
  await expect(panel.getByText('Adds Office desktop apps', { exact: true })).toBeVisible()
  await page.getByRole('heading', { level: 1 }).hover()
  await expect(panel).toHaveCount(0)
})

test('a link to a path opens its paper trail and puts the focus there', async ({ page, openApp }) => {
  await openApp('/rules?path=appsForBusiness.businessPremium')
  const trail = page.getByRole('button', {
    name: 'Paper trail from Microsoft 365 Apps for business to Microsoft 365 Business Premium',
    exact: true,
  })
  await expect(trail).toHaveAttribute('aria-expanded', 'true')
  await expect(trail).toBeFocused()
  const cell = page.getByRole('cell').filter({ hasText: 'Upgrade table, row 1' })
  await expect(cell).toContainText(
    'Disputed: the table prints Microsoft 365 Business Premium, its own footnote speaks of Microsoft 365 Business Standard. The path is taken as printed.',
  )
  for (const printed of [
    '升级客户订阅',
    'Microsoft 365 商业应用版',
    'Microsoft 365 商业高级版¹',
    'Uppgradera en kund prenumeration',
    'Microsoft 365 appar för företag',
    'Microsoft 365 Business Premium ¹',
  ]) {
    await expect(cell.getByText(printed, { exact: true })).toBeVisible()
  }
  await expect(cell.getByText('Microsoft 365 商业高级版¹', { exact: true })).toHaveAttribute('lang', 'zh-CN')
  await expect(cell.getByText('Microsoft 365 Business Premium ¹', { exact: true })).toHaveAttribute('lang', 'sv-SE')
  await expect(cell).toContainText('Chinese (China) · May 7, 2020')
  await expect(cell).toContainText('Swedish (Sweden) · May 7, 2020')
  await cell.getByRole('button', { name: "Change this in the sandbox's settings" }).click()
  await expect(page.getByRole('dialog', { name: 'Sandbox', exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await trail.press('Enter')
  await expect(trail).toHaveAttribute('aria-expanded', 'false')
  await expect(page).not.toHaveURL(/path=/)
})

test('a link to a condition opens its paper trail and puts the focus there', async ({ page, openApp }) => {
  await openApp('/rules?pack=worldwide-2021&condition=targetNotHeld')
  const trail = page.getByRole('button', { name: 'Paper trail of condition 4, Not held yet', exact: true })
  await expect(trail).toHaveAttribute('aria-expanded', 'true')
  await expect(trail).toBeFocused()
  const conditions = page.getByRole('heading', { level: 2 })
  await expect(conditions).toHaveText([
    'Active',
    'Delegated admin',
    'No conflict',
    'Not held yet',
    'No add-ons',
    'Provisioned',
    'Billing fits',
    'Path exists',
  ])
  for (const code of [
    '2 SubscriptionStatusNotActive',
    '1 DelegatedAdminPermissionsDisabled',
    '11 InsufficientGranularAdminPermissions',
    '3 ConflictingServiceTypes',
    '4 ConcurrencyConflicts',
    '6 SubscriptionAddOnsPresent',
    '9 SubscriptionNotProvisioned',
    '10 OfferDoesNotSupportBillingCycle',
    '7 SubscriptionDoesNotHaveAnyUpgradePaths',
    '8 SubscriptionTargetOfferNotFound',
  ]) {
    await expect(page.getByText(code, { exact: true })).toBeVisible()
  }
  await expect(page.getByText('Conditions, bullet 4', { exact: true })).toBeVisible()
  await expect(page.getByText('sahip değil', { exact: true })).toHaveAttribute('lang', 'tr-TR')
  await expect(page.getByText('Reads as a statement about the customer. We read a condition.')).toBeVisible()

  await page.getByRole('button', { name: 'Paper trail of condition 7, Billing fits', exact: true }).click()
  await expect(page.getByRole('link', { name: 'UpgradeErrorCode Enum', exact: true })).toBeVisible()
  await page.reload()
  await expect(
    page.getByRole('button', { name: 'Paper trail of condition 7, Billing fits', exact: true }),
  ).toHaveAttribute('aria-expanded', 'true')
})

test('the paths as a file', async ({ page, openApp }) => {
  await openApp('/rules?view=table')
  const { name, text } = await readDownload(page, () => page.getByRole('button', { name: 'Export paths' }).click())
  expect(name).toBe('Upgrade paths, Partner Center, May 2020.csv')
  const lines = text.replace('\uFEFF', '').trimEnd().split('\r\n')
  expect(lines).toHaveLength(19)
  expect(lines[0]).toBe('Upgrade from,Upgrade to,Adds,Loses,Market,Dispute,Documents')
  expect(lines[1]).toMatch(/^Microsoft 365 Apps for business,Microsoft 365 Business Premium,"Exchange Online, /)
  expect(lines[18]).toMatch(/^Microsoft 365 Business Basic India,Office 365 Enterprise E5,.*,India,,/)
})

/** Rows of the comparison as "change | older | newer". */
async function comparedPaths(page: Page): Promise<readonly string[]> {
  const rows = page.getByRole('table', { name: 'Upgrade paths of both editions', exact: true }).getByRole('row')
  await expect(rows).not.toHaveCount(0)
  const lines = await rows.evaluateAll((all) =>
    all.slice(1).map((row) => [...row.children].map((cell) => cell.textContent?.trim()).join(' | ')),
  )
  return lines
}

test('2019 beside 2020', async ({ page, openApp }) => {
  await openApp('/rules?view=compare&with=worldwide-2019')
  await expect(page.getByRole('combobox', { name: 'Compare with' })).toHaveValue('worldwide-2019')
  expect(await comparedPaths(page)).toEqual([
    'Removed | Office 365 Business to Office 365 Business Premium | Not in this edition',
    'Renamed | Office 365 Business to Office 365 ProPlus | Microsoft 365 Apps for business to Microsoft 365 Apps for enterprise',
    'Renamed | Office 365 Business to Office 365 Enterprise E3 | Microsoft 365 Apps for business to Office 365 Enterprise E3',
    'Renamed | Office 365 Business to Office 365 Enterprise E5 | Microsoft 365 Apps for business to Office 365 Enterprise E5',
    'Renamed | Office 365 Business Premium to Office 365 Enterprise E3 | Microsoft 365 Business Standard to Office 365 Enterprise E3',
    'Renamed | Office 365 Business Premium to Office 365 Enterprise E5 | Microsoft 365 Business Standard to Office 365 Enterprise E5',
    'Renamed | Office 365 Business Essentials to Office 365 Business Premium | Microsoft 365 Business Basic to Microsoft 365 Business Standard',
    'Renamed | Office 365 Business Essentials to Office 365 Enterprise E1 | Microsoft 365 Business Basic to Office 365 Enterprise E1',
    'Renamed | Office 365 Business Essentials to Office 365 Enterprise E3 | Microsoft 365 Business Basic to Office 365 Enterprise E3',
    'Renamed | Office 365 Business Essentials to Office 365 Enterprise E5 | Microsoft 365 Business Basic to Office 365 Enterprise E5',
    'Renamed | Office 365 Business India to Office 365 Business Premium India | Microsoft 365 Apps for business India to Microsoft 365 Business Standard India',
    'Renamed | Office 365 Business India to Office 365 ProPlus | Microsoft 365 Apps for business India to Microsoft 365 Apps for enterprise',
    'Renamed | Office 365 Business India to Office 365 Enterprise E3 | Microsoft 365 Apps for business India to Office 365 Enterprise E3',
    'Renamed | Office 365 Business India to Office 365 Enterprise E5 | Microsoft 365 Apps for business India to Office 365 Enterprise E5',
    'Renamed | Office 365 Business Essentials India to Office 365 Business Premium India | Microsoft 365 Business Basic India to Microsoft 365 Business Standard India',
    'Renamed | Office 365 Business Essentials India to Office 365 Enterprise E1 | Microsoft 365 Business Basic India to Office 365 Enterprise E1',
    'Renamed | Office 365 Business Essentials India to Office 365 Enterprise E3 | Microsoft 365 Business Basic India to Office 365 Enterprise E3',
    'Renamed | Office 365 Business Essentials India to Office 365 Enterprise E5 | Microsoft 365 Business Basic India to Office 365 Enterprise E5',
    'Added | Not in this edition | Microsoft 365 Apps for business to Microsoft 365 Business Premium Disputed',
  ])
})

test('2018 beside 2020, whichever of them is in force', async ({ page, openApp }) => {
  const expected = [
    'Removed | Office 365 Business to Office 365 Business Premium | Not in this edition',
    'Renamed | Office 365 Business to Office 365 ProPlus | Microsoft 365 Apps for business to Microsoft 365 Apps for enterprise',
    'Renamed | Office 365 Business to Office 365 Enterprise E3 | Microsoft 365 Apps for business to Office 365 Enterprise E3',
    'Renamed | Office 365 Business Premium to Office 365 Enterprise E3 | Microsoft 365 Business Standard to Office 365 Enterprise E3',
    'Renamed | Office 365 Business Essentials to Office 365 Business Premium | Microsoft 365 Business Basic to Microsoft 365 Business Standard',
    'Renamed | Office 365 Business Essentials to Office 365 Enterprise E1 | Microsoft 365 Business Basic to Office 365 Enterprise E1',
    'Renamed | Office 365 Business Essentials to Office 365 Enterprise E3 | Microsoft 365 Business Basic to Office 365 Enterprise E3',
    'Added | Not in this edition | Microsoft 365 Apps for business to Microsoft 365 Business Premium Disputed',
    'Added | Not in this edition | Microsoft 365 Apps for business to Office 365 Enterprise E5',
    'Added | Not in this edition | Microsoft 365 Business Standard to Office 365 Enterprise E5',
    'Added | Not in this edition | Microsoft 365 Business Basic to Office 365 Enterprise E5',
    'Added | Not in this edition | Microsoft 365 Apps for business India to Microsoft 365 Business Standard India',
    'Added | Not in this edition | Microsoft 365 Apps for business India to Microsoft 365 Apps for enterprise',
    'Added | Not in this edition | Microsoft 365 Apps for business India to Office 365 Enterprise E3',
    'Added | Not in this edition | Microsoft 365 Apps for business India to Office 365 Enterprise E5',
    'Added | Not in this edition | Microsoft 365 Business Basic India to Microsoft 365 Business Standard India',
    'Added | Not in this edition | Microsoft 365 Business Basic India to Office 365 Enterprise E1',
    'Added | Not in this edition | Microsoft 365 Business Basic India to Office 365 Enterprise E3',
    'Added | Not in this edition | Microsoft 365 Business Basic India to Office 365 Enterprise E5',
  ]
  await openApp('/rules?view=compare&with=21vianet-2018')
  expect(await comparedPaths(page)).toEqual(expected)
  await openApp('/rules?pack=21vianet-2018&view=compare&with=worldwide-2020')
  expect(await comparedPaths(page)).toEqual(expected)
})

test('the book judged by 2019 and by 2020', async ({ page, openApp }) => {
  await openApp('/rules?customers=23&view=compare&with=worldwide-2019')
  const section = page.getByRole('region', { name: 'The current book under both', exact: true })
  await section.getByRole('button', { name: 'Judge the current book under both', exact: true }).click()
  await expect(section.getByRole('button', { name: 'Judge again', exact: true })).toBeVisible()
  // Of the named customers only this one has Apps for business with nothing in the way of its marked upgrade.
  await expect(section.getByRole('definition').first()).toHaveText('1')
  const grid = section.getByRole('grid', { name: 'Subscriptions whose verdict changes', exact: true })
  const row = grid.getByRole('row').filter({ hasText: 'Fabrikam Legal' })
  await expect(row).toContainText('Different upgrades')
  const older = row.getByText('Only here: Office 365 Business Premium', { exact: true })
  await expect(older).toHaveAttribute(
    'title',
    'Upgradeable to Office 365 Business Premium, Office 365 ProPlus, Office 365 Enterprise E3, and Office 365 Enterprise E5',
  )
  const newer = row.getByText('Only here: Microsoft 365 Business Premium', { exact: true })
  await expect(newer).toHaveAttribute(
    'title',
    'Upgradeable to Microsoft 365 Business Premium, Microsoft 365 Apps for enterprise, Office 365 Enterprise E3, and Office 365 Enterprise E5',
  )
  await expect(grid.getByRole('row').filter({ hasText: 'Contoso Bakery' })).toHaveCount(0)
  await expect(grid.getByRole('row').filter({ hasText: 'Himalaya Outfitters' })).toHaveCount(0)

  const show = section.getByRole('combobox', { name: 'Show', exact: true })
  await show.selectOption('No longer upgradeable')
  await expect(row).toHaveCount(0)
  await expect(section.getByText('No listed subscription changes in this way.')).toBeVisible()
  await expect(page).toHaveURL(/with=worldwide-2019&change=stopsBeingUpgradeable/)
  await show.selectOption('Different upgrades')
  await expect(row).toBeVisible()
  await show.selectOption('All changes')
  await expect(page).not.toHaveURL(/change=/)

  const { name, text } = await readDownload(page, () => section.getByRole('button', { name: 'Export list' }).click())
  expect(name).toBe('Changed verdicts.csv')
  expect(text).toContain(`\r\nFabrikam Legal,${scenarios.fabrikamLegal.customerId},Microsoft 365 Apps for business,`)

  await row.getByRole('link', { name: 'Microsoft 365 Apps for business', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Subscriptions | Microsoft 365 Apps for business')
  // What was found is still there on the way back.
  await page.goBack()
  await expect(row).toBeVisible()
})

test('at 768 px the changed verdicts fit, and a row with the focus shows its names in full', async ({
  page,
  openApp,
}) => {
  await page.setViewportSize({ width: 768, height: 800 })
  await openApp('/rules?customers=23&view=compare&with=worldwide-2019')
  await page.getByRole('button', { name: 'Judge the current book under both', exact: true }).click()
  const grid = page.getByRole('grid', { name: 'Subscriptions whose verdict changes', exact: true })
  const row = grid.getByRole('row').filter({ hasText: 'Fabrikam Legal' })
  const name = row.getByRole('link', { name: 'Microsoft 365 Apps for business', exact: true })
  const isWider = (place: Locator) => place.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
  await expect(name).toBeVisible()
  expect(await isWider(page.getByRole('main'))).toBe(false)
  expect(await isWider(name)).toBe(true)
  // After a key the focus is a visible one.
  await page.keyboard.press('Tab')
  await row.focus()
  expect(await isWider(name)).toBe(false)
})

test('at 360 px the tabs stand in two columns, at 768 px in three', async ({ page, openApp }) => {
  const starts = async () => {
    const tabs = await page.getByRole('tab').all()
    const boxes = await Promise.all(tabs.map((tab) => tab.boundingBox()))
    return new Set(boxes.map((box) => Math.round(box?.x ?? Number.NaN))).size
  }
  await page.setViewportSize({ width: 360, height: 740 })
  for (const language of ['en', 'sv', 'tr', 'zh-CN', 'zh-TW']) {
    await openApp(`/rules?view=glossary&lang=${language}`)
    await expect(page.getByRole('tab')).toHaveCount(6)
    expect(await starts(), language).toBe(2)
    expect(await page.getByRole('main').evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)).toBe(
      false,
    )
  }
  await page.setViewportSize({ width: 768, height: 740 })
  expect(await starts()).toBe(3)
})

test('judging a large book can be stopped', async ({ page, openApp }) => {
  await openApp('/rules?customers=5000&latency=20&view=compare&with=21vianet-2018')
  const section = page.getByRole('region', { name: 'The current book under both', exact: true })
  await section.getByRole('button', { name: 'Judge the current book under both', exact: true }).click()
  await expect(section.getByRole('progressbar', { name: 'Judging the book' })).toBeVisible()
  await expect(section.getByText(/^\d+ of 5,000 customers read/)).toBeVisible()
  await section.getByRole('button', { name: 'Stop', exact: true }).click()
  await expect(
    section.getByText('Stopped. The counts and the list cover only the customers read so far.'),
  ).toBeVisible()
  await expect(section.getByRole('progressbar')).toHaveCount(0)
})

test('every contradiction with its sides, whom we follow and why', async ({ page, openApp }) => {
  await openApp('/rules?view=documents')
  const list = page.getByRole('list', { name: 'Contradictions', exact: true })
  await expect(list.getByRole('heading', { level: 3 })).toHaveCount(30)
  await expect(list.getByRole('heading', { level: 3 }).first()).toHaveText('Row 1 against its own footnote')
  const swedish = list.getByRole('listitem').filter({
    has: page.getByRole('heading', { name: 'One name for two offers', exact: true }),
  })
  await expect(swedish.getByRole('listitem')).toHaveText([
    'Swedish (Sweden) 2020 · Table, row 1Microsoft 365 appar för företag / Microsoft 365 appar för företag',
    'Swedish (Sweden) 2020 · FootnoteMicrosoft 365 appar för företag Indien',
    'Chinese (China) 2020 · Table, row 1Microsoft 365 商业应用版 / Microsoft 365 企业应用版',
  ])
  await expect(swedish).toContainText('Followed: Chinese (China) 2020. Two offers never share a name here.')
  await expect(page.getByText('30 contradictions', { exact: true })).toBeVisible()
  await page.getByRole('checkbox', { name: 'Only those of this edition' }).check()
  await expect(list.getByRole('heading', { name: 'A serial number in place of a count' })).toHaveCount(0)
  await expect(list.getByRole('heading', { name: 'Row 1 against its own footnote' })).toBeVisible()
  const documents = page.getByRole('region', { name: 'Documents', exact: true })
  for (const title of [
    '将许可证或服务添加到现有订阅（由世纪互联运营的合作伙伴中心）',
    '將授權或服務新增到現有的訂閱 | 合作夥伴中心',
    '升级客户订阅',
    'Uppgradera en kund prenumeration',
    'Müşteri aboneliğini yükseltme',
  ]) {
    await expect(documents.getByText(title, { exact: true })).toBeVisible()
  }
})

test('another edition is chosen on the page, and stays chosen', async ({ page, openApp }) => {
  await openApp('/rules?pack=worldwide-2019&view=table')
  const choice = page.getByRole('combobox', { name: 'Edition of the rules' })
  await expect(choice).toHaveValue('worldwide-2019')
  await choice.selectOption('21vianet-2018')
  const title = 'Rules | Partner Center operated by 21Vianet, October 2018'
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(tableHeaders(page)).toHaveText(table2018)
  await expect(page).not.toHaveURL(/pack=/)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await page.getByRole('tab', { name: 'Roles and terms' }).click()
  await expect(
    page.getByText('The document of this edition names no roles. The five of the other editions are assumed.'),
  ).toBeVisible()
  await expect(
    page.getByText('Some tasks may be left to do in the Office 365 admin center operated by 21Vianet.'),
  ).toBeVisible()
})

test('nothing scrolls sideways at 320 pixels, and nothing is lost', async ({ page, openApp }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const view of ['graph', 'table', 'compare', 'conditions', 'documents', 'glossary']) {
    await openApp(`/rules?view=${view}`)
    await expect(page.getByRole('tabpanel')).not.toBeEmpty()
    const overflow = await page.getByRole('main').evaluate((main) => main.scrollWidth - main.clientWidth)
    expect(overflow, view).toBe(0)
  }
  await openApp('/rules')
  const graph = page.getByRole('group', { name: 'Graph of the upgrade paths', exact: true })
  await expect(graph.getByRole('button')).toHaveCount(11)
  await graph.getByRole('button', { name: 'Microsoft 365 Business Basic', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Microsoft 365 Business Basic', exact: true })).toBeVisible()
  await openApp('/rules?path=businessBasicIndia.e5')
  await expect(
    page.getByRole('button', {
      name: 'Paper trail from Microsoft 365 Business Basic India to Office 365 Enterprise E5',
    }),
  ).toBeFocused()
})

test.describe('access', () => {
  // Each check is four: more than the ordinary time of a test on a slow machine.
  test.describe.configure({ timeout: 90_000 })

  for (const view of ['graph', 'table', 'compare', 'conditions', 'documents', 'glossary']) {
    test(`no axe violation in the view ${view}`, async ({ page, openApp, expectNoAxeViolations }) => {
      await openApp(`/rules?view=${view}&offer=appsForBusiness&path=businessBasic.e1&condition=noConflictingServices`)
      await expect(page.getByRole('tabpanel')).not.toBeEmpty()
      for (const { colorScheme, width } of [
        { colorScheme: 'dark', width: 360 },
        { colorScheme: 'light', width: 360 },
        { colorScheme: 'dark', width: 1440 },
        { colorScheme: 'light', width: 1440 },
      ] as const) {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width, height: 900 })
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
        await expectNoAxeViolations()
      }
    })
  }
})
