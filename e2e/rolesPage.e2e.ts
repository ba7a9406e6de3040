import type { Locator, Page } from '@playwright/test'

import { expect, test } from './fixtures.ts'

const columns = [
  'Task',
  'Global admin',
  'User management admin',
  'Admin agent (you)',
  'Sales agent',
  'Helpdesk agent',
  'Billing admin',
]

// Typed from the line "Appropriate roles" of each page: Yes or No in the order of the columns.
const pages = [
  [
    "Upgrade subscriptions and add licenses | Add licenses or more services to a customer's subscription, Jan 11, 2023",
    'YYYYYN',
  ],
  ['Create and manage subscriptions | Create customer subscriptions in Partner Center, Oct 19, 2023', 'YNYYYY'],
  ['Sell subscriptions | Selling customer subscriptions for CSP, Jul 31, 2023', 'YNYYYN'],
  ['Work with the customer list | Manage your customer list, May 12, 2023', 'NNYNNN'],
  ['Add customers | How to add a new customer record, Jan 11, 2023', 'YYYYNN'],
  ['Request a reseller relationship | Request a reseller relationship with a customer, Jun 5, 2023', 'NNYNNN'],
  ["Request delegated admin privileges | Obtain a customer's admin privileges, Sep 20, 2023", 'NNYYNN'],
  ['Remove a reseller relationship | Remove reseller relationship with a customer, Nov 1, 2021', 'YNNNNN'],
  ['Support subscriptions bought elsewhere | Multichannel support for customers, Sep 20, 2023', 'YYNYNN'],
  ['Share a customer with other partners | Multi-partner support, Sep 26, 2023', 'YYNYNN'],
  ['Offer trials | Offer customers trials of Microsoft products, Sep 9, 2022', 'YYNYNN'],
  ['Upgrade new commerce subscriptions by the API | Transition a new commerce subscription, Jul 14, 2023', 'YNYNNN'],
  ['Follow billing scenarios | Common legacy billing scenarios, Jul 18, 2022', 'NNYYYY'],
  ['View pricing and offers | Pricing and offers, Oct 18, 2023 | Also: MPN Partner Admin', 'YYYYNY'],
  ['Tag customers | Manage your customers with tags, May 12, 2023', 'NNYNNN'],
  ['View and export activity logs | Gain insights with customer activity logs, Mar 1, 2023', 'NNYNNN'],
] as const

const overview = [
  ['Subscription management', 'NNYYNN'],
  ['Subscription and billing issues of customers', 'NNNNYN'],
  ['Customer management', 'NNYYNN'],
  ['View all partner profiles', 'NYNNNN'],
  ['Request a relationship with a customer', 'NNNYNN'],
  ['View the customer agreement', 'NNNYNN'],
  ['Request delegated admin privileges', 'NNYNNN'],
  ['Administer on behalf of a customer', 'NNYNNN'],
  ['Cancel an Azure subscription', 'YNNNNN'],
  ['Billing, invoices and reconciliation files', 'YNYNNY'],
  ['View pricing and offers', 'YNYYNY'],
  ['Create and manage users', 'YYNNNN'],
  ['Manage customer leads', 'NNNYNN'],
] as const

/** Each line of a table: its head, and the first letter of each cell. */
async function lines(table: Locator): Promise<readonly (readonly [string, string])[]> {
  const rows = await table.getByRole('row').all()
  return Promise.all(
    rows.slice(1).map(async (row) => {
      const head = await row.getByRole('rowheader').innerText()
      const cells = await row.getByRole('cell').allInnerTexts()
      return [head.replaceAll(/\s*\n\s*/g, ' | '), cells.map((cell) => cell.slice(0, 1)).join('')] as const
    }),
  )
}

function editionRoles(page: Page) {
  return page.getByRole('region', { name: /^Who may upgrade and add licenses/ })
}

test('the navigation leads there, and says where one is', async ({ openApp, page }) => {
  await openApp('/customers?customers=23')
  const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Roles' })
  await link.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Roles')
  await expect(page).toHaveTitle('Roles - Upgrade Center')
  await expect(link).toHaveAttribute('aria-current', 'page')
  await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link')).toHaveText([
    'Customers',
    'Rules',
    'Roles',
  ])
})

test('who may do what, by each page and by the permissions overview', async ({ openApp, page }) => {
  await openApp('/roles')
  const byPage = page.getByRole('table', { name: 'What each page says' })
  await expect(byPage.getByRole('columnheader')).toHaveText(columns)
  expect(await lines(byPage)).toEqual(pages)
  const byOverview = page.getByRole('table', { name: 'What the permissions overview says' })
  await expect(byOverview.getByRole('columnheader')).toHaveText(columns)
  expect(await lines(byOverview)).toEqual(overview)
  await expect(byPage.getByRole('link', { name: 'Pricing and offers' })).toHaveAttribute(
    'href',
    'https://learn.microsoft.com/partner-center/pricing-and-offers',
  )
})

