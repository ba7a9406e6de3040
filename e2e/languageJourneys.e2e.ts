import type { Locator, Page } from '@playwright/test'

import { scenarios } from '#mocks/seed/scenarios.ts'

import { expect, test } from './fixtures.ts'
import { readShownText } from './shownText.ts'

/** The words of the screens on one language's way: typed from its messages and its table of names. */
type Words = {
  readonly lang: string
  /** How the icon is used in this language's journey: each way once or twice. */
  readonly opens: 'hover' | 'press'
  readonly customers: string
  readonly standard: string
  readonly basic: string
  readonly e1: string
  readonly e3: string
  readonly e5: string
  readonly iconOf: (name: string) => string
  readonly whyNotOf: (name: string) => string
  readonly dialog: string
  readonly upgradeNow: string
  readonly licensesLeft: string
  readonly submit: string
  readonly close: string
  readonly submitted: string
  readonly before: string
  readonly after: string
  readonly licenses37: string
  readonly notMoved: string
  readonly affected: string
  readonly columns: readonly string[]
  /** Service, problem and what to do, account by account. */
  readonly accounts: readonly (readonly [string, string, string])[]
  readonly subscriptions: string
  readonly pending: string
  readonly active: string
  readonly notNow: string
  readonly alreadyHeld: string
  readonly servicesHeld: string
  readonly showTheRule: string
  readonly openDetails: string
  readonly eligibility: string
  readonly matrix: string
  readonly newOffer: string
  readonly conditions: readonly string[]
  readonly outcomes: { readonly met: string; readonly failed: string; readonly unknown: string }
  readonly inTheWay: string
  readonly reasons: readonly string[]
  readonly wouldHaveToChange: string
  /** Heading and only step of each plan. */
  readonly plans: readonly (readonly [string, string])[]
  readonly copy: string
  readonly copied: string
  readonly explanation: readonly string[]
  readonly noPrivileges: string
  readonly persona: RegExp
  readonly roles: readonly string[]
}

