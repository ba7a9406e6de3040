import { expect, test } from './fixtures.ts'

test('the notice under the subscription ID leads to the dialog, the result to the new Details page', async ({
  page,
  openApp,
}) => {
  await openApp('/customers?q=Contoso%20Bak')
  await page.getByRole('link', { name: 'Contoso Bakery', exact: true }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: 'Contoso Bakery | Subscriptions', exact: true }),
  ).toBeVisible()
  await page.getByRole('link', { name: 'Microsoft 365 Business Basic', exact: true }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: 'Subscriptions | Microsoft 365 Business Basic', exact: true }),
  ).toBeVisible()
  await expect(page).toHaveTitle(/^Subscriptions \| Microsoft 365 Business Basic/)
  await expect(page).toHaveURL(
    /\/customers\/9326fb79-1662-4f70-931d-b719dcfd6b21\/subscriptions\/09046072-403B-40B9-8907-68D004B20B6A/i,
  )

  const id = page.getByText('09046072-403B-40B9-8907-68D004B20B6A', { exact: true })
  const notice = page.getByText('You can upgrade this subscription to one with more services and more seats.')
  const details = page.getByRole('heading', { level: 2, name: 'Details', exact: true })
  await expect(id).toBeVisible()
  await expect(page.getByRole('button', { name: 'Copy subscription ID' })).toBeVisible()
  await expect(notice).toBeVisible()
  await expect(page.getByText('Billing frequency')).toBeVisible()
  await expect(page.getByText('Monthly', { exact: true })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Nickname' })).toBeVisible()
  await expect(page.getByRole('spinbutton', { name: 'Quantity' })).toHaveValue('12')
  await expect(page.getByRole('radiogroup', { name: 'Status' }).getByRole('radio', { name: 'Active' })).toBeChecked()
  // Just under the subscription ID, above everything else of the subscription.
  const [idBox, noticeBox, detailsBox] = [
    await id.boundingBox(),
    await notice.boundingBox(),
    await details.boundingBox(),
  ]
  expect(noticeBox?.y).toBeGreaterThan(idBox?.y ?? Number.POSITIVE_INFINITY)
  expect(noticeBox?.y).toBeLessThan(detailsBox?.y ?? 0)

  await page.getByRole('button', { name: 'Upgrade now', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Upgrade Microsoft 365 Business Basic', exact: true })
  await expect(dialog.getByText('Confirmed by Partner Center')).toBeVisible()
  const offers = dialog.getByRole('radiogroup', { name: 'New offer' })
  await expect(offers.getByRole('radio')).toHaveCount(4)
  // Four are eligible: the choice is the user's.
  await expect(offers.getByRole('radio', { checked: true })).toHaveCount(0)
  await offers.getByRole('radio', { name: 'Office 365 Enterprise E1', exact: true }).check()
  await dialog.getByRole('button', { name: 'Submit', exact: true }).click()
  await expect(dialog.getByRole('heading', { name: 'Upgrade submitted' })).toBeVisible()
  await page.clock.fastForward(5_000)
  await expect(dialog.getByRole('group', { name: 'Progress' }).getByText('Active')).toBeVisible()
  await dialog
    .getByRole('group', { name: 'New subscription' })
    .getByRole('link', { name: 'Office 365 Enterprise E1', exact: true })
    .click()

  await expect(
    page.getByRole('heading', { level: 1, name: 'Subscriptions | Office 365 Enterprise E1', exact: true }),
  ).toBeVisible()
  await expect(page.getByRole('spinbutton', { name: 'Quantity' })).toHaveValue('12')
  await expect(page.getByRole('radiogroup', { name: 'Status' }).getByRole('radio', { name: 'Active' })).toBeChecked()
  await expect(notice).toHaveCount(0)

  // The old one is still there, deleted, and offers nothing.
  await page.goBack()
  await expect(
    page.getByRole('heading', { level: 1, name: 'Subscriptions | Microsoft 365 Business Basic', exact: true }),
  ).toBeVisible()
  await expect(page.getByText('The subscription is deleted and cannot be changed.').first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Upgrade now', exact: true })).toHaveCount(0)
})

test('on a phone the eligibility panel stands straight after the form', async ({ page, openApp }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await openApp('/customers/9326fb79-1662-4f70-931d-b719dcfd6b21/subscriptions/09046072-403B-40B9-8907-68D004B20B6A')
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
    'Details',
    'Upgrade eligibility',
    'Add-ons',
    'Cancel subscription',
  ])
})

test('on a wide screen the panel stands beside the form, and nothing parts the form from the add-ons', async ({
  page,
  openApp,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openApp('/customers/9326fb79-1662-4f70-931d-b719dcfd6b21/subscriptions/09046072-403B-40B9-8907-68D004B20B6A')
  const boxOf = (name: string) => page.getByRole('heading', { level: 2, name, exact: true }).boundingBox()
  await expect(page.getByRole('heading', { level: 2, name: 'Add-ons', exact: true })).toBeVisible()
  const [details, panel, addOns] = [await boxOf('Details'), await boxOf('Upgrade eligibility'), await boxOf('Add-ons')]
  const submit = await page.getByRole('button', { name: 'Submit', exact: true }).boundingBox()
  expect(panel?.y).toBe(details?.y)
  expect(addOns?.x).toBe(details?.x)
  expect((addOns?.y ?? 0) - (submit?.y ?? 0)).toBeLessThan(100)
})
