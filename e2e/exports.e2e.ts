import { expect, test } from './fixtures.ts'
import { readDownload } from './readDownload.ts'
import { type BookCustomer, replaceBook } from './sandboxBook.ts'

const customersHeader = 'Name,Primary domain name,Relationship,Microsoft ID'

test('the customers are exported whole, also those not scrolled to', async ({ openApp, page }) => {
  await openApp('/customers?customers=23')
  await expect(page.getByRole('grid', { name: 'Customers' }).getByRole('link').first()).toBeVisible()
  const { name, text } = await readDownload(page, () => page.getByRole('button', { name: 'Export customers' }).click())
  expect(name).toBe('Customers.csv')
  expect(text.split('\r\n')).toEqual([
    `\uFEFF${customersHeader}`,
    'Adatum Clinic,adatum-clinic.example,Cloud Reseller,8a617a90-8c63-46a1-8a60-9da5dd97c76a',
    'Alpine Ski House,alpine-ski-house.example,Cloud Reseller,294d27f9-8b37-401c-af94-59cd681e7edc',
    'Blue Yonder Airlines,blue-yonder-airlines.example,Cloud Reseller,63c84e63-5f57-4932-8b3b-7d4ac443311c',
    'Coho Vineyard,coho-vineyard.example,Cloud Reseller,947bdcdc-07bc-4818-8133-3c36079b74e3',
    'Consolidated Messenger,consolidated-messenger.example,Cloud Reseller,dd2b74fa-d995-4271-a7bf-ae177d179b8d',
    'Contoso Bakery,contoso-bakery.example,Cloud Reseller,9326fb79-1662-4f70-931d-b719dcfd6b21',
    'Fabrikam Legal,fabrikam-legal.example,Cloud Reseller,aa13a5c8-2314-4242-8d88-576b27d6e958',
    'Fourth Coffee,fourth-coffee.example,Cloud Reseller,b099f77f-e639-4b2e-950f-5eeac4b27c5c',
    'Graphic Design Institute,graphic-design-institute.example,Cloud Reseller,4efcead7-4201-4089-900d-e59d571c277a',
    'Himalaya Outfitters,himalaya-outfitters.example,Cloud Reseller,41cf2f0e-4b9a-4093-8912-f8dc51a3a25b',
    'Humongous Insurance,humongous-insurance.example,Cloud Reseller,582a53c2-7573-434e-bb41-ca415532b4e5',
    'Litware Studio,litware-studio.example,Cloud Reseller,181cdad8-75f5-4533-b09e-fbd3bf52e2c3',
    'Lucerne Publishing,lucerne-publishing.example,Cloud Reseller,00a1cc4c-3e44-4592-b54a-e0776a2ca93f',
    "Margie's Travel,margies-travel.example,Cloud Reseller,4788cc51-ca6f-4e71-9e12-7c887aa6118e",
    'Northwind Traders,northwind-traders.example,Cloud Reseller,39001a0d-837d-4a57-bbb1-5c84548e062e',
    'Proseware Logistics,proseware-logistics.example,Cloud Reseller,77831dac-9000-4f02-bab5-2a3254ad3fd4',
    'School of Fine Art,school-of-fine-art.example,Cloud Reseller,67e3acf3-11be-4464-ac57-cf19ea80b522',
    'Southridge Video,southridge-video.example,Cloud Reseller,8104fe66-7647-4331-91f1-d5cac70e338a',
    'Tailspin Toys,tailspin-toys.example,Cloud Reseller,11b4041a-6695-49ce-bce5-2eb78aba57ce',
    'Trey Research,trey-research.example,Cloud Reseller,47a67739-8e9d-4ce1-bcd2-d46a885bb7ee',
    '"VanArsdel <img src=x onerror=alert(1)> & Söhne 北京 ""🪑"" שלום",vanarsdel-soehne.example,Cloud Reseller,ca4cc473-5674-473d-a9c2-f860d9806b40',
    'Wingtip Spices,wingtip-spices.example,Cloud Reseller,e9284597-1ff7-4f02-acf8-d43ed9e8ac15',
    'Woodgrove Bank,woodgrove-bank.example,Cloud Reseller,a6d62395-e2a6-4dee-8be1-0fedc95cb69f',
    '',
  ])
})

test('a book of 500 is exported whole, no customer twice', async ({ openApp, page }) => {
  await openApp('/customers')
  await expect(page.getByRole('grid', { name: 'Customers' }).getByRole('link').first()).toBeVisible()
  const { text } = await readDownload(page, () => page.getByRole('button', { name: 'Export customers' }).click())
  const ids = text.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?=\r\n)/g) ?? []
  expect(ids).toHaveLength(500)
  expect(new Set(ids).size).toBe(500)
})

test('a searched list exports what matches, in the order shown', async ({ openApp, page }) => {
  await openApp('/customers?customers=23&q=con')
  await expect(page.getByRole('grid', { name: 'Customers' }).getByRole('link')).toHaveCount(2)
  const { text } = await readDownload(page, () => page.getByRole('button', { name: 'Export customers' }).click())
  expect(text).toBe(
    `\uFEFF${customersHeader}\r\n` +
      'Consolidated Messenger,consolidated-messenger.example,Cloud Reseller,dd2b74fa-d995-4271-a7bf-ae177d179b8d\r\n' +
      'Contoso Bakery,contoso-bakery.example,Cloud Reseller,9326fb79-1662-4f70-931d-b719dcfd6b21\r\n',
  )
})