const simplifiedChinese: Words = {
  lang: 'zh-CN',
  opens: 'hover',
  customers: '客户',
  standard: 'Microsoft 365 商业标准版',
  basic: 'Microsoft 365 商业基本版',
  e1: 'Office 365 企业版 E1',
  e3: 'Office 365 企业版 E3',
  e5: 'Office 365 企业版 E5',
  iconOf: (name) => `“${name}”可升级`,
  whyNotOf: (name) => `为什么无法升级“${name}”？`,
  dialog: '升级“Microsoft 365 商业标准版”',
  upgradeNow: '立即升级',
  licensesLeft: '当前有 40 个用户拥有此许可证。 3 个用户将没有许可证。',
  submit: '提交',
  close: '关闭',
  submitted: '已提交升级',
  before: '旧订阅',
  after: '新订阅',
  licenses37: '37 个许可证',
  notMoved: '3 个帐户未转移到新产品/服务。',
  affected: '受影响的帐户',
  columns: ['帐户', '电子邮件', '服务', '问题', '解决方法'],
  accounts: [
    [
      'Exchange Online（计划 1）和Exchange Online（计划 2）',
      '服务冲突',
      '移除包含另一服务的许可证，然后分配新许可证。',
    ],
    ['Office 365 企业版 E3', '没有使用位置，或该位置不允许使用此服务', '设置帐户的使用位置，然后分配许可证。'],
    ['Office 365 企业版 E3', '没有剩余的许可证', '添加一个许可证，然后将其分配给该帐户。'],
  ],
  subscriptions: '订阅',
  pending: '待处理',
  active: '活动',
  notNow: '当前不可用',
  alreadyHeld: '已拥有',
  servicesHeld: '已有这些服务',
  showTheRule: '显示规则',
  openDetails: '打开详细信息页面',
  eligibility: '升级资格',
  matrix: '新产品/服务及各项条件',
  newOffer: '新产品/服务',
  conditions: ['活动状态', '已委派权限', '无冲突', '尚未拥有', '无附加产品', '已预配', '计费相符', '有升级路径'],
  outcomes: { met: '满足', failed: '不满足', unknown: '未知' },
  inTheWay: '妨碍升级的因素',
  reasons: [
    '无冲突：不满足。 Office 365 企业版 E3（10 个许可证，从其他合作伙伴或渠道购买）已包含 Office 桌面应用。涉及 Microsoft 365 商业标准版。',
    '尚未拥有：不满足。 客户已拥有 Office 365 企业版 E3（10 个许可证，从其他合作伙伴或渠道购买）。涉及 Office 365 企业版 E3。',
    '无冲突：不满足。 Office 365 企业版 E3（10 个许可证，从其他合作伙伴或渠道购买）已包含 Exchange Online、SharePoint Online、Office 桌面应用和Azure 信息保护。涉及 Office 365 企业版 E5。',
  ],
  wouldHaveToChange: '需要做出的更改',
  plans: [
    [
      '适用于 Microsoft 365 商业标准版和Office 365 企业版 E5',
      '在购买处取消 Office 365 企业版 E3（10 个许可证，从其他合作伙伴或渠道购买）。执行者：客户，以及其他合作伙伴或渠道',
    ],
    [
      '适用于 Office 365 企业版 E3',
      '在购买处取消 Office 365 企业版 E3（10 个许可证，从其他合作伙伴或渠道购买）。也可以保留：客户已拥有此产品/服务。执行者：客户，以及其他合作伙伴或渠道',
    ],
  ],
  copy: '复制说明',
  copied: '已复制',
  explanation: [
    '客户：Tailspin Toys',
    'Microsoft ID：11b4041a-6695-49ce-bce5-2eb78aba57ce',
    '订阅：Microsoft 365 商业基本版，20 个许可证',
    '- 客户已拥有 Office 365 企业版 E3（10 个许可证，从其他合作伙伴或渠道购买）。',
  ],
  noPrivileges: '已委派权限：不满足。 对于此客户，你没有委派的管理员权限。',
  persona: /^扮演的角色/,
  roles: ['全局管理员', '用户管理管理员', '管理员代理', '销售代理', '支持人员代理', '计费管理员'],
}

