import type { Locator, Page } from '@playwright/test'

import { expect, test } from './fixtures.ts'

/** An offer of the dialog: to be had, or blocked with everything the dialog says of it. */
type Offer = { readonly name: string; readonly blocked?: string }

/** Without offers: the subscription has no icon. */
type Source = { readonly name: string; readonly offers?: readonly Offer[] }

type Customer = { readonly name: string; readonly subscriptions: readonly Source[] }

const names2020 = {
  basic: 'Microsoft 365 Business Basic',
  standard: 'Microsoft 365 Business Standard',
  premium: 'Microsoft 365 Business Premium',
  appsForBusiness: 'Microsoft 365 Apps for business',
  appsForEnterprise: 'Microsoft 365 Apps for enterprise',
  e1: 'Office 365 Enterprise E1',
  e3: 'Office 365 Enterprise E3',
  e5: 'Office 365 Enterprise E5',
} as const

const { basic, standard, premium, appsForBusiness, appsForEnterprise, e1, e3, e5 } = names2020

const allOfBasic: readonly Offer[] = [{ name: standard }, { name: e1 }, { name: e3 }, { name: e5 }]
const allOfStandard: readonly Offer[] = [{ name: e3 }, { name: e5 }]

const exchangeElsewhere =
  'Exchange Online (Plan 2) (5 licenses, bought from another partner or channel) already includes Exchange Online.'
const e3Elsewhere = 'Office 365 Enterprise E3 (10 licenses, bought from another partner or channel)'
const appsHeld = 'Microsoft 365 Apps for business (5 licenses, sold by you) already includes Office desktop apps.'
const basicHeld =
  'Microsoft 365 Business Basic (10 licenses, sold by you) already includes Exchange Online, SharePoint Online, Microsoft Teams, Skype for Business Online, and Yammer.'
const disputed =
  'Disputed: the table prints Microsoft 365 Business Premium, its own footnote speaks of Microsoft 365 Business Standard.'
const vanArsdel = 'VanArsdel <img src=x onerror=alert(1)> & Söhne 北京 "🪑" שלום'

const firstCustomers: readonly Customer[] = [
  { name: 'Adatum Clinic', subscriptions: [{ name: basic }] },
  { name: 'Alpine Ski House', subscriptions: [{ name: basic }, { name: 'Audio Conferencing' }] },
  { name: 'Blue Yonder Airlines', subscriptions: [{ name: basic, offers: allOfBasic }] },
  { name: 'Coho Vineyard', subscriptions: [{ name: e3 }] },
  { name: 'Consolidated Messenger', subscriptions: [{ name: basic }, { name: e3 }] },
  { name: 'Contoso Bakery', subscriptions: [{ name: basic, offers: allOfBasic }] },
  {
    name: 'Fabrikam Legal',
    subscriptions: [
      {
        name: appsForBusiness,
        offers: [{ name: premium }, { name: appsForEnterprise }, { name: e3 }, { name: e5 }],
      },
    ],
  },
  {
    name: 'Fourth Coffee',
    subscriptions: [
      {
        name: basic,
        offers: [
          { name: standard, blocked: appsHeld },
          { name: e1 },
          { name: e3, blocked: appsHeld },
          { name: e5, blocked: appsHeld },
        ],
      },
      {
        name: appsForBusiness,
        offers: [
          { name: premium, blocked: `${disputed} ${basicHeld}` },
          { name: appsForEnterprise },
          { name: e3, blocked: basicHeld },
          { name: e5, blocked: basicHeld },
        ],
      },
    ],
  },
]

const middleCustomers: readonly Customer[] = [
  { name: 'Graphic Design Institute', subscriptions: [{ name: basic }, { name: standard }] },
  {
    name: 'Himalaya Outfitters',
    subscriptions: [
      {
        name: 'Microsoft 365 Apps for business India',
        offers: [
          { name: 'Microsoft 365 Business Standard India' },
          { name: appsForEnterprise },
          { name: e3 },
          { name: e5 },
        ],
      },
    ],
  },
  { name: 'Litware Studio', subscriptions: [{ name: basic }] },
  { name: 'Lucerne Publishing', subscriptions: [{ name: 'Microsoft 365 Business Standard Trial' }] },
  { name: "Margie's Travel", subscriptions: [{ name: basic, offers: allOfBasic }] },
  { name: 'Northwind Traders', subscriptions: [{ name: standard, offers: allOfStandard }] },
  {
    name: 'Proseware Logistics',
    subscriptions: [
      {
        name: basic,
        offers: [
          { name: standard },
          { name: e1 },
          { name: e3, blocked: exchangeElsewhere },
          { name: e5, blocked: exchangeElsewhere },
        ],
      },
    ],
  },
]