test('who may upgrade by the edition in force, as its documents print it', async ({ openApp, page }) => {
  await openApp('/roles')
  await expect(editionRoles(page).getByRole('listitem')).toHaveText([
    'Global adminYes全局管理员 · Global administratör',
    'User management adminYes“用户管理”管理员 · Administratör för användar hantering',
    'Admin agent (you)Yes管理员代理 · Administratörs agent',
    'Sales agentYes销售代理 · Försäljnings agent',
    'Helpdesk agentYes支持人员代理 · Support agent',
    'Billing adminNo',
  ])
  await expect(editionRoles(page).getByText('Assumed')).toHaveCount(0)
  await page.goto('/roles?pack=21vianet-2018&role=Billing%20admin')
  await expect(editionRoles(page).getByText('Assumed', { exact: true })).toBeVisible()
  await expect(
    editionRoles(page).getByText(
      'No roles stand in 将许可证或服务添加到现有订阅（由世纪互联运营的合作伙伴中心） (Chinese (China), Oct 29, 2018). Those of the later editions are assumed.',
    ),
  ).toBeVisible()
  await expect(editionRoles(page).getByRole('listitem')).toHaveText([
    'Global adminYes',
    'User management adminYes',
    'Admin agentYes',
    'Sales agentYes',
    'Helpdesk agentYes',
    'Billing admin (you)No',
  ])
})

test('the two places where the documents disagree, with both sides and the one we follow', async ({
  openApp,
  page,
}) => {
  await openApp('/roles')
  const fiveOrTwo = page.getByRole('article', { name: 'Five roles, or two' })
  await expect(fiveOrTwo.getByRole('listitem')).toHaveText([
    'Global admin: only here',
    'User management admin: only here',
    'Admin agent',
    'Sales agent',
    'Helpdesk agent: only here',
    'Admin agent',
    'Sales agent',
  ])
  await expect(fiveOrTwo).toContainText('Assign roles and permissions to users, Nov 22, 2022')
  await expect(fiveOrTwo.getByText('Followed here')).toHaveCount(1)
  await expect(fiveOrTwo).toContainText('We follow the page about upgrades')
  const globalAdmin = page.getByRole('article', { name: 'With Global admin, or without' })
  await expect(globalAdmin.getByRole('listitem')).toHaveText([
    'Global admin: only here',
    'User management admin',
    'Admin agent',
    'Sales agent',
    'Helpdesk agent',
    'User management admin',
    'Admin agent',
    'Sales agent',
    'Helpdesk agent',
  ])
  await expect(globalAdmin).toContainText('read on Nov 20, 2026')
  await expect(globalAdmin.getByText('Followed here')).toHaveCount(1)
})

test('at 320 px the tables are cards, and nothing is lost or scrolls sideways', async ({ openApp, page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openApp('/roles')
  await expect(page.getByRole('table')).toHaveCount(0)
  const cards = page.getByRole('list', { name: 'What each page says' })
  await expect(cards.getByRole('heading', { level: 3 })).toHaveCount(16)
  const second = cards.getByRole('listitem').nth(1)
  await expect(second).toContainText(
    'YesGlobal admin · Admin agent (you) · Sales agent · Helpdesk agent · Billing admin',
  )
  await expect(second).toContainText('NoUser management admin')
  await expect(second).toContainText('Create customer subscriptions in Partner Center, Oct 19, 2023')
  await expect(
    page.getByRole('list', { name: 'What the permissions overview says' }).getByRole('listitem'),
  ).toHaveCount(13)
  const [content, whole] = await page
    .getByRole('main')
    .evaluate((main) => [main.scrollWidth - main.clientWidth, document.documentElement.scrollWidth])
  expect([content, whole]).toEqual([0, 320])
})

test('no axe violation in any look, wide or narrow', async ({ expectNoAxeViolations, openApp, page }) => {
  test.slow()
  await openApp('/roles')
  for (const theme of ['light', 'dark', 'high-contrast']) {
    await page.evaluate((chosen) => localStorage.setItem('upgrade-center.theme', chosen), theme)
    await page.reload()
    for (const width of [1440, 320]) {
      await page.setViewportSize({ width, height: 900 })
      await expect(editionRoles(page)).toBeVisible()
      await test.step(`${theme}, ${width} wide`, () => expectNoAxeViolations())
    }
  }
})