const traditionalChinese: Words = {
  lang: 'zh-TW',
  opens: 'press',
  customers: '客戶',
  standard: 'Microsoft 365 商務標準版',
  basic: 'Microsoft 365 商務基本版',
  e1: 'Office 365 企業版 E1',
  e3: 'Office 365 企業版 E3',
  e5: 'Office 365 企業版 E5',
  iconOf: (name) => `「${name}」可升級`,
  whyNotOf: (name) => `為什麼無法升級「${name}」？`,
  dialog: '升級「Microsoft 365 商務標準版」',
  upgradeNow: '立即升級',
  licensesLeft: '目前有 40 位使用者擁有此授權。 將有 3 位使用者沒有授權。',
  submit: '送出',
  close: '關閉',
  submitted: '已送出升級',
  before: '舊訂閱',
  after: '新訂閱',
  licenses37: '37 個授權',
  notMoved: '有 3 個帳戶未移轉至新產品。',
  affected: '受影響的帳戶',
  columns: ['帳戶', '電子郵件', '服務', '問題', '處理方式'],
  accounts: [
    ['Exchange Online (方案 1)和Exchange Online (方案 2)', '服務衝突', '移除含有另一項服務的授權，然後指派新授權。'],
    ['Office 365 企業版 E3', '沒有使用位置，或該位置不允許使用此服務', '設定帳戶的使用位置，然後指派授權。'],
    ['Office 365 企業版 E3', '沒有剩餘的授權', '新增一個授權，然後將其指派給該帳戶。'],
  ],
  subscriptions: '訂閱',
  pending: '待處理',
  active: '作用中',
  notNow: '目前無法選用',
  alreadyHeld: '已擁有',
  servicesHeld: '服務已擁有',
  showTheRule: '顯示規則',
  openDetails: '開啟詳細資料頁面',
  eligibility: '升級資格',
  matrix: '新產品與各項條件',
  newOffer: '新產品',
  conditions: ['作用中', '委派權限', '沒有衝突', '尚未擁有', '無附加元件', '已佈建', '計費頻率', '有升級路徑'],
  outcomes: { met: '符合', failed: '不符合', unknown: '未知' },
  inTheWay: '妨礙升級的因素',
  reasons: [
    '沒有衝突：不符合。 Office 365 企業版 E3 (10 個授權，透過其他合作夥伴或管道購買) 已包含 Office 桌面應用程式。涉及 Microsoft 365 商務標準版。',
    '尚未擁有：不符合。 客戶已擁有 Office 365 企業版 E3 (10 個授權，透過其他合作夥伴或管道購買)。涉及 Office 365 企業版 E3。',
    '沒有衝突：不符合。 Office 365 企業版 E3 (10 個授權，透過其他合作夥伴或管道購買) 已包含 Exchange Online、SharePoint Online、Office 桌面應用程式和Azure 資訊保護。涉及 Office 365 企業版 E5。',
  ],
  wouldHaveToChange: '需要變更的項目',
  plans: [
    [
      '適用於 Microsoft 365 商務標準版和Office 365 企業版 E5',
      '在購買處取消 Office 365 企業版 E3 (10 個授權，透過其他合作夥伴或管道購買)。執行者：客戶，以及其他合作夥伴或管道',
    ],
    [
      '適用於 Office 365 企業版 E3',
      '在購買處取消 Office 365 企業版 E3 (10 個授權，透過其他合作夥伴或管道購買)。也可以保留：客戶已擁有此產品。執行者：客戶，以及其他合作夥伴或管道',
    ],
  ],
  copy: '複製說明',
  copied: '已複製',
  explanation: [
    '客戶：Tailspin Toys',
    'Microsoft 識別碼：11b4041a-6695-49ce-bce5-2eb78aba57ce',
    '訂閱：Microsoft 365 商務基本版，20 個授權',
    '- 客戶已擁有 Office 365 企業版 E3 (10 個授權，透過其他合作夥伴或管道購買)。',
  ],
  noPrivileges: '委派權限：不符合。 對於此客戶，您沒有委派的系統管理員權限。',
  persona: /^扮演的角色/,
  roles: ['全域系統管理員', '使用者管理系統管理員', '系統管理代理人', '銷售代理人', '技術服務代理人', '帳務管理員'],
}