const odd: readonly BookCustomer[] = [
  {
    id: 'c0ffee00-0000-4000-8000-000000000001',
    companyName: '=1+2',
    domain: '@sum.example',
    subscriptions: [
      {
        id: 'c0ffee00-0000-4000-8000-0000000000a1',
        offerId: '796B6B5F-613C-4E24-A17C-EBA730D49C02',
        offerName: 'Office 365 Enterprise E3',
        friendlyName: '=HYPERLINK("http://evil.example";"Pay")',
        quantity: 12,
        status: 'active',
        autoRenewEnabled: true,
        billingType: 'license',
        billingCycle: 'monthly',
        commitmentEndDate: '2027-03-31T00:00:00Z',
      },
      {
        id: 'c0ffee00-0000-4000-8000-0000000000a2',
        offerId: 'nobody-knows-this-offer',
        offerName: '-2+3',
        friendlyName: '-2+3',
        quantity: 4,
        status: 'awaiting_carrier',
        autoRenewEnabled: false,
        billingType: 'license',
        billingCycle: 'monthly',
        commitmentEndDate: '2027-01-15T00:00:00Z',
      },
      {
        id: 'c0ffee00-0000-4000-8000-0000000000a3',
        offerId: '796B6B5F-613C-4E24-A17C-EBA730D49C02',
        offerName: 'Office 365 Enterprise E3',
        friendlyName: 'Night, "late" line',
        quantity: 7,
        status: 'suspended',
        autoRenewEnabled: true,
        billingType: 'license',
        billingCycle: 'annual',
        commitmentEndDate: '2027-06-30T00:00:00Z',
      },
      {
        id: 'c0ffee00-0000-4000-8000-0000000000a4',
        offerId: '796B6B5F-613C-4E24-A17C-EBA730D49C02',
        offerName: 'Office 365 Enterprise E3',
        friendlyName: 'Long gone',
        quantity: 2,
        status: 'deleted',
        billingType: 'license',
        billingCycle: 'monthly',
        commitmentEndDate: '2026-06-30T00:00:00Z',
      },
    ],
  },
  { id: 'c0ffee00-0000-4000-8000-000000000002', companyName: '+491234', domain: 'plus.example' },
  { id: 'c0ffee00-0000-4000-8000-000000000003', companyName: '-2+3', domain: 'minus.example' },
  { id: 'c0ffee00-0000-4000-8000-000000000004', companyName: '@SUM(A1)', domain: 'at.example' },
]

test('cells that a spreadsheet would run are neutralised', async ({ openApp, page }) => {
  await replaceBook(page, odd)
  await openApp('/customers')
  await expect(page.getByRole('grid', { name: 'Customers' }).getByRole('link')).toHaveCount(4)
  const { text } = await readDownload(page, () => page.getByRole('button', { name: 'Export customers' }).click())
  const lines = text.split('\r\n')
  expect(lines).toHaveLength(6)
  expect(lines).toEqual(
    expect.arrayContaining([
      '"\'=1+2","\'@sum.example",Cloud Reseller,c0ffee00-0000-4000-8000-000000000001',
      '"\'+491234",plus.example,Cloud Reseller,c0ffee00-0000-4000-8000-000000000002',
      '"\'-2+3",minus.example,Cloud Reseller,c0ffee00-0000-4000-8000-000000000003',
      '"\'@SUM(A1)",at.example,Cloud Reseller,c0ffee00-0000-4000-8000-000000000004',
    ]),
  )
})

test('the subscriptions are exported as the filter and the order show them', async ({ openApp, page }) => {
  await replaceBook(page, odd)
  await openApp('/customers/c0ffee00-0000-4000-8000-000000000001/subscriptions?sort=quantity')
  const grid = page.getByRole('grid', { name: 'Subscriptions' })
  await expect(grid.getByRole('link')).toHaveText([
    '-2+3',
    'Night, "late" line',
    '=HYPERLINK("http://evil.example";"Pay")',
  ])
  const button = page.getByRole('button', { name: 'Export subscriptions' })
  const all = await readDownload(page, () => button.click())
  expect(all.name).toMatch(/^Subscriptions of .*1\+2\.csv$/)
  expect(all.text).toBe(
    '\uFEFFName,Offer,Quantity,Status,Renewal\r\n' +
      '"\'-2+3","\'-2+3",4,Unknown (awaiting_carrier),"Ends on Jan 15, 2027"\r\n' +
      '"Night, ""late"" line",Office 365 Enterprise E3,7,Suspended,"Ends on Jun 30, 2027"\r\n' +
      '"\'=HYPERLINK(""http://evil.example"";""Pay"")",Office 365 Enterprise E3,12,Active,"Auto renews on Mar 31, 2027"\r\n',
  )

  await page.getByRole('combobox', { name: 'Status' }).selectOption('Suspended')
  await expect(grid.getByRole('link')).toHaveText(['Night, "late" line'])
  const suspended = await readDownload(page, () => button.click())
  expect(suspended.text).toBe(
    '\uFEFFName,Offer,Quantity,Status,Renewal\r\n' +
      '"Night, ""late"" line",Office 365 Enterprise E3,7,Suspended,"Ends on Jun 30, 2027"\r\n',
  )

  await page.getByRole('combobox', { name: 'Status' }).selectOption('Deleted')
  await expect(grid.getByRole('link')).toHaveText(['Long gone'])
  const deleted = await readDownload(page, () => button.click())
  expect(deleted.text).toBe(
    '\uFEFFName,Offer,Quantity,Status,Renewal\r\nLong gone,Office 365 Enterprise E3,2,Deleted,\r\n',
  )
})
