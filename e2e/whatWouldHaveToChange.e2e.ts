import type { Locator, Page } from '@playwright/test'

import { scenarios } from '#mocks/seed/scenarios.ts'

import { expect, test } from './fixtures.ts'

const { adatumClinic, litwareStudio, alpineSkiHouse, tailspinToys, treyResearch, graphicDesignInstitute } = scenarios

function detailsOf(customer: { readonly customerId: string }, subscription: { readonly id: string }): string {
  return `/customers/${customer.customerId}/subscriptions/${subscription.id}`
}

function stepsSection(page: Page): Locator {
  return page.getByRole('region', { name: 'What would have to change', exact: true })
}

/** The steps to some targets, in order. */
function steps(page: Page, title: string): Locator {
  return stepsSection(page).getByRole('region', { name: title, exact: true }).getByRole('listitem')
}

function cancelButton(page: Page): Locator {
  return page
    .getByRole('region', { name: 'Cancel subscription', exact: true })
    .getByRole('button', { name: 'Cancel subscription', exact: true })
}

const toAll =
  'For Microsoft 365 Business Standard, Office 365 Enterprise E1, Office 365 Enterprise E3, and Office 365 Enterprise E5'

async function expectAllEligible(page: Page): Promise<void> {
  await expect(page.getByText('4 of 4 offers are available now.', { exact: true })).toBeVisible()
  await expect(stepsSection(page)).toContainText('No further changes are needed.')
  await expect(page.getByRole('button', { name: 'Upgrade now', exact: true })).toBeVisible()
}

test('Adatum Clinic is reactivated: every offer turns green by itself, and the focus stays', async ({
  page,
  openApp,
}) => {
  await openApp(detailsOf(adatumClinic, adatumClinic.subscriptions.basic))
  await expect(page.getByText('None of 4 offers is available now.', { exact: true })).toBeVisible()
  await expect(steps(page, toAll)).toHaveText([/^Reactivate the subscription\.Who: You/])
  await stepsSection(page).getByRole('button', { name: 'Reactivate', exact: true }).press('Enter')
  await expectAllEligible(page)
  await expect(page.getByRole('heading', { name: 'What would have to change', exact: true })).toBeFocused()
  await expect(page.getByRole('radio', { name: 'Active', exact: true })).toBeChecked()

  // The rows of both lists too.
  await page.getByRole('link', { name: 'Adatum Clinic', exact: true }).click()
  await expect(
    page.getByRole('button', { name: 'Upgrade available for Microsoft 365 Business Basic', exact: true }),
  ).toBeVisible()
})

test('a role that may not act sees the step, and who may take it', async ({ page, openApp }) => {
  await openApp(`${detailsOf(adatumClinic, adatumClinic.subscriptions.basic)}?role=Billing%20admin`)
  const button = stepsSection(page).getByRole('button', { name: 'Reactivate', exact: true })
  await expect(button).toHaveAttribute('aria-disabled', 'true')
  await expect(button).toHaveAccessibleDescription(/Billing admin.*Global admin/)
  await expect(stepsSection(page)).toContainText('Written in 升级客户订阅 (Chinese (China), May 7, 2020)')
  await expect(stepsSection(page).getByRole('link', { name: 'Who may do what', exact: true })).toBeVisible()
  await button.focus()
  await expect(button).toBeFocused()
  await button.press('Enter')
  await expect(page.getByRole('radio', { name: 'Suspended', exact: true })).toBeChecked()
  const cancel = cancelButton(page)
  await expect(cancel).toHaveAttribute('aria-disabled', 'true')
  await expect(cancel).toHaveAccessibleDescription(/Billing admin.*Global admin/)
})

