import type { Page } from '@playwright/test'

import { scenarios } from '#mocks/seed/scenarios.ts'

import { expect, test } from './fixtures.ts'
import { type BookCustomer, replaceBook } from './sandboxBook.ts'
import { workerAnswers } from './workerAnswers.ts'

const { contosoBakery } = scenarios

function names(page: Page) {
  return page.getByRole('grid', { name: 'Customers' }).getByRole('link')
}

function searchBox(page: Page) {
  return page.getByRole('searchbox', { name: 'Search customers' })
}

// Only the named customers: 23 of them are in every worldwide book.
const namedOnly = '/customers?customers=23'

test('a name is found by its beginning, whatever its case, and the address keeps the search', async ({
  openApp,
  page,
}) => {
  await openApp(namedOnly)
  await expect(page.getByRole('grid', { name: 'Customers' })).toHaveAttribute('aria-rowcount', '24')
  await searchBox(page).fill('CON')
  await expect(names(page)).toHaveText(['Consolidated Messenger', 'Contoso Bakery'])
  await expect(page).toHaveURL(/\/customers\?.*\bq=CON\b/)
  await searchBox(page).fill('cont')
  await expect(names(page)).toHaveText(['Contoso Bakery'])
  await page.reload()
  await expect(searchBox(page)).toHaveValue('cont')
  await expect(names(page)).toHaveText(['Contoso Bakery'])
  await searchBox(page).fill('bakery')
  await expect(page.getByText('No customer matches "bakery"')).toBeVisible()
  await page.getByRole('button', { name: 'Clear search' }).last().click()
  await expect(page.getByRole('grid', { name: 'Customers' })).toHaveAttribute('aria-rowcount', '24')
  await expect(searchBox(page)).toHaveValue('')
})

test('a search in the address survives the way from / to /customers', async ({ openApp, page }) => {
  await openApp('/?customers=23&q=wood')
  await expect(names(page)).toHaveText(['Woodgrove Bank'])
  await expect(page).toHaveURL(/\/customers\?/)
  await expect(searchBox(page)).toHaveValue('wood')
})

test('domains, addresses and whole IDs find their customers', async ({ openApp, page }) => {
  await openApp(namedOnly)
  for (const [typed, found] of [
    ['contoso-bakery.example', ['Contoso Bakery']],
    ['margies-', ["Margie's Travel"]],
    ['CONTOSO-BAKERY.EX', ['Contoso Bakery']],
    ['@con', ['Consolidated Messenger', 'Contoso Bakery']],
    ['someone@contoso-bakery.example', ['Contoso Bakery']],
    ['vanarsdel <img', ['VanArsdel <img src=x onerror=alert(1)> & Söhne 北京 "🪑" שלום']],
    ['9326fb79-1662-4f70-931d-b719dcfd6b21', ['Contoso Bakery']],
    ['aa13a5c8-2314-4242-8d88-576b27d6e958', ['Fabrikam Legal']],
    ['9326FB79-1662-4F70-931D-B719DCFD6B21', ['Contoso Bakery']],
    ['wood', ['Woodgrove Bank']],
    [' {9326fb79-1662-4f70-931d-b719dcfd6b21} ', ['Contoso Bakery']],
  ] as const) {
    // Each answer is followed by another one, so that none can be taken for the next.
    await searchBox(page).fill(typed)
    await expect(names(page), typed).toHaveText(found)
    await searchBox(page).fill('trey')
    await expect(names(page)).toHaveText(['Trey Research'])
  }
})

test('a domain with a dot is not looked for among names, nor part of an ID', async ({ openApp, page }) => {
  await openApp(namedOnly)
  for (const typed of ['school.', '9326fb79-1662', contosoBakery.customerId.slice(0, 35)]) {
    await searchBox(page).fill(typed)
    await expect(page.getByText(`No customer matches "${typed}"`)).toBeVisible()
  }
})

test('an ID nobody has finds nobody, and that is no error', async ({ allowConsoleErrors, openApp, page }) => {
  allowConsoleErrors(/status of 404/)
  await openApp(namedOnly)
  await searchBox(page).fill('00000000-0000-4000-8000-000000000000')
  await expect(page.getByText('No customer matches "00000000-0000-4000-8000-000000000000"')).toBeVisible()
  await expect(page.getByRole('alert')).toBeHidden()
})