const swedish: Words = {
  lang: 'sv',
  opens: 'hover',
  customers: 'Kunder',
  standard: 'Microsoft 365 Business Standard',
  basic: 'Microsoft 365 Business Basic',
  e1: 'Office 365 Enterprise E1',
  e3: 'Office 365 Enterprise E3',
  e5: 'Office 365 Enterprise E5',
  iconOf: (name) => `Uppgradering finns för ${name}`,
  whyNotOf: (name) => `Varför kan ${name} inte uppgraderas?`,
  dialog: 'Uppgradera Microsoft 365 Business Standard',
  upgradeNow: 'Uppgradera nu',
  licensesLeft: '40 användare har den här licensen nu. 3 användare blir utan licens.',
  submit: 'Skicka',
  close: 'Stäng',
  submitted: 'Uppgraderingen har skickats',
  before: 'Gammal prenumeration',
  after: 'Ny prenumeration',
  licenses37: '37 licenser',
  notMoved: '3 konton flyttades inte till det nya erbjudandet.',
  affected: 'Berörda konton',
  columns: ['Konto', 'E-post', 'Tjänst', 'Problem', 'Åtgärd'],
  accounts: [
    [
      'Exchange Online (plan 1) och Exchange Online (plan 2)',
      'Tjänster som står i konflikt',
      'Ta bort licensen med den andra tjänsten och tilldela sedan den nya.',
    ],
    [
      'Office 365 Enterprise E3',
      'Användningsplats saknas eller tillåter inte tjänsten',
      'Ange kontots användningsplats och tilldela sedan licensen.',
    ],
    ['Office 365 Enterprise E3', 'Ingen licens kvar', 'Lägg till en licens och tilldela den sedan till kontot.'],
  ],
  subscriptions: 'Prenumerationer',
  pending: 'Väntar',
  active: 'Aktiv',
  notNow: 'Inte möjliga just nu',
  alreadyHeld: 'Finns redan',
  servicesHeld: 'Tjänsterna finns redan',
  showTheRule: 'Visa regeln',
  openDetails: 'Öppna informationssidan',
  eligibility: 'Möjlighet att uppgradera',
  matrix: 'Nya erbjudanden och villkoren för vart och ett',
  newOffer: 'Nytt erbjudande',
  conditions: [
    'Aktiv',
    'Delegerad behörighet',
    'Ingen konflikt',
    'Finns inte redan',
    'Inga tillägg',
    'Etablerad',
    'Rätt fakturering',
    'Väg finns',
  ],
  outcomes: { met: 'Uppfyllt', failed: 'Inte uppfyllt', unknown: 'Okänt' },
  inTheWay: 'Vad som står i vägen',
  reasons: [
    'Ingen konflikt: Inte uppfyllt. Office 365 Enterprise E3 (10 licenser, köpt från en annan partner eller kanal) innehåller redan Office-skrivbordsappar.Gäller Microsoft 365 Business Standard.',
    'Finns inte redan: Inte uppfyllt. Kunden har redan Office 365 Enterprise E3 (10 licenser, köpt från en annan partner eller kanal).Gäller Office 365 Enterprise E3.',
    'Ingen konflikt: Inte uppfyllt. Office 365 Enterprise E3 (10 licenser, köpt från en annan partner eller kanal) innehåller redan Exchange Online, SharePoint Online, Office-skrivbordsappar och Azure Information Protection.Gäller Office 365 Enterprise E5.',
  ],
  wouldHaveToChange: 'Vad som behöver ändras',
  plans: [
    [
      'För Microsoft 365 Business Standard och Office 365 Enterprise E5',
      'Avsluta Office 365 Enterprise E3 (10 licenser, köpt från en annan partner eller kanal) där prenumerationen köptes.Vem: Kunden, hos den andra partnern eller kanalen',
    ],
    [
      'För Office 365 Enterprise E3',
      'Avsluta Office 365 Enterprise E3 (10 licenser, köpt från en annan partner eller kanal) där prenumerationen köptes. Eller behåll den: kunden har redan det här erbjudandet.Vem: Kunden, hos den andra partnern eller kanalen',
    ],
  ],
  copy: 'Kopiera förklaringen',
  copied: 'Kopierat',
  explanation: [
    'Kund: Tailspin Toys',
    'Microsoft-ID: 11b4041a-6695-49ce-bce5-2eb78aba57ce',
    'Prenumeration: Microsoft 365 Business Basic, 20 licenser',
    '- Kunden har redan Office 365 Enterprise E3 (10 licenser, köpt från en annan partner eller kanal).',
  ],
  noPrivileges: 'Delegerad behörighet: Inte uppfyllt. Du har ingen delegerad administratörsbehörighet för kunden.',
  persona: /^Roll som du spelar/,
  roles: [
    'Global administratör',
    'Administratör för användarhantering',
    'Administratörsagent',
    'Försäljningsagent',
    'Supportagent',
    'Faktureringsadministratör',
  ],
}

