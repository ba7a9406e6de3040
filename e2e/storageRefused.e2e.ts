import type { Page } from '@playwright/test'

import { scenarios } from '#mocks/seed/scenarios.ts'

import { expect, test } from './fixtures.ts'

const { contosoBakery } = scenarios
const contoso = `/customers/${contosoBakery.customerId}/subscriptions`
const notice = "The browser's storage cannot be used, so changes last only as long as this tab."

/** What browsers do whose settings forbid a site to store anything. */
const refusals = {
  'throws when it is opened': () => {
    Object.defineProperty(globalThis.IDBFactory.prototype, 'open', {
      value: () => {
        throw new DOMException('The user denied permission to access the database.', 'SecurityError')
      },
    })
  },
  'is not there': () => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined })
  },
  'answers with an error': () => {
    Object.defineProperty(globalThis.IDBFactory.prototype, 'open', {
      value: () => {
        const request = new EventTarget()
        Object.assign(request, { error: new DOMException('Out of space', 'QuotaExceededError') })
        setTimeout(() => request.dispatchEvent(new Event('error')), 10)
        return request
      },
    })
  },
} as const

async function upgrade(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Upgrade available for Microsoft 365 Business Basic' }).hover()
  await page
    .getByRole('dialog', { name: 'Upgrade now' })
    .getByRole('button', { name: 'Office 365 Enterprise E1' })
    .click()
  const dialog = page.getByRole('dialog', { name: 'Upgrade Microsoft 365 Business Basic' })
  await dialog.getByRole('button', { name: 'Submit' }).click()
  await expect(dialog.getByRole('heading', { name: 'Upgrade submitted' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('grid', { name: 'Subscriptions' }).getByRole('link')).toHaveText([
    'Office 365 Enterprise E1',
  ])
}

for (const [how, refuse] of Object.entries(refusals)) {
  test(`the storage ${how}: the app says so and works from memory`, async ({ context, openApp, page }) => {
    await context.addInitScript(refuse)
    await openApp(contoso)
    await expect(page.getByText(notice)).toBeVisible()
    await upgrade(page)
    await page.getByRole('link', { name: 'Customers' }).first().click()
    await expect(page.getByText(notice)).toBeVisible()
    await page.goBack()
    await expect(page.getByRole('grid').getByRole('link')).toHaveText(['Office 365 Enterprise E1'])

    // A tab that cannot store forgets: said beforehand, and true.
    await page.reload()
    await expect(page.getByRole('link', { name: 'Microsoft 365 Business Basic' })).toBeVisible()
  })
}

test('no worker can be had: the page answers itself, and what is changed lasts', async ({ context, openApp, page }) => {
  await context.addInitScript(() => void Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
  await openApp(contoso)
  await upgrade(page)
  await page.reload()
  await expect(page.getByRole('grid').getByRole('link')).toHaveText(['Office 365 Enterprise E1'])
})

test('a browser that forbids every kind of storage', async ({ context, openApp, page }) => {
  await context.addInitScript(() => {
    const forbid = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
    Object.defineProperty(globalThis, 'localStorage', { get: forbid })
    Object.defineProperty(globalThis, 'sessionStorage', { get: forbid })
    Object.defineProperty(IDBFactory.prototype, 'open', { value: forbid })
    Object.defineProperty(LockManager.prototype, 'request', {
      value: () => Promise.reject(new DOMException('Access to the Locks API is denied.', 'SecurityError')),
    })
  })
  await openApp(contoso)
  await expect(page.getByText(notice)).toBeVisible()
  await upgrade(page)
})

test('storage that works is not spoken of', async ({ openApp, page }) => {
  await openApp(contoso)
  await expect(page.getByRole('link', { name: 'Microsoft 365 Business Basic' })).toBeVisible()
  await expect(page.getByText(notice)).toBeHidden()
})
