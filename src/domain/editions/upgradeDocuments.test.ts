import { rulePacks } from '#domain/catalogue/rulePacks.ts'
import { expect, test } from 'vitest'

import { documentsOfPack, findUpgradeDocument, upgradeDocuments, upgradeDocumentsById } from './upgradeDocuments.ts'

test('five documents, oldest first, as their own metadata names them', () => {
  expect(
    upgradeDocuments.map(({ id, title, locale, secondLocale, msDate, handedOffOn, translation }) =>
      [id, title, locale, secondLocale ?? '-', msDate, handedOffOn, translation].join(' | '),
    ),
  ).toEqual([
    '2018-zh-CN | 将许可证或服务添加到现有订阅（由世纪互联运营的合作伙伴中心） | zh-CN | en | 2018-10-29 | 2019-03-05 | machine',
    '2019-zh-TW | 將授權或服務新增到現有的訂閱 | 合作夥伴中心 | zh-TW | en | 2019-11-13 | 2020-04-23 | human',
    '2020-zh-CN | 升级客户订阅 | zh-CN | - | 2020-05-07 | 2020-09-22 | human',
    '2020-sv-SE | Uppgradera en kund prenumeration | sv-SE | - | 2020-05-07 | 2020-09-22 | machine',
    '2021-tr-TR | Müşteri aboneliğini yükseltme | tr-TR | - | 2020-05-07 | 2021-08-06 | machine',
  ])
})

test('what each document has and what it lacks', () => {
  const lines = upgradeDocuments.map((document) =>
    [
      document.id,
      document.entryPoint,
      document.seller,
      document.isQuantityAsked ? 'asks licenses' : 'asks no licenses',
      `${document.roles.length} roles`,
      `India ${document.indiaFootnote}`,
      document.hasAppliesToList ? 'applies to' : 'no applies to',
      document.hasBillingSentence ? 'billing' : 'no billing',
      document.hasAccountList ? 'accounts' : 'no accounts',
      document.hasNextSteps ? 'next steps' : 'no next steps',
      document.hasAdminCenterNote ? 'admin center' : 'no admin center',
    ].join(', '),
  )
  expect(lines).toEqual([
    '2018-zh-CN, detailsNotice, reseller, asks licenses, 0 roles, India lost, applies to, no billing, no accounts, no next steps, admin center',
    '2019-zh-TW, listIcon, partner, asks no licenses, 5 roles, India present, applies to, billing, accounts, no next steps, no admin center',
    '2020-zh-CN, listIcon, partner, asks no licenses, 5 roles, India present, applies to, billing, accounts, next steps, no admin center',
    '2020-sv-SE, listIcon, partner, asks no licenses, 5 roles, India present, applies to, billing, accounts, next steps, no admin center',
    '2021-tr-TR, listIcon, partner, asks no licenses, 5 roles, India garbled, no applies to, billing, accounts, next steps, no admin center',
  ])
})

test.for([
  ['2019-zh-TW', '全域系統管理員, 使用者管理系統管理員, 系統管理代理人, 銷售代理人, 技術服務代理人'],
  ['2020-zh-CN', '全局管理员, “用户管理”管理员, 管理员代理, 销售代理, 支持人员代理'],
  [
    '2020-sv-SE',
    'Global administratör, Administratör för användar hantering, Administratörs agent, Försäljnings agent, Support agent',
  ],
  ['2021-tr-TR', 'Genel yönetici, Kullanıcı yönetimi yönetici, Yönetici aracısı, Satış aracısı, Yardım masası aracısı'],
] as const)('the roles of %s as printed, in their order', ([id, printed]) => {
  const { roles } = upgradeDocumentsById[id]
  expect(roles.map((role) => role.printed).join(', ')).toBe(printed)
  expect(roles.map(({ role }) => role)).toEqual([
    'Global admin',
    'User management admin',
    'Admin agent',
    'Sales agent',
    'Helpdesk agent',
  ])
})

test.for([
  ['21vianet-2018', ['2018-zh-CN']],
  ['worldwide-2019', ['2019-zh-TW']],
  ['worldwide-2020', ['2020-zh-CN', '2020-sv-SE']],
  ['worldwide-2021', ['2021-tr-TR']],
] as const)('%s follows its own documents, in the order of its paths', ([packId, ids]) => {
  const pack = rulePacks[packId]
  expect(documentsOfPack(pack).map(({ id }) => id)).toEqual(ids)
  expect(pack.documents.map((identity) => findUpgradeDocument(identity)?.id)).toEqual(ids)
})

test('each document and the edition that follows it say the same of the journey', () => {
  for (const document of upgradeDocuments) {
    const { portal, entryPoint, isQuantityAsked, roles, seller, hasAdminCenterNote } = document
    const pack = rulePacks[document.packId]
    const rolesAreAssumed = roles.length === 0
    expect({ portal, entryPoint, isQuantityAsked, rolesAreAssumed, seller, hasAdminCenterNote }).toEqual({
      portal: pack.portal,
      entryPoint: pack.entryPoint,
      isQuantityAsked: pack.isQuantityAsked,
      rolesAreAssumed: pack.rolesAreAssumed,
      seller: pack.seller,
      hasAdminCenterNote: pack.hasAdminCenterNote,
    })
  }
})

test('an identity of no document is none of the five', () => {
  expect(findUpgradeDocument({ locale: 'zh-CN', msDate: '2019-11-13' })).toBeUndefined()
})