const turkish: Words = {
  lang: 'tr',
  opens: 'press',
  customers: 'Müşteriler',
  standard: 'Microsoft 365 İş Standart',
  basic: 'Microsoft 365 İş Temel',
  e1: 'Office 365 Kurumsal E1',
  e3: 'Office 365 Kurumsal E3',
  e5: 'Office 365 Kurumsal E5',
  iconOf: (name) => `“${name}” için yükseltme var`,
  whyNotOf: (name) => `“${name}” neden yükseltilemiyor?`,
  dialog: 'Microsoft 365 İş Standart aboneliğini yükselt',
  upgradeNow: 'Şimdi yükselt',
  licensesLeft: 'Şu anda 40 kullanıcıda bu lisans var. 3 kullanıcı lisanssız kalacak.',
  submit: 'Gönder',
  close: 'Kapat',
  submitted: 'Yükseltme gönderildi',
  before: 'Eski abonelik',
  after: 'Yeni abonelik',
  licenses37: '37 lisans',
  notMoved: '3 hesap yeni teklife taşınmadı.',
  affected: 'Etkilenen hesaplar',
  columns: ['Hesap', 'E-posta', 'Hizmet', 'Sorun', 'Yapılacak işlem'],
  accounts: [
    [
      'Exchange Online (Plan 1) ve Exchange Online (Plan 2)',
      'Çakışan hizmetler',
      'Diğer hizmeti içeren lisansı kaldırın, sonra yenisini atayın.',
    ],
    [
      'Office 365 Kurumsal E3',
      'Kullanım konumu yok veya bu konumda hizmete izin verilmiyor',
      'Hesabın kullanım konumunu ayarlayın, sonra lisansı atayın.',
    ],
    ['Office 365 Kurumsal E3', 'Lisans kalmadı', 'Bir lisans ekleyin, sonra hesaba atayın.'],
  ],
  subscriptions: 'Abonelikler',
  pending: 'Beklemede',
  active: 'Etkin',
  notNow: 'Şu anda uygun değil',
  alreadyHeld: 'Zaten var',
  servicesHeld: 'Hizmetler zaten var',
  showTheRule: 'Kuralı göster',
  openDetails: 'Ayrıntılar sayfasını aç',
  eligibility: 'Yükseltmeye uygunluk',
  matrix: 'Yeni teklifler ve her birinin koşulları',
  newOffer: 'Yeni teklif',
  conditions: [
    'Etkin',
    'Temsilci ayrıcalıkları',
    'Çakışma yok',
    'Müşteride yok',
    'Eklenti yok',
    'Hazır',
    'Faturalama uygun',
    'Yükseltme yolu var',
  ],
  outcomes: { met: 'Sağlandı', failed: 'Sağlanmadı', unknown: 'Bilinmiyor' },
  inTheWay: 'Yükseltmeyi engelleyenler',
  reasons: [
    'Çakışma yok: Sağlanmadı. Office 365 Kurumsal E3 (10 lisans, başka bir iş ortağından veya kanaldan satın alındı) zaten şunları içeriyor: Office masaüstü uygulamaları.İlgili teklifler: Microsoft 365 İş Standart.',
    'Müşteride yok: Sağlanmadı. Müşteride zaten var: Office 365 Kurumsal E3 (10 lisans, başka bir iş ortağından veya kanaldan satın alındı).İlgili teklifler: Office 365 Kurumsal E3.',
    'Çakışma yok: Sağlanmadı. Office 365 Kurumsal E3 (10 lisans, başka bir iş ortağından veya kanaldan satın alındı) zaten şunları içeriyor: Exchange Online, SharePoint Online, Office masaüstü uygulamaları ve Azure Information Protection.İlgili teklifler: Office 365 Kurumsal E5.',
  ],
  wouldHaveToChange: 'Değişmesi gerekenler',
  plans: [
    [
      'Microsoft 365 İş Standart ve Office 365 Kurumsal E5 için',
      'Şunu satın alındığı yerde iptal edin: Office 365 Kurumsal E3 (10 lisans, başka bir iş ortağından veya kanaldan satın alındı).Kim: Müşteri, diğer iş ortağı veya kanal üzerinden',
    ],
    [
      'Office 365 Kurumsal E3 için',
      'Şunu satın alındığı yerde iptal edin: Office 365 Kurumsal E3 (10 lisans, başka bir iş ortağından veya kanaldan satın alındı). İsterseniz koruyun: müşteride bu teklif zaten var.Kim: Müşteri, diğer iş ortağı veya kanal üzerinden',
    ],
  ],
  copy: 'Açıklamayı kopyala',
  copied: 'Kopyalandı',
  explanation: [
    'Müşteri: Tailspin Toys',
    'Microsoft kimliği: 11b4041a-6695-49ce-bce5-2eb78aba57ce',
    'Abonelik: Microsoft 365 İş Temel, 20 lisans',
    '- Müşteride zaten var: Office 365 Kurumsal E3 (10 lisans, başka bir iş ortağından veya kanaldan satın alındı).',
  ],
  noPrivileges: 'Temsilci ayrıcalıkları: Sağlanmadı. Bu müşteri için temsilci yönetici ayrıcalıklarınız yok.',
  persona: /^Üstlenilen rol/,
  roles: [
    'Genel yönetici',
    'Kullanıcı yönetimi yöneticisi',
    'Yönetici aracısı',
    'Satış aracısı',
    'Yardım masası aracısı',
    'Faturalama yöneticisi',
  ],
}

