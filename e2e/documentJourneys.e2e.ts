import { expect, test } from './fixtures.ts'

// Each edition in the language of its document; 2020, which has two, is walked in each language of the app elsewhere.
for (const text of [
  {
    lang: 'zh-TW',
    pack: 'worldwide-2019',
    iconOf: (name: string) => `「${name}」可升級`,
    upgradeNow: '立即升級',
    dialogOf: (name: string) => `升級「${name}」`,
    source: 'Office 365 商務基本版',
    target: 'Office 365 商務進階版',
    newOffer: '新產品',
    licenses: '授權',
    confirmed: '已由合作夥伴中心確認',
    submit: '送出',
    submitted: '已送出升級',
    created: '新訂閱',
    twelve: '12 個授權',
    close: '關閉',
    subscriptions: '訂閱',
    active: '作用中',
  },
  {
    lang: 'tr',
    pack: 'worldwide-2021',
    iconOf: (name: string) => `“${name}” için yükseltme var`,
    upgradeNow: 'Şimdi yükselt',
    dialogOf: (name: string) => `${name} aboneliğini yükselt`,
    source: 'Microsoft 365 İş Temel',
    target: 'Microsoft 365 İş Standart',
    newOffer: 'Yeni teklif',
    licenses: 'Lisanslar',
    confirmed: 'İş Ortağı Merkezi tarafından onaylandı',
    submit: 'Gönder',
    submitted: 'Yükseltme gönderildi',
    created: 'Yeni abonelik',
    twelve: '12 lisans',
    close: 'Kapat',
    subscriptions: 'Abonelikler',
    active: 'Etkin',
  },
] as const) {
  test(`${text.pack}: the whole journey in ${text.lang}`, async ({ page, openApp }) => {
    test.slow()
    await openApp(`/customers?lang=${text.lang}&pack=${text.pack}&q=Contoso%20Bak`)
    await expect(page.getByRole('button', { name: text.iconOf('Contoso Bakery'), exact: true })).toBeVisible()
    await page.getByRole('link', { name: 'Contoso Bakery', exact: true }).click()
    const grid = page.getByRole('grid', { name: text.subscriptions, exact: true })
    await grid.getByRole('button', { name: text.iconOf(text.source), exact: true }).hover()
    const card = page.getByRole('dialog', { name: text.upgradeNow, exact: true })
    await card.getByRole('button', { name: text.upgradeNow, exact: true }).click()

    const dialog = page.getByRole('dialog', { name: text.dialogOf(text.source), exact: true })
    await expect(dialog.getByText(text.confirmed, { exact: true })).toBeVisible()
    const offers = dialog.getByRole('radiogroup', { name: text.newOffer, exact: true })
    await offers.getByRole('radio', { name: text.target, exact: true }).check()
    await expect(dialog.getByRole('spinbutton', { name: text.licenses, exact: true })).toHaveValue('12')
    await dialog.getByRole('button', { name: text.submit, exact: true }).click()

    await expect(dialog.getByRole('heading', { name: text.submitted, exact: true })).toBeVisible()
    const created = dialog.getByRole('group', { name: text.created, exact: true })
    await expect(created.getByRole('link', { name: text.target, exact: true })).toBeVisible()
    await expect(created).toContainText(text.twelve)
    await dialog.getByRole('button', { name: text.close, exact: true }).last().click()
    await page.clock.fastForward(5_000)
    const row = grid.getByRole('row', { name: new RegExp(text.target) })
    await expect(row.getByRole('gridcell', { name: text.active, exact: true })).toBeVisible()
    await expect(grid.getByRole('link', { name: text.source, exact: true })).toHaveCount(0)
  })
}

test('21vianet-2018: the whole journey in zh-CN, from the notice and with the number typed', async ({
  page,
  openApp,
}) => {
  await openApp('/customers?lang=zh-CN&pack=21vianet-2018&q=Fabrikam%20China')
  await page.getByRole('link', { name: 'Fabrikam China', exact: true }).click()
  await page.getByRole('link', { name: 'Office 365 商业高级版', exact: true }).click()
  await expect(page.getByText('你可以将此订阅升级到具有更多服务和更多席位的订阅。')).toBeVisible()
  await page.getByRole('button', { name: '立即升级', exact: true }).click()

  const dialog = page.getByRole('dialog', { name: '升级“Office 365 商业高级版”', exact: true })
  await expect(dialog.getByRole('radio', { name: 'Office 365 企业版 E3', exact: true })).toBeChecked()
  const licenses = dialog.getByRole('spinbutton', { name: '许可证', exact: true })
  await expect(licenses).toHaveValue('')
  const submit = dialog.getByRole('button', { name: '提交', exact: true })
  await submit.click()
  await expect(licenses).toHaveAccessibleDescription(/输入许可证数量。/)
  await licenses.fill('50')
  await submit.click()

  await expect(dialog.getByRole('heading', { name: '已提交升级', exact: true })).toBeVisible()
  const created = dialog.getByRole('group', { name: '新订阅', exact: true })
  await expect(created.getByRole('link', { name: 'Office 365 企业版 E3', exact: true })).toBeVisible()
  await expect(created).toContainText('50 个许可证')
})
