import type { Locator, Page } from '@playwright/test'

import { expect, test } from './fixtures.ts'

/** Tab, as often as a person would put up with, until the focus is there. */
async function tabTo(page: Page, place: Locator, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press(key)
    const isThere = await place.evaluateAll((elements) =>
      elements.some((element) => element === document.activeElement),
    )
    if (isThere) return
  }
  await expect(place, 'reached with the Tab key').toBeFocused()
}

test('from the address to the result with the keyboard alone', async ({ page, openApp }) => {
  await openApp('/customers')
  const search = page.getByRole('searchbox', { name: 'Search customers' })
  await tabTo(page, search)
  await page.keyboard.type('contoso bak')
  const grid = page.getByRole('grid', { name: 'Customers' })
  await expect(grid.getByRole('row')).toHaveCount(2)
  const icon = grid.getByRole('button', { name: 'Upgrade available for Contoso Bakery', exact: true })
  await expect(icon).toBeVisible()

  await tabTo(page, grid.getByRole('row', { name: /Contoso Bakery/ }))
  await page.keyboard.press('ArrowRight')
  await expect(grid.getByRole('link', { name: 'Contoso Bakery', exact: true })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(icon).toBeFocused()
  await page.keyboard.press('Space')
  const card = page.getByRole('dialog', { name: 'Upgrade now', exact: true })
  const first = card.getByRole('button', { name: 'Microsoft 365 Business Standard', exact: true })
  await expect(first).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(card).toHaveCount(0)
  await expect(icon).toBeFocused()

  await page.keyboard.press('Enter')
  await expect(first).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(card.getByRole('button', { name: 'Office 365 Enterprise E1', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Upgrade Microsoft 365 Business Basic', exact: true })
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(icon).toBeFocused()

  await page.keyboard.press('Enter')
  await expect(first).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const e1 = dialog.getByRole('radio', { name: 'Office 365 Enterprise E1', exact: true })
  await expect(e1).toBeChecked()
  await tabTo(page, e1)
  await page.keyboard.press('ArrowDown')
  const e3 = dialog.getByRole('radio', { name: 'Office 365 Enterprise E3', exact: true })
  await expect(e3).toBeFocused()
  await expect(e3).toBeChecked()

  await page.keyboard.press('Tab')
  const licenses = dialog.getByRole('spinbutton', { name: 'Licenses' })
  await expect(licenses).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(licenses).toHaveValue('13')
  await page.keyboard.press('Tab')
  const transfer = dialog.getByRole('checkbox', { name: 'Move user licenses to the new offer' })
  await expect(transfer).toBeFocused()
  await page.keyboard.press('Space')
  await expect(transfer).not.toBeChecked()
  await tabTo(page, dialog.getByRole('button', { name: 'Submit', exact: true }))
  await page.keyboard.press('Enter')

  await expect(dialog.getByRole('heading', { name: 'Upgrade submitted' })).toBeVisible()
  await expect(dialog.getByRole('group', { name: 'Result' })).toBeFocused()
  await expect(dialog.getByRole('group', { name: 'New subscription' })).toContainText('13 licenses')
  await tabTo(page, dialog.getByRole('button', { name: 'Close', exact: true }))
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(icon).toHaveCount(0)
  // The upgraded row has no icon any more: the focus goes on from the page, not from nowhere.
  await expect(page.getByRole('main')).toBeFocused()
})

test('Escape and Cancel leave the dialog, and the focus goes back to the icon', async ({ page, openApp }) => {
  await openApp('/customers?q=Woodgrove')
  const icon = page.getByRole('button', { name: 'Upgrade available for Woodgrove Bank', exact: true })
  const offer = page
    .getByRole('dialog', { name: 'Upgrade now', exact: true })
    .getByRole('button', { name: 'Office 365 Enterprise E5', exact: true })
  const dialog = page.getByRole('dialog', { name: 'Upgrade Microsoft 365 Business Standard', exact: true })
  await icon.focus()
  await page.keyboard.press('Enter')
  await offer.focus()
  await page.keyboard.press('Space')
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(icon).toBeFocused()

  await page.keyboard.press('Enter')
  await offer.focus()
  await page.keyboard.press('Enter')
  await tabTo(page, dialog.getByRole('button', { name: 'Cancel', exact: true }))
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(icon).toBeFocused()
})

test('the arrow keys reach blocked offers, and choose none of them', async ({ page, openApp }) => {
  await openApp('/customers?q=Tailspin')
  await page.getByRole('button', { name: 'Upgrade available for Tailspin Toys', exact: true }).focus()
  await page.keyboard.press('Enter')
  const card = page.getByRole('dialog', { name: 'Upgrade now', exact: true })
  await tabTo(page, card.getByRole('button', { name: 'Upgrade now', exact: true }))
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Upgrade Microsoft 365 Business Basic', exact: true })
  const radio = (name: string) => dialog.getByRole('radio', { name, exact: true })
  const e1 = radio('Office 365 Enterprise E1')
  await expect(e1).toBeChecked()
  await expect(dialog.getByText('Confirmed by Partner Center')).toBeVisible()
  await tabTo(page, e1)
  for (const name of ['Office 365 Enterprise E3', 'Office 365 Enterprise E5', 'Microsoft 365 Business Standard']) {
    await page.keyboard.press('ArrowDown')
    await expect(radio(name)).toBeFocused()
    await expect(radio(name)).not.toBeChecked()
    await expect(e1).toBeChecked()
  }
  await page.keyboard.press('Space')
  await expect(radio('Microsoft 365 Business Standard')).not.toBeChecked()
  await expect(e1).toBeChecked()
})