const accountNames = [
  ['Front Desk', 'front.desk@northwind-traders.example'],
  ['Night Shift', 'night.shift@northwind-traders.example'],
  ['Accounts Payable', 'accounts.payable@northwind-traders.example'],
] as const

// Words that no English sentence or label of ours does without, and that no product name here has, and no other language.
const english =
  /(?<!\p{L})(?:accounts?|actions?|active|and|available|be|billing|cancel|can|cannot|change|choose|close|confirmed|conditions?|copy|customers?|details|eligible|email|failed|filter|from|have|is|licenses?|met|move|new|no|not|now|of|old|or|pending|provisioning|quantity|renews|results?|roles?|rules|search|settings|show|sold|sort|subscriptions?|submit|that|the|theme|this|to|unknown|upgrades?|was|what|where|why|will|with|you|your)(?!\p{L})/iu
const names =
  /Upgrade Center|Microsoft To-Do|Outlook Customer Manager|Northwind Traders|Tailspin Toys|Litware Studio|Accounts Payable|\S+@\S+|\S+\.example\b/g
const quotedPage = /^- [\w ]+: https:\/\/\S+$/

function isEnglish(text: string): boolean {
  return english.test(text.replaceAll(names, ' '))
}

/** What is seen or told in English, names apart. Texts of another language are marked as such where they are quoted. */
async function englishTexts(page: Page): Promise<readonly string[]> {
  const { texts, labels } = await readShownText(page)
  return [...texts.filter(({ isSeen, isForeign }) => isSeen && !isForeign), ...labels]
    .map(({ text }) => text.trim())
    .filter(isEnglish)
}

async function expectNoEnglish(page: Page, lang: string): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang)
  expect(await englishTexts(page)).toEqual([])
}

async function open(icon: Locator, how: Words['opens']): Promise<void> {
  await expect(icon).toBeVisible()
  await (how === 'hover' ? icon.hover() : icon.click())
}

function outcomesOf({ met, failed }: Words['outcomes']): readonly (readonly string[])[] {
  const rest = [met, met, met, met]
  return [
    [met, met, failed, met, ...rest],
    [met, met, met, met, ...rest],
    [met, met, met, failed, ...rest],
    [met, met, failed, met, ...rest],
  ]
}

