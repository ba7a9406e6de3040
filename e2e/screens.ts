import { expect, type Page } from '@playwright/test'

import { scenarios } from '#mocks/seed/scenarios.ts'

const { adatumClinic, contosoBakery, fourthCoffee, humongousInsurance, northwindTraders } = scenarios
const subscriptions = (customerId: string) => `/customers/${customerId}/subscriptions`

export type Screen = {
  readonly name: string
  readonly path: string
  /** From the page to the screen, and until everything on it is there. */
  readonly reach: (page: Page) => Promise<void>
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).first().click()
}

async function openUpgradeDialog(page: Page): Promise<void> {
  await press(page, 'Upgrade available for Microsoft 365 Business Standard')
  await page.getByRole('dialog', { name: 'Upgrade now' }).getByRole('button', { name: 'Upgrade now' }).click()
  await expect(page.getByRole('dialog').getByText('Confirmed by Partner Center')).toBeVisible()
}

/** Each with something that is there when its skeleton is gone. */
const rulesViews = [
  ['table', 'Export paths'],
  ['compare', 'Upgrade paths'],
  ['conditions', 'Delegated admin'],
  ['documents', 'Contradictions'],
  ['glossary', 'Who may upgrade'],
] as const

/** Every screen, card, dialog and drawer, with what is longest on each. */
export const screens: readonly Screen[] = [
  {
    name: 'the customers',
    path: '/customers?customers=23',
    reach: (page) => expect(page.getByRole('button', { name: 'Upgrade available for Contoso Bakery' })).toBeVisible(),
  },
  {
    name: 'a search that finds nobody',
    path: '/customers?customers=23&q=nobody',
    reach: (page) => expect(page.getByText('No customer matches "nobody"')).toBeVisible(),
  },
  {
    name: 'the subscriptions',
    path: subscriptions(humongousInsurance.customerId),
    reach: (page) => expect(page.getByText('40 subscriptions')).toBeVisible(),
  },
  {
    name: 'the details of an upgradeable subscription',
    path: `${subscriptions(contosoBakery.customerId)}/${contosoBakery.subscriptions.basic.id}`,
    reach: (page) => expect(page.getByRole('button', { name: 'Upgrade now' })).toBeVisible(),
  },
  {
    name: 'the details of a blocked subscription',
    path: `${subscriptions(adatumClinic.customerId)}/${adatumClinic.subscriptions.basic.id}`,
    reach: (page) => expect(page.getByRole('heading', { name: 'Upgrade eligibility' })).toBeVisible(),
  },
  {
    name: 'the rules',
    path: '/rules',
    reach: (page) => expect(page.getByRole('button', { name: 'Office 365 Enterprise E1' })).toBeVisible(),
  },
  ...rulesViews.map(([view, heading]): Screen => ({
    name: `the rules, ${view}`,
    path: `/rules?view=${view}`,
    reach: (page) => expect(page.getByRole('tabpanel').getByText(heading, { exact: true }).first()).toBeVisible(),
  })),
  {
    name: "the rules, a path's trail",
    path: '/rules?view=table&path=appsForBusiness.businessPremium',
    reach: (page) => expect(page.getByRole('img', { name: 'to', exact: true }).first()).toBeVisible(),
  },
  {
    name: 'the roles',
    path: '/roles',
    reach: (page) => expect(page.getByRole('heading', { name: 'Where the documents disagree' })).toBeVisible(),
  },
  {
    name: 'an address with nothing at it',
    path: '/nowhere',
    reach: (page) => expect(page.getByText('Nothing is at this address')).toBeVisible(),
  },
  {
    name: 'the card',
    path: `/customers?customers=23&q=${fourthCoffee.domain}`,
    reach: async (page) => {
      await press(page, 'Upgrade available for Fourth Coffee')
      await expect(page.getByRole('dialog', { name: 'Upgrade now' }).getByRole('group').first()).toBeVisible()
    },
  },
  {
    name: 'the card that says why not',
    path: `/customers?customers=23&q=${adatumClinic.domain}`,
    reach: async (page) => {
      await press(page, "Why can't Adatum Clinic be upgraded?")
      await expect(page.getByRole('dialog').getByText('Microsoft 365 Business Basic').first()).toBeVisible()
    },
  },
  {
    name: 'the upgrade dialog',
    path: subscriptions(northwindTraders.customerId),
    reach: openUpgradeDialog,
  },
  {
    name: 'the result with affected accounts',
    path: subscriptions(northwindTraders.customerId),
    reach: async (page) => {
      await openUpgradeDialog(page)
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('radio', { name: 'Office 365 Enterprise E3' }).check()
      await dialog.getByRole('button', { name: 'Submit' }).click()
      await expect(dialog.getByRole('table', { name: 'Affected accounts' })).toBeVisible()
    },
  },
  {
    name: "the sandbox's drawer",
    path: '/nowhere',
    reach: async (page) => {
      await press(page, 'Sandbox')
      await expect(page.getByRole('button', { name: 'Reset sandbox' })).toBeVisible()
    },
  },
  {
    name: 'the settings',
    path: '/nowhere',
    reach: async (page) => {
      await press(page, 'Settings')
      await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible()
    },
  },
  {
    name: 'the navigation of a narrow screen',
    path: '/nowhere',
    reach: async (page) => {
      await page.setViewportSize({ width: 360, height: 740 })
      await press(page, 'Navigation')
      await expect(page.getByRole('dialog').getByRole('link', { name: 'Customers' })).toBeVisible()
    },
  },
  {
    name: 'the command palette',
    path: '/customers?customers=23',
    reach: async (page) => {
      await press(page, 'Search Ctrl+K')
      await page.getByRole('combobox', { name: 'Search and commands' }).fill('co')
      await expect(page.getByRole('option', { name: /^Contoso Bakery/ })).toBeVisible()
    },
  },
  {
    name: 'the list of shortcuts',
    path: '/nowhere',
    reach: async (page) => {
      await press(page, 'Search Ctrl+K')
      await page.getByRole('option', { name: 'Keyboard shortcuts' }).click()
      await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
    },
  },
]
