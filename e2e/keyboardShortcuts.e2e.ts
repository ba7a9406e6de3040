import { scenarios } from '#mocks/seed/scenarios.ts'

import { collectAnnouncements } from './announcements.ts'
import { expect, test } from './fixtures.ts'

const { contosoBakery } = scenarios
const details = `/customers/${contosoBakery.customerId}/subscriptions/${contosoBakery.subscriptions.basic.id}`

test('/ goes to the search box, also from another page, and types nothing', async ({ openApp, page }) => {
  const search = page.getByRole('searchbox', { name: 'Search customers' })
  await openApp('/customers?q=Woodgrove')
  await page.getByRole('main').focus()
  await page.keyboard.press('/')
  await expect(search).toBeFocused()
  await expect(search).toHaveValue('Woodgrove')
  // In the box it is a character like any other; the text was selected.
  await page.keyboard.press('/')
  await expect(search).toHaveValue('/')

  await openApp(details)
  await expect(page.getByRole('button', { name: 'Upgrade now' })).toBeVisible()
  // As a Swedish keyboard types it.
  await page.keyboard.press('Shift+/')
  await expect(search).toBeFocused()
  await expect(search).toHaveValue('')
})

test('? lists the shortcuts, and they can be turned off but for Ctrl+K', async ({ openApp, page }) => {
  await openApp('/customers?q=Woodgrove')
  const row = page.getByRole('row', { name: /^Woodgrove Bank/ })
  await expect(row.getByRole('button')).toBeVisible()
  await row.focus()
  await page.keyboard.press('?')
  const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(list.getByRole('region', { name: 'Anywhere' }).getByRole('definition')).toHaveText([
    'Ctrl+K',
    '/',
    'G then C',
    'G then R',
    '?',
  ])
  // A shortcut does nothing behind a dialog.
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()
  await expect(row).toBeFocused()

  await page.keyboard.press('?')
  await list.getByRole('switch', { name: 'Single-key shortcuts' }).press('Space')
  await expect(list.getByRole('switch', { name: 'Single-key shortcuts' })).not.toBeChecked()
  await list.getByRole('button', { name: 'Close' }).press('Enter')
  await expect(list).toBeHidden()
  await page.reload()
  await expect(row.getByRole('button')).toBeVisible()
  await row.focus()
  for (const key of ['?', '/', 'u', 'g', 'r']) await page.keyboard.press(key)
  await expect(row).toBeFocused()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog', { name: 'Search and commands' })).toBeVisible()
})

test('a key pressed in the first moment waits for the shortcuts', async ({ page }) => {
  // The page is an outline; what listens to the keys comes after it.
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (document.querySelector('#root > *') === null) return
      observer.disconnect()
      const key = { key: '?', code: 'Slash', shiftKey: true, bubbles: true, cancelable: true }
      document.body.dispatchEvent(new KeyboardEvent('keydown', key))
    })
    observer.observe(document, { childList: true, subtree: true })
  })
  await page.goto('/customers?q=Woodgrove')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
})

test('g c goes to the customers and g r to the rules', async ({ openApp, page }) => {
  await openApp(details)
  await expect(page.getByRole('button', { name: 'Upgrade now' })).toBeVisible()
  await page.keyboard.press('g')
  await page.keyboard.press('c')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Customers')
  await page.keyboard.press('g')
  await page.keyboard.press('r')
  await expect(page).toHaveURL(/\/rules$/)
})

test('no key acts while something is typed', async ({ openApp, page }) => {
  await openApp(details)
  const nickname = page.getByRole('textbox', { name: 'Nickname' })
  await nickname.fill('')
  await nickname.pressSequentially('u?/gc')
  await expect(nickname).toHaveValue('u?/gc')
  await page.getByRole('spinbutton', { name: 'Quantity' }).press('u')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page).toHaveURL(new RegExp(`${details}$`))
})

test('u upgrades the row with the focus: one subscription, several, none', async ({ openApp, page }) => {
  await openApp('/customers')
  const grid = page.getByRole('grid', { name: 'Customers' })
  const search = page.getByRole('searchbox', { name: 'Search customers' })
  const find = async (name: string) => {
    await search.fill(name)
    await expect(grid.getByRole('row')).toHaveCount(2)
    const row = grid.getByRole('row', { name: new RegExp(`^${name}`) })
    await row.focus()
    return row
  }
  const woodgrove = await find('Woodgrove Bank')
  await expect(woodgrove.getByRole('button')).toBeVisible()
  await page.keyboard.press('u')
  const dialog = page.getByRole('dialog', { name: 'Upgrade Microsoft 365 Business Standard' })
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(woodgrove).toBeFocused()

  const coffee = await find('Fourth Coffee')
  await expect(coffee.getByRole('button')).toBeVisible()
  await page.keyboard.press('u')
  const card = page.getByRole('dialog', { name: 'Upgrade now', exact: true })
  await expect(card.getByRole('group', { name: 'Microsoft 365 Business Basic' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()

  await find('Coho Vineyard')
  const announcements = await collectAnnouncements(page)
  // Until the rules have spoken it says that they have not.
  await expect
    .poll(async () => {
      await page.keyboard.press('u')
      return (await announcements()).at(-1)
    })
    .toBe('There is nothing to upgrade in this row.')
  await expect(page.getByText('There is nothing to upgrade in this row.').last()).toBeVisible()

  const adatum = await find('Adatum Clinic')
  await expect(adatum.getByRole('button')).toBeVisible()
  await page.keyboard.press('u')
  await expect(page.getByRole('dialog', { name: "Why can't Adatum Clinic be upgraded?" })).toBeVisible()
})