const lastCustomers: readonly Customer[] = [
  { name: 'School of Fine Art', subscriptions: [{ name: basic, offers: allOfBasic }] },
  { name: 'Southridge Video', subscriptions: [{ name: basic }] },
  {
    name: 'Tailspin Toys',
    subscriptions: [
      {
        name: basic,
        offers: [
          { name: standard, blocked: `${e3Elsewhere} already includes Office desktop apps.` },
          { name: e1 },
          { name: e3, blocked: `The customer already has ${e3Elsewhere}.` },
          {
            name: e5,
            blocked: `${e3Elsewhere} already includes Exchange Online, SharePoint Online, Office desktop apps, and Azure Information Protection.`,
          },
        ],
      },
    ],
  },
  { name: 'Trey Research', subscriptions: [{ name: basic }] },
  { name: vanArsdel, subscriptions: [{ name: basic, offers: allOfBasic }] },
  {
    name: 'Wingtip Spices',
    subscriptions: [
      {
        name: 'Microsoft 365 Business Basic India',
        offers: [{ name: 'Microsoft 365 Business Standard India' }, { name: e1 }, { name: e3 }, { name: e5 }],
      },
    ],
  },
  { name: 'Woodgrove Bank', subscriptions: [{ name: standard, offers: allOfStandard }] },
]

const customers2019: readonly Customer[] = [
  {
    name: 'Contoso Bakery',
    subscriptions: [
      {
        name: 'Office 365 Business Essentials',
        offers: [{ name: 'Office 365 Business Premium' }, { name: e1 }, { name: e3 }, { name: e5 }],
      },
    ],
  },
  {
    name: 'Fabrikam Legal',
    subscriptions: [
      {
        name: 'Office 365 Business',
        offers: [{ name: 'Office 365 Business Premium' }, { name: 'Office 365 ProPlus' }, { name: e3 }, { name: e5 }],
      },
    ],
  },
  {
    name: 'Himalaya Outfitters',
    subscriptions: [
      {
        name: 'Office 365 Business India',
        offers: [
          { name: 'Office 365 Business Premium India' },
          { name: 'Office 365 ProPlus' },
          { name: e3 },
          { name: e5 },
        ],
      },
    ],
  },
  {
    name: 'Northwind Traders',
    subscriptions: [{ name: 'Office 365 Business Premium', offers: [{ name: e3 }, { name: e5 }] }],
  },
  {
    name: 'Wingtip Spices',
    subscriptions: [
      {
        name: 'Office 365 Business Essentials India',
        offers: [{ name: 'Office 365 Business Premium India' }, { name: e1 }, { name: e3 }, { name: e5 }],
      },
    ],
  },
]

const essentialsHeld =
  'Office 365 Business Essentials (14 licenses, sold by you) already includes Exchange Online, SharePoint Online, Microsoft Teams, Skype for Business Online, and Yammer.'
const businessHeld = 'Office 365 Business (30 licenses, sold by you) already includes Office desktop apps.'

const customers2018: readonly Customer[] = [
  {
    name: 'Fabrikam China',
    subscriptions: [{ name: 'Office 365 Business Premium', offers: [{ name: e3 }] }],
  },
  {
    name: 'Relecloud 上海',
    subscriptions: [
      {
        name: 'Office 365 Business',
        offers: [
          { name: 'Office 365 Business Premium', blocked: essentialsHeld },
          { name: 'Office 365 ProPlus' },
          { name: e3, blocked: essentialsHeld },
        ],
      },
      {
        name: 'Office 365 Business Essentials',
        offers: [
          { name: 'Office 365 Business Premium', blocked: businessHeld },
          { name: e1 },
          { name: e3, blocked: businessHeld },
        ],
      },
    ],
  },
]

function iconsOf(area: Locator | Page): Locator {
  return area.getByRole('button', { name: /^Upgrade available for / })
}

/** The names of all icons, top to bottom, once they are these and no other. */
async function expectIcons(area: Locator | Page, names: readonly string[]): Promise<void> {
  const labels = () =>
    iconsOf(area).evaluateAll((icons) =>
      // Names with letters from right to left stand between marks of their own.
      icons.map((icon) =>
        icon
          .getAttribute('aria-label')
          ?.replace('Upgrade available for ', '')
          .replaceAll(/[\u2068\u2069]/gu, ''),
      ),
    )
  await expect.poll(labels, { message: 'icons', timeout: 15_000 }).toEqual(names)
}