for (const words of [simplifiedChinese, traditionalChinese, swedish, turkish]) {
  const { lang, opens, standard, basic, e1, e3, e5, upgradeNow, submit } = words

  test.describe(`the journey in ${lang}`, () => {
    test('from the icon to the affected accounts, and the list is right', async ({ openApp, page }) => {
      test.slow()
      await openApp(`/customers?q=Northwind&lang=${lang}`)
      await expect(page.getByRole('heading', { level: 1, name: words.customers, exact: true })).toBeVisible()
      const icon = page.getByRole('button', { name: words.iconOf('Northwind Traders'), exact: true })
      await expect(icon).toBeVisible()
      // The clock stands still from here on, so that provisioning lasts as long as the test looks at it.
      await page.clock.setFixedTime('2026-11-20T09:10:00Z')
      await open(icon, opens)
      const card = page.getByRole('dialog', { name: upgradeNow, exact: true })
      const group = card.getByRole('group', { name: standard, exact: true })
      await expect(group).toContainText(words.licenses37)
      for (const name of [e3, e5]) await expect(group.getByRole('button', { name, exact: true })).toBeVisible()
      await expectNoEnglish(page, lang)
      await card.getByRole('button', { name: upgradeNow, exact: true }).click()

      const dialog = page.getByRole('dialog', { name: words.dialog, exact: true })
      await dialog.getByRole('radio', { name: e3, exact: true }).check()
      await expect(dialog.getByText(words.licensesLeft)).toBeVisible()
      await expectNoEnglish(page, lang)
      await dialog.getByRole('button', { name: submit, exact: true }).click()

      await expect(dialog.getByRole('heading', { name: words.submitted, exact: true })).toBeVisible()
      const old = dialog.getByRole('group', { name: words.before, exact: true })
      await expect(old.getByRole('link', { name: standard, exact: true })).toBeVisible()
      const fresh = dialog.getByRole('group', { name: words.after, exact: true })
      await expect(fresh.getByRole('link', { name: e3, exact: true })).toBeVisible()
      await expect(fresh).toContainText(words.licenses37)
      await expect(dialog.getByText(words.notMoved)).toBeVisible()
      const table = dialog.getByRole('table', { name: words.affected, exact: true })
      await expect(table.getByRole('columnheader')).toHaveText([...words.columns])
      await expect(table.getByRole('row')).toHaveCount(4)
      for (const [index, [name, email]] of accountNames.entries()) {
        const cells = table
          .getByRole('row')
          .nth(index + 1)
          .getByRole('cell')
        await expect(cells).toHaveText([name, email, ...(words.accounts[index] ?? [])])
      }
      await expectNoEnglish(page, lang)
      await dialog.getByRole('button', { name: words.close, exact: true }).click()

      await expect(icon).toHaveCount(0)
      await page.getByRole('link', { name: 'Northwind Traders', exact: true }).click()
      const grid = page.getByRole('grid', { name: words.subscriptions, exact: true })
      const row = grid.getByRole('row').filter({ has: page.getByRole('link', { name: e3, exact: true }) })
      await expect(row.getByRole('gridcell', { name: words.pending, exact: true })).toBeVisible()
      await expect(grid.getByRole('row')).toHaveCount(2)
      await page.clock.setFixedTime('2026-11-20T09:10:05Z')
      await expect(row.getByRole('gridcell', { name: words.active, exact: true })).toBeVisible()
      await expectNoEnglish(page, lang)
    })

    test('what stands in the way, what would have to change, and the same to copy', async ({
      context,
      openApp,
      page,
    }) => {
      test.slow()
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await openApp(`/customers?q=Tailspin&lang=${lang}`)
      await open(page.getByRole('button', { name: words.iconOf('Tailspin Toys'), exact: true }), opens)
      const card = page.getByRole('dialog', { name: upgradeNow, exact: true })
      await expect(card.getByRole('button', { name: e1, exact: true })).toBeVisible()
      await expect(card.getByRole('list', { name: words.notNow, exact: true }).getByRole('listitem')).toHaveText([
        `${standard}${words.servicesHeld}${words.showTheRule}`,
        `${e3}${words.alreadyHeld}${words.showTheRule}`,
        `${e5}${words.servicesHeld}${words.showTheRule}`,
      ])
      await card.getByRole('link', { name: words.openDetails, exact: true }).click()

      await expect(page.getByRole('heading', { level: 1 })).toContainText(basic)
      const panel = page.getByRole('region', { name: words.eligibility, exact: true })
      const matrix = panel.getByRole('table', { name: words.matrix, exact: true })
      await expect(matrix.getByRole('columnheader')).toHaveText([words.newOffer, ...words.conditions])
      const targets = [standard, e1, e3, e5]
      for (const [index, outcomes] of outcomesOf(words.outcomes).entries()) {
        const row = matrix.getByRole('row').nth(index + 1)
        await expect(row.getByRole('rowheader')).toContainText(targets[index] ?? '')
        await expect(row.getByRole('cell')).toHaveText([...outcomes])
      }
      const reasons = panel.getByRole('region', { name: words.inTheWay, exact: true })
      for (const reason of words.reasons) await expect(reasons).toContainText(reason)
      const changes = panel.getByRole('region', { name: words.wouldHaveToChange, exact: true })
      for (const [title, step] of words.plans) {
        const steps = changes.getByRole('region', { name: title, exact: true }).getByRole('listitem')
        await expect(steps).toHaveCount(1)
        await expect(steps).toContainText(step)
      }
      await expectNoEnglish(page, lang)

      await panel.getByRole('button', { name: words.copy, exact: true }).click()
      await expect(panel.getByRole('button', { name: words.copied, exact: true })).toBeVisible()
      const text = await page.evaluate(() => navigator.clipboard.readText())
      const lines = text.split(/\r?\n/)
      for (const line of words.explanation) expect(lines).toContain(line)
      expect(lines.filter((line) => isEnglish(line) && !quotedPage.test(line))).toEqual([])
    })

    test('why a customer without any upgrade has none', async ({ openApp, page }) => {
      const { customerId } = scenarios.litwareStudio
      await openApp(`/customers/${customerId}/subscriptions?lang=${lang}`)
      await open(page.getByRole('button', { name: words.whyNotOf(basic), exact: true }), opens)
      const card = page.getByRole('dialog', { name: words.whyNotOf(basic), exact: true })
      const block = card.getByRole('list', { name: words.matrix, exact: true }).getByRole('listitem').filter({
        hasText: e3,
      })
      const { met, failed, unknown } = words.outcomes
      await expect(block.getByRole('term')).toHaveText([failed, unknown, met])
      const [active, privileges, conflict, held, addOns, provisioned, billing, path] = words.conditions
      for (const [index, conditions] of [
        [privileges],
        [conflict, held],
        [active, addOns, provisioned, billing, path],
      ].entries()) {
        await expect(block.getByRole('definition').nth(index).getByRole('listitem')).toHaveText(
          conditions.map((condition) => condition ?? ''),
        )
      }
      const reasons = card.getByRole('region', { name: words.inTheWay, exact: true })
      await expect(reasons).toContainText(words.noPrivileges)
      await expect(card.getByRole('button', { name: words.copy, exact: true })).toBeVisible()
      await expectNoEnglish(page, lang)
    })

    test('the roles to choose from', async ({ openApp, page }) => {
      await openApp(`/customers?q=Northwind&lang=${lang}`)
      await page.getByRole('button', { name: words.persona }).click()
      await expect(page.getByRole('menuitemradio')).toHaveCount(words.roles.length)
      for (const role of words.roles) {
        await expect(page.getByRole('menuitemradio', { name: role, exact: true })).toBeVisible()
      }
      await expectNoEnglish(page, lang)
      await page.goto(`/roles?lang=${lang}`)
      await expect(
        page
          .getByRole('columnheader')
          .filter({ hasText: words.roles[0] ?? '' })
          .first(),
      ).toBeVisible()
      await expectNoEnglish(page, lang)
    })
  })
}