test('Litware Studio is invited; once it accepts, every offer turns green by itself', async ({
  page,
  openApp,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openApp(detailsOf(litwareStudio, litwareStudio.subscriptions.basic))
  await expect(steps(page, toAll)).toHaveText([
    /^Request delegated admin privileges from the customer\.Who: You/,
    /^A global admin of the customer accepts the request\.Who: The customer/,
    /^Check again: what the customer bought elsewhere can be seen only then\.Who: You/,
  ])

  const request = stepsSection(page).getByRole('button', { name: 'Request delegated admin privileges', exact: true })
  await request.click()
  const dialog = page.getByRole('dialog', { name: 'Request delegated admin privileges', exact: true })
  const withPrivileges =
    /^https:\/\/admin\.microsoft\.com\/Adminportal\/Home\?invType=ResellerRelationship&partnerId=[0-9a-f-]{36}&msppId=0&DAP=true#\/BillingAccounts\/partner-invitation$/
  await expect(dialog.getByRole('link', { name: withPrivileges })).toHaveAttribute('href', withPrivileges)
  const text = dialog.getByRole('textbox', { name: 'Text', exact: true })
  await expect(text).toHaveValue(/^Hello Litware Studio,\n\n.*delegated admin privileges/)
  await expect(text).toHaveValue(/&DAP=true#.*\n\n\[Your name\]\n\n\[Your company\]$/)

  // What is written goes out, by both ways.
  await text.fill('Accept this, please: LINK')
  await dialog.getByRole('button', { name: 'Copy to clipboard', exact: true }).click()
  await expect(dialog.getByText('Copied', { exact: true })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Accept this, please: LINK')
  await expect(dialog.getByRole('link', { name: 'Open in email', exact: true })).toHaveAttribute(
    'href',
    'mailto:?subject=Reseller%20relationship%20with%20Litware%20Studio&body=Accept%20this%2C%20please%3A%20LINK',
  )

  // Without the privileges the invitation helps nothing here, and says so.
  await dialog.getByRole('checkbox', { name: 'Include delegated admin privileges', exact: true }).uncheck()
  await expect(dialog.getByRole('link', { name: /&DAP=false#/ })).toBeVisible()
  await expect(dialog.getByText('Without these privileges the upgrade stays blocked.', { exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(request).toBeFocused()

  // Nothing has happened yet: asking again says so.
  await stepsSection(page).getByRole('button', { name: 'Check again', exact: true }).click()
  await expect(steps(page, toAll)).toHaveCount(3)
  await stepsSection(page).getByRole('button', { name: 'Sandbox: act as the customer', exact: true }).click()
  await expectAllEligible(page)
})

test('from the card too: the invitation outlives it, and the focus goes back to the icon', async ({
  page,
  openApp,
}) => {
  await openApp(`/customers/${litwareStudio.customerId}/subscriptions`)
  const icon = page.getByRole('button', { name: "Why can't Microsoft 365 Business Basic be upgraded?", exact: true })
  await icon.click()
  const card = page.getByRole('dialog', { name: "Why can't Microsoft 365 Business Basic be upgraded?", exact: true })
  await card.getByRole('button', { name: 'Request delegated admin privileges', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Request delegated admin privileges', exact: true })
  await expect(dialog.getByRole('textbox', { name: 'Text', exact: true })).toBeVisible()
  await dialog.getByRole('button', { name: 'Done', exact: true }).click()
  await expect(dialog).toBeHidden()
  await expect(icon).toBeFocused()
})

test("Alpine Ski House: the add-on is opened and canceled, and the subscription's offers turn green", async ({
  page,
  openApp,
}) => {
  const { basic } = alpineSkiHouse.subscriptions
  await openApp(detailsOf(alpineSkiHouse, basic))
  await expect(steps(page, toAll)).toHaveText([/^Cancel the add-on Audio Conferencing \(3 licenses\)\.Who: You/])
  await stepsSection(page).getByRole('link', { name: 'Open Audio Conferencing', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Subscriptions | Audio Conferencing' })).toBeVisible()

  const cancel = cancelButton(page)
  await cancel.click()
  const question = page.getByRole('alertdialog', { name: 'Cancel Audio Conferencing?', exact: true })
  await expect(question.getByRole('listitem')).toHaveText(["Audio Conferencing with 3 licenses, and its users' access"])
  await question.getByRole('button', { name: 'Keep subscription', exact: true }).click()
  await expect(cancel).toBeFocused()
  await cancel.click()
  await question.getByRole('button', { name: 'Cancel subscription', exact: true }).click()
  await expect(page.getByText('The subscription was canceled.', { exact: true })).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Deleted', exact: true })).toBeChecked()
  await expect(cancel).toHaveCount(0)

  await page.getByRole('link', { name: 'Microsoft 365 Business Basic', exact: true }).click()
  await expect(page.getByText('4 of 4 offers are available now.', { exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Upgrade now', exact: true })).toBeVisible()
})

test('steps, invitation and question hold for everybody', async ({ page, openApp, expectNoAxeViolations }) => {
  test.slow()
  await openApp(detailsOf(litwareStudio, litwareStudio.subscriptions.basic))
  await expect(steps(page, toAll)).toHaveCount(3)
  await expectNoAxeViolations()
  await stepsSection(page).getByRole('button', { name: 'Request delegated admin privileges', exact: true }).click()
  await expect(page.getByRole('textbox', { name: 'Text', exact: true })).toBeVisible()
  await expectNoAxeViolations()
  await page.keyboard.press('Escape')
  await cancelButton(page).click()
  await expect(page.getByRole('alertdialog')).toBeVisible()
  await expectNoAxeViolations()
})

test('a base names the add-ons that are canceled with it', async ({ page, openApp }) => {
  const { basic, audioConferencing } = alpineSkiHouse.subscriptions
  await openApp(detailsOf(alpineSkiHouse, basic))
  await cancelButton(page).click()
  const question = page.getByRole('alertdialog', { name: 'Cancel Microsoft 365 Business Basic?', exact: true })
  await expect(question.getByRole('listitem')).toHaveText([
    "Microsoft 365 Business Basic with 22 licenses, and its users' access",
    'The add-on Audio Conferencing with 3 licenses',
  ])
  await question.getByRole('button', { name: 'Cancel subscription', exact: true }).click()
  await expect(page.getByText('The subscription was canceled.', { exact: true })).toBeVisible()
  await openApp(detailsOf(alpineSkiHouse, audioConferencing))
  await expect(page.getByRole('radio', { name: 'Deleted', exact: true })).toBeChecked()
})

test('Tailspin Toys: what was bought elsewhere is the customer’s to cancel; then every offer is green', async ({
  page,
  openApp,
}) => {
  await openApp(detailsOf(tailspinToys, tailspinToys.subscriptions.basic))
  await expect(page.getByText('1 of 4 offers is available now.', { exact: true })).toBeVisible()
  const blocked = 'For Microsoft 365 Business Standard and Office 365 Enterprise E5'
  const e3 = 'Office 365 Enterprise E3 \\(10 licenses, bought from another partner or channel\\)'
  const who = 'Who: The customer, with the other partner or channel'
  await expect(steps(page, blocked)).toHaveText([new RegExp(`^Cancel ${e3} where it was bought\\.${who}`)])
  await expect(steps(page, 'For Office 365 Enterprise E3')).toHaveText([
    new RegExp(`^Cancel ${e3} where it was bought\\. Or keep it: the customer already has this offer\\.${who}`),
  ])
  await expect(stepsSection(page).getByText('Fewest steps', { exact: true })).toHaveCount(1)
  await stepsSection(page)
    .getByRole('region', { name: blocked, exact: true })
    .getByRole('button', { name: 'Sandbox: act as the customer', exact: true })
    .click()
  await expectAllEligible(page)
})

test('what others did in another tab turns this one green', async ({ page, openApp, openTab }) => {
  const path = detailsOf(tailspinToys, tailspinToys.subscriptions.basic)
  await openApp(path)
  await expect(page.getByText('1 of 4 offers is available now.', { exact: true })).toBeVisible()
  const other = await openTab(path)
  await stepsSection(other).getByRole('button', { name: 'Sandbox: act as the customer' }).first().click()
  await expect(other.getByText('4 of 4 offers are available now.', { exact: true })).toBeVisible()
  await expectAllEligible(page)
})

test('Trey Research waits for Microsoft', async ({ page, openApp }) => {
  await openApp(detailsOf(treyResearch, treyResearch.subscriptions.basic))
  await expect(steps(page, toAll)).toHaveText([
    /^Wait until the subscription is provisioned\. It has been provisioning since .+\.Who: Microsoft/,
    /^Check again: the status shows only then\.Who: You/,
  ])
  const cancel = cancelButton(page)
  await expect(cancel).toHaveAttribute('aria-disabled', 'true')
  await expect(cancel).toHaveAccessibleDescription(
    'The subscription is still being provisioned. Try again when it is active.',
  )
  await stepsSection(page).getByRole('button', { name: 'Sandbox: act as Microsoft', exact: true }).click()
  await expectAllEligible(page)
})

test('Graphic Design Institute: renew one, have Microsoft resolve the other', async ({ page, openApp }) => {
  const { basic, standard } = graphicDesignInstitute.subscriptions
  await openApp(detailsOf(graphicDesignInstitute, basic))
  const renew = /^Renew the subscription or order it again\. One that has expired cannot be reactivated\.Who: You/
  const held = 'Microsoft 365 Business Standard \\(3 licenses, sold by you\\)\\.'
  await expect(steps(page, 'For Microsoft 365 Business Standard')).toHaveText([
    renew,
    new RegExp(`^Cancel ${held} Or keep it: the customer already has this offer\\.Who: You`),
  ])
  await expect(steps(page, 'For Office 365 Enterprise E1')).toHaveText([renew])
  await expect(steps(page, 'For Office 365 Enterprise E3 and Office 365 Enterprise E5')).toHaveText([
    renew,
    new RegExp(`^Cancel ${held}Who: You`),
  ])
  await stepsSection(page).getByRole('link', { name: 'Go to Microsoft 365 Business Standard' }).first().click()
  await expect(page).toHaveURL(new RegExp(standard.id, 'i'))
  await expect(steps(page, 'For Office 365 Enterprise E3 and Office 365 Enterprise E5')).toHaveText([
    /^Have Microsoft support resolve the status: Unknown \(paused_by_billing\)\. Only an active subscription can be upgraded\.Who: Microsoft/,
  ])
})