async function checkCard(page: Page, source: Source, offers: readonly Offer[]): Promise<void> {
  await page.getByRole('button', { name: `Upgrade available for ${source.name}`, exact: true }).click()
  const card = page.getByRole('dialog', { name: 'Upgrade now', exact: true })
  const group = card.getByRole('group', { name: source.name, exact: true })
  const eligible = offers.filter(({ blocked }) => blocked === undefined)
  await expect(card.getByRole('group')).toHaveCount(1)
  for (const { name } of eligible) await expect(group.getByRole('button', { name, exact: true })).toBeVisible()
  // "Upgrade now" is the one button more.
  await expect(group.getByRole('button')).toHaveCount(eligible.length + 1)
  const blocked = offers.filter((offer) => offer.blocked !== undefined)
  await expect(group.getByRole('listitem')).toHaveCount(blocked.length)
  for (const { name } of blocked) await expect(group.getByRole('listitem').filter({ hasText: name })).toBeVisible()
  await group.getByRole('button', { name: 'Upgrade now', exact: true }).click()
}

async function checkDialog(page: Page, source: Source, offers: readonly Offer[]): Promise<void> {
  const dialog = page.getByRole('dialog', { name: `Upgrade ${source.name}`, exact: true })
  await expect(dialog.getByText('Confirmed by Partner Center')).toBeVisible()
  const group = dialog.getByRole('radiogroup', { name: 'New offer' })
  await expect(group.getByRole('radio')).toHaveCount(offers.length)
  const eligible = offers.filter(({ blocked }) => blocked === undefined)
  for (const { name, blocked } of offers) {
    const radio = group.getByRole('radio', { name, exact: true })
    await expect(radio).toHaveAttribute('aria-disabled', blocked === undefined ? 'false' : 'true')
    if (blocked !== undefined) await expect(radio).toHaveAccessibleDescription(blocked)
    // Only where there is nothing to choose is the choice made.
    await expect(radio).toBeChecked({ checked: blocked === undefined && eligible.length === 1 })
  }
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog).toBeHidden()
}

/** From the customer list, whose icons are all there, into the customer's subscriptions and back. */
async function checkCustomer(page: Page, { name, subscriptions }: Customer): Promise<void> {
  await page.getByRole('grid', { name: 'Customers' }).getByRole('link', { name, exact: true }).click()
  const title = `${name === vanArsdel ? `\u2068${name}\u2069` : name} | Subscriptions`
  await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible()
  const grid = page.getByRole('grid', { name: 'Subscriptions', exact: true })
  await expect(grid.getByRole('row')).toHaveCount(subscriptions.length + 1)
  for (const source of subscriptions) {
    await expect(grid.getByRole('link', { name: source.name, exact: true })).toBeVisible()
  }
  const upgradeable = subscriptions.filter(({ offers }) => offers !== undefined)
  await expect(iconsOf(grid)).toHaveCount(upgradeable.length)
  for (const source of upgradeable) {
    await checkCard(page, source, source.offers ?? [])
    await checkDialog(page, source, source.offers ?? [])
  }
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Customers', exact: true })).toBeVisible()
}

// Tall enough for every named customer, so that no row waits for a scroll.
test.use({ viewport: { width: 1280, height: 2200 } })

const upgradeableCustomers: readonly string[] = [
  'Blue Yonder Airlines',
  'Contoso Bakery',
  'Fabrikam Legal',
  'Fourth Coffee',
  'Himalaya Outfitters',
  "Margie's Travel",
  'Northwind Traders',
  'Proseware Logistics',
  'School of Fine Art',
  'Tailspin Toys',
  vanArsdel,
  'Wingtip Spices',
  'Woodgrove Bank',
]

const groups2020: readonly { readonly title: string; readonly customers: readonly Customer[] }[] = [
  { title: 'Adatum to Fourth Coffee', customers: firstCustomers },
  { title: 'Graphic Design to Proseware', customers: middleCustomers },
  { title: 'School of Fine Art to Woodgrove', customers: lastCustomers },
]

