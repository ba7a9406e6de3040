import { expect, type Page } from '@playwright/test'

import { workerAnswers } from './workerAnswers.ts'

export type BookSubscription = Readonly<Record<string, unknown>> & { readonly id: string }

export type BookCustomer = {
  readonly id: string
  readonly companyName: string
  readonly domain: string
  readonly subscriptions?: readonly BookSubscription[]
}

/** The text of a book file with these customers and nothing else. */
export function bookText(customers: readonly BookCustomer[], settings: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({
    format: 'upgrade-center-book/1',
    settings,
    customers: customers.map(({ id, companyName, domain, subscriptions = [] }) => ({
      customer: {
        id,
        companyProfile: { tenantId: id, domain, companyName },
        relationshipToPartner: 'reseller',
        allowDelegatedAccess: true,
        billingProfile: { defaultAddress: { country: 'US' } },
      },
      subscriptions,
      subscribedSkus: [],
      users: [],
    })),
  })
}

/**
 * Puts a book in the place of everything through the sandbox's own seam, from a page that reads no customers: nothing
 * is under way that the replaced book could not answer.
 */
export async function replaceBook(tab: Page, customers: readonly BookCustomer[]): Promise<void> {
  await tab.goto('/nowhere')
  await expect(tab.getByText('Rules: Partner Center, May 2020')).toBeVisible()
  await workerAnswers(tab)
  const status = await tab.evaluate(
    async (body) => (await fetch('/sandbox/book?replace=true', { method: 'PUT', body })).status,
    bookText(customers),
  )
  expect(status).toBe(200)
}