const strangers: readonly BookCustomer[] = [
  { id: 'c0ffee00-0000-4000-8000-000000000001', companyName: 'Aalto Mill', domain: 'oslo-mill.example' },
  { id: 'c0ffee00-0000-4000-8000-000000000002', companyName: 'Oslo Marine', domain: 'oslo-marine.example' },
  { id: 'c0ffee00-0000-4000-8000-000000000003', companyName: 'Bodø Fisk', domain: 'bodo-fisk.example' },
  { id: 'c0ffee00-0000-4000-8000-000000000004', companyName: 'Oslo Zoo', domain: 'zoo.example' },
  { id: 'c0ffee00-0000-4000-8000-000000000005', companyName: 'Işık Lokantası', domain: 'lokanta.example' },
  { id: 'c0ffee00-0000-4000-8000-000000000006', companyName: 'İsimsiz Kitap', domain: 'kitap.example' },
  { id: 'c0ffee00-0000-4000-8000-000000000007', companyName: 'isis Optik', domain: 'optik.example' },
  { id: 'c0ffee00-0000-4000-8000-000000000008', companyName: 'Åkerman Rör', domain: 'ror.example' },
]

test('rows found by name come before rows found by domain, none twice', async ({ openApp, page }) => {
  await replaceBook(page, strangers)
  await openApp('/customers')
  await expect(names(page)).toHaveText([
    'Aalto Mill',
    'Åkerman Rör',
    'Bodø Fisk',
    'Işık Lokantası',
    'İsimsiz Kitap',
    'isis Optik',
    'Oslo Marine',
    'Oslo Zoo',
  ])
  await searchBox(page).fill('oslo')
  await expect(names(page)).toHaveText(['Oslo Marine', 'Oslo Zoo', 'Aalto Mill'])
})

test('i, ı, I and İ are one letter, and marks do not matter', async ({ openApp, page }) => {
  await replaceBook(page, strangers)
  await openApp('/customers')
  for (const typed of ['isi', 'ISI', 'ısı', 'İSİ', 'Işı', 'işi']) {
    await searchBox(page).fill(typed)
    await expect(names(page), typed).toHaveText(['Işık Lokantası', 'İsimsiz Kitap', 'isis Optik'])
    await searchBox(page).fill('')
    await expect(names(page)).toHaveCount(8)
  }
  for (const typed of ['akerman', 'ÅKER', 'A\u030Aker', 'áker']) {
    await searchBox(page).fill(typed)
    await expect(names(page), typed).toHaveText(['Åkerman Rör'])
    await searchBox(page).fill('')
    await expect(names(page)).toHaveCount(8)
  }
})

/** Sizes of the pages the list has asked for. */
function watchPages(page: Page): readonly string[] {
  const sizes: string[] = []
  page.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url())
    if (pathname === '/v1/customers') sizes.push(searchParams.get('size') ?? 'none')
  })
  return sizes
}

test('Ctrl+End goes to the last of 500, and rows arrive page by page', async ({ openApp, page }) => {
  const sizes = watchPages(page)
  await openApp('/customers')
  const grid = page.getByRole('grid', { name: 'Customers' })
  await expect(names(page).first()).toBeVisible()
  await expect(grid).toHaveAttribute('aria-rowcount', '501')
  // The first page was answered in the page itself, before there was a worker to see it.
  await workerAnswers(page)
  expect(sizes).toEqual([])

  await page.getByRole('row').nth(1).focus()
  await page.keyboard.press('Control+End')
  const last = grid.getByRole('row').last()
  await expect(last).toBeFocused()
  await expect(last).toHaveAttribute('aria-rowindex', '501')
  await expect(last.getByRole('link')).toHaveText(/\S/)
  await expect(last).toBeInViewport()
  expect(sizes).toEqual(['100', '100', '100', '100'])

  await page.keyboard.press('Control+Home')
  const first = grid.getByRole('row').nth(1)
  await expect(first).toBeFocused()
  await expect(first).toHaveAttribute('aria-rowindex', '2')
  await expect(first).toBeInViewport()
})

test('the wheel reaches the last of 500, and a visit elsewhere comes back to the same place', async ({
  openApp,
  page,
}) => {
  await openApp('/customers')
  const grid = page.getByRole('grid', { name: 'Customers' })
  await expect(names(page).first()).toBeVisible()
  await grid.hover({ position: { x: 200, y: 200 } })
  await expect(async () => {
    await page.mouse.wheel(0, 6_000)
    await expect(grid.getByRole('row').last()).toHaveAttribute('aria-rowindex', '501', { timeout: 150 })
  }).toPass({ timeout: 20_000, intervals: [50] })
  await expect(grid.getByRole('row').last().getByRole('link')).toHaveText(/\S/)
  await expect(grid.getByRole('row').last()).toBeInViewport()

  const name = await grid.getByRole('row').last().getByRole('link').innerText()
  await grid.getByRole('row').last().getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${name} | Subscriptions`)
  await page.goBack()
  await expect(grid.getByRole('link', { name })).toBeInViewport()
})

test('a book of 100,000 customers opens at once', async ({ openApp, page }) => {
  await openApp('/customers?customers=100000')
  const grid = page.getByRole('grid', { name: 'Customers' })
  await expect(names(page).first()).toBeVisible()
  await expect(grid).toHaveAttribute('aria-rowcount', '100001')
})