for (const { title, customers } of groups2020) {
  test(`2020: icons and offers, ${title}`, async ({ page, openApp }) => {
    test.slow()
    await openApp('/customers?pack=worldwide-2020&customers=23')
    await expect(page.getByText('23 customers', { exact: true })).toBeVisible()
    await expectIcons(page, upgradeableCustomers)
    for (const customer of customers) await test.step(customer.name, () => checkCustomer(page, customer))
  })
}

test('2020: a customer with forty subscriptions and nothing left to upgrade to', async ({ page, openApp }) => {
  await openApp('/customers?customers=23')
  await expectIcons(page, upgradeableCustomers)
  await page.getByRole('link', { name: 'Humongous Insurance', exact: true }).click()
  await expect(page.getByText('40 subscriptions', { exact: true })).toBeVisible()
  const licenseBased = page.getByRole('grid', { name: 'Subscriptions', exact: true })
  await expect(licenseBased.getByRole('row')).toHaveCount(39)
  await expect(page.getByRole('grid', { name: 'Usage-based subscriptions' }).getByRole('row')).toHaveCount(3)
  await expect(iconsOf(page)).toHaveCount(0)
})

test('2020: the card of a customer holds every upgradeable subscription', async ({ page, openApp }) => {
  await openApp('/customers?q=Fourth%20Coffee')
  await page.getByRole('button', { name: 'Upgrade available for Fourth Coffee', exact: true }).click()
  const card = page.getByRole('dialog', { name: 'Upgrade now', exact: true })
  await expect(card.getByRole('group')).toHaveCount(2)
  const basicGroup = card.getByRole('group', { name: basic, exact: true })
  await expect(basicGroup).toContainText('10 licenses')
  await expect(basicGroup.getByRole('button')).toHaveCount(2)
  await expect(basicGroup.getByRole('button', { name: e1, exact: true })).toBeVisible()
  const appsGroup = card.getByRole('group', { name: appsForBusiness, exact: true })
  await expect(appsGroup).toContainText('5 licenses')
  await expect(appsGroup.getByRole('button')).toHaveCount(2)
  await expect(appsGroup.getByRole('button', { name: appsForEnterprise, exact: true })).toBeVisible()
})

test('2020: the disputed path is marked in the card and in the dialog', async ({ page, openApp }) => {
  await openApp('/customers?q=Fabrikam%20Legal')
  await page.getByRole('button', { name: 'Upgrade available for Fabrikam Legal', exact: true }).click()
  const card = page.getByRole('dialog', { name: 'Upgrade now', exact: true })
  const offer = card.getByRole('button', { name: premium, exact: true })
  await expect(offer).toHaveAccessibleDescription(new RegExp(`^Adds Exchange Online, .+ ${disputed}$`))
  await expect(card.getByRole('button', { name: appsForEnterprise, exact: true })).toHaveAccessibleDescription(
    'Adds Office desktop apps',
  )
  await offer.click()
  const dialog = page.getByRole('dialog', { name: `Upgrade ${appsForBusiness}`, exact: true })
  const radio = dialog.getByRole('radio', { name: premium, exact: true })
  await expect(radio).toBeChecked()
  await expect(radio).toHaveAccessibleDescription(new RegExp(`${disputed}$`))
})

test('2020: the disputed path as Business Standard', async ({ page, openApp }) => {
  await openApp('/customers?q=Fabrikam%20Legal&disputedPath=business-standard')
  await page.getByRole('button', { name: 'Upgrade available for Fabrikam Legal', exact: true }).click()
  const card = page.getByRole('dialog', { name: 'Upgrade now', exact: true })
  await expect(card.getByRole('button', { name: standard, exact: true })).toBeVisible()
  await expect(card.getByRole('button')).toHaveCount(5)
  await expect(card.getByRole('button', { name: premium, exact: true })).toHaveCount(0)
})

test('2019: the same icons, and offers under the Office 365 names', async ({ page, openApp }) => {
  test.slow()
  await openApp('/customers?pack=worldwide-2019&customers=23')
  await expect(page.getByText('23 customers', { exact: true })).toBeVisible()
  await expectIcons(page, upgradeableCustomers)
  for (const customer of customers2019) await test.step(customer.name, () => checkCustomer(page, customer))
})

test('2018, 21Vianet: icons and offers', async ({ page, openApp }) => {
  await openApp('/customers?pack=21vianet-2018&customers=2')
  await expect(page.getByText('2 customers', { exact: true })).toBeVisible()
  await expectIcons(page, ['Fabrikam China', 'Relecloud 上海'])
  for (const customer of customers2018) await test.step(customer.name, () => checkCustomer(page, customer))
})
