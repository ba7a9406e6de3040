import { rulePacks } from '#domain/catalogue/rulePacks.ts'
import { expect, test } from 'vitest'

import type { ContradictionSide, DocumentPlace } from './contradiction.ts'
import { contradictions, contradictionsOfPack } from './contradictions.ts'

function placeText(place: DocumentPlace): string {
  switch (place.kind) {
    case 'row':
      return `row ${place.row}`
    case 'bullet':
      return `bullet ${place.bullet}`
    case 'step':
      return `step ${place.step}`
    default:
      return place.kind
  }
}

function sideText({ document, place, printed }: ContradictionSide): string {
  return `${document} ${placeText(place)}: ${printed.map(({ text }) => text).join(' = ') || 'nothing'}`
}

test('all contradictions, with whom we follow and why', () => {
  expect(
    contradictions.map(({ id, kind, weFollow, reason }) => {
      const followed = weFollow.kind === 'documents' ? weFollow.documents.join(' ') : weFollow.kind
      const language = weFollow.kind === 'documents' && weFollow.locale !== undefined ? ' in English' : ''
      return `${kind}: ${id} | ${followed}${language} | ${reason}`
    }),
  ).toEqual([
    'table: rowAgainstFootnote | disputedPathSetting | printedAndMarked',
    'table: premiumRename | eachItsOwn | sameSku',
    'table: e5Missing | eachItsOwn | editionOfItsOwn',
    'table: indiaFootnoteMissing | eachItsOwn | noSuchOffers',
    'table: indiaFootnoteGarbled | 2020-zh-CN 2020-sv-SE | earlierEdition',
    'names: markAsWord | 2020-zh-CN 2020-sv-SE | earlierEdition',
    'names: oneNameForTwoOffers | 2020-zh-CN | offersNeedOwnNames',
    'names: businessAsEnterprise | 2018-zh-CN in English | offersNeedOwnNames',
    'names: planFamilyAsProduct | 2019-zh-TW | wholeFamilyMeant',
    'conditions: noLongerInsteadOfNot | 2018-zh-CN 2019-zh-TW in English | prohibitionMeant',
    'conditions: otherInsteadOfAdditional | 2018-zh-CN 2019-zh-TW in English | additionalServicesMeant',
    'conditions: statementInsteadOfProhibition | 2018-zh-CN 2019-zh-TW in English | prohibitionMeant',
    'conditions: sourceInsteadOfTarget | 2018-zh-CN 2019-zh-TW in English | targetMeant',
    'conditions: representativeInsteadOfPrivileges | 2020-zh-CN 2020-sv-SE | privilegesMeant',
    'words: subscriptionDetailsInsteadOfOffer | 2019-zh-TW in English | englishBesideIt',
    'words: pedestalsInsteadOfSeats | 2019-zh-TW in English | englishBesideIt',
    'words: serialNumberInsteadOfCount | 2018-zh-CN in English | englishBesideIt',
    'words: headerIsNoNoun | 2020-zh-CN 2020-sv-SE | ownWordElsewhere',
    'words: mayOrCan | 2019-zh-TW 2020-sv-SE | conditionsDecide',
    'flow: entryPoint | bothAtOnce | moreWaysHarmNobody',
    'flow: licenseCountAsked | eachItsOwn | editionOfItsOwn',
    'words: resellerOrPartner | eachItsOwn | editionOfItsOwn',
    'flow: adminCenterNote | eachItsOwn | editionOfItsOwn',
    'content: rolesMissing | 2019-zh-TW 2020-zh-CN 2020-sv-SE 2021-tr-TR | assumedSame',
    'content: appliesToMissing | 2020-zh-CN 2020-sv-SE | assumedSame',
    'content: billingSentenceMissing | 2019-zh-TW 2020-zh-CN 2020-sv-SE 2021-tr-TR | shownEverywhere',
    'content: accountListMissing | 2019-zh-TW 2020-zh-CN 2020-sv-SE 2021-tr-TR | shownEverywhere',
    'content: nextStepsMissing | 2020-zh-CN 2020-sv-SE 2021-tr-TR | shownEverywhere',
    'content: helpLink | 2019-zh-TW | linkThatFits',
    'content: sameDate | eachItsOwn | handOffNamesEdition',
  ])
})

const switchPlan = '/microsoft-365/commerce/subscriptions/switch-to-a-different-plan'

test('the sides of each, as printed', () => {
  expect(Object.fromEntries(contradictions.map(({ id, sides }) => [id, sides.map(sideText)]))).toEqual({
    rowAgainstFootnote: [
      '2020-zh-CN row 1: Microsoft 365 商业高级版¹',
      '2020-zh-CN footnote: Microsoft 365 商业标准版',
      '2020-sv-SE row 1: Microsoft 365 Business Premium ¹',
      '2020-sv-SE footnote: Microsoft 365 Business standard',
      '2021-tr-TR row 1: Microsoft 365 İş Ekstra İleri',
      '2021-tr-TR footnote: Microsoft 365 İş Standart',
    ],
    premiumRename: [
      '2019-zh-TW row 1: Office 365 商務進階版¹ = Office 365 Business Premium¹',
      '2019-zh-TW row 3: Office 365 商務進階版¹ = Office 365 Business Premium¹',
      '2020-zh-CN row 1: Microsoft 365 商业高级版¹',
      '2020-zh-CN row 3: Microsoft 365 商业标准版¹',
      '2020-sv-SE row 1: Microsoft 365 Business Premium ¹',
      '2020-sv-SE row 3: Microsoft 365 Business Standard ¹',
      '2021-tr-TR row 1: Microsoft 365 İş Ekstra İleri',
      '2021-tr-TR row 3: Microsoft 365 İş Standart İleri',
    ],
    e5Missing: [
      '2018-zh-CN table: nothing',
      '2019-zh-TW table: Office 365 企業版 E5 = Office 365 Enterprise E5',
      '2020-zh-CN table: Office 365 企业版 E5',
      '2020-sv-SE table: Office 365 Enterprise E5',
      '2021-tr-TR table: Office 365 Kurumsal E5',
    ],
    indiaFootnoteMissing: [
      '2018-zh-CN row 1: Office 365 商业高级版¹ = Office 365 Business Premium¹',
      '2018-zh-CN row 3: Office 365 商业高级版¹ = Office 365 Business Premium¹',
      '2018-zh-CN footnote: nothing',
      '2019-zh-TW footnote: Office 365 商務進階版 (印度) = Office 365 Business Premium India',
    ],
    indiaFootnoteGarbled: [
      '2021-tr-TR footnote: Microsoft 365 İş Temel Hindistan = Microsoft 365 İş Standart Hindistan',
      '2020-zh-CN footnote: Microsoft 365 商业标准版（印度） = 但不能',
      '2020-sv-SE footnote: Microsoft 365 Business Standard Indien = inte',
    ],
    markAsWord: [
      '2021-tr-TR row 1: Microsoft 365 İş Ekstra İleri',
      '2021-tr-TR row 3: Microsoft 365 İş Standart İleri',
      '2021-tr-TR row 2: Microsoft 365 İş Standart',
      '2020-sv-SE row 1: Microsoft 365 Business Premium ¹',
      '2020-sv-SE row 3: Microsoft 365 Business Standard ¹',
    ],
    oneNameForTwoOffers: [
      '2020-sv-SE row 1: Microsoft 365 appar för företag = Microsoft 365 appar för företag',
      '2020-sv-SE footnote: Microsoft 365 appar för företag Indien',
      '2020-zh-CN row 1: Microsoft 365 商业应用版 = Microsoft 365 企业应用版',
    ],
    businessAsEnterprise: [
      '2018-zh-CN row 1: Office 365 企业版 = Office 365 企业版 E3',
      '2018-zh-CN row 1: Office 365 Business = Office 365 Enterprise E3',
    ],
    planFamilyAsProduct: [
      '2019-zh-TW introduction: 商務用 Office 365 = Office 365 for Business',
      '2020-zh-CN introduction: Microsoft 365 商业应用版',
      '2020-zh-CN nextSteps: Microsoft 365 商业版',
      '2020-sv-SE introduction: Microsoft 365 appar för affärs plan',
      '2020-sv-SE nextSteps: Microsoft 365 för affärs plan',
      '2021-tr-TR introduction: İş için Microsoft 365 Uygulamaları',
    ],
    noLongerInsteadOfNot: [
      '2018-zh-CN bullet 3: 已不能拥有 = can’t already have',
      '2018-zh-CN bullet 4: 已不能拥有 = can’t already have',
      '2020-zh-CN bullet 3: 已不能再拥有',
      '2020-zh-CN bullet 4: 已不能再拥有',
      '2020-sv-SE bullet 3: kan inte redan ha',
      '2020-sv-SE bullet 4: kan inte redan ha',
    ],
    otherInsteadOfAdditional: [
      '2018-zh-CN bullet 3: 其他服务 = additional services',
      '2019-zh-TW bullet 3: 其他服務 = additional services',
      '2020-zh-CN bullet 3: 其他服务',
      '2020-sv-SE bullet 3: ytterligare tjänster',
      '2021-tr-TR bullet 3: ek hizmetleri',
    ],
    statementInsteadOfProhibition: [
      '2021-tr-TR bullet 3: zaten yoktur',
      '2021-tr-TR bullet 4: sahip değil',
      '2020-sv-SE bullet 3: kan inte redan ha',
      '2020-sv-SE bullet 4: kan inte redan ha',
    ],
    sourceInsteadOfTarget: [
      '2019-zh-TW bullet 4: 為他們升級的訂閱 = upgrade them to',
      '2021-tr-TR bullet 4: yükseltmeye çalıştığın',
      '2020-zh-CN bullet 4: 升级到的订阅',
      '2020-sv-SE bullet 4: uppgradera till',
    ],
    representativeInsteadOfPrivileges: [
      '2021-tr-TR bullet 2: temsilcisine',
      '2020-zh-CN bullet 2: 委派的管理员权限',
      '2020-sv-SE bullet 2: delegerad administratörs behörighet',
    ],
    subscriptionDetailsInsteadOfOffer: ['2019-zh-TW step 3: 訂閱詳情 = offer', '2019-zh-TW tableHeader: 產品 = Offer'],
    pedestalsInsteadOfSeats: ['2019-zh-TW introduction: 基座 = seats', '2019-zh-TW metadata: 授權或基座'],
    serialNumberInsteadOfCount: ['2018-zh-CN step 3: 许可证编号 = number of licenses'],
    headerIsNoNoun: [
      '2021-tr-TR tableHeader: Sunduğu',
      '2021-tr-TR step 3: teklifi',
      '2020-sv-SE tableHeader: Erbjudande',
    ],
    mayOrCan: [
      '2019-zh-TW introduction: 您可能可以 = may be able to',
      '2020-sv-SE introduction: kan du eventuellt',
      '2020-zh-CN introduction: 你可以',
      '2021-tr-TR introduction: yükseltebilirsiniz',
    ],
    entryPoint: [
      '2018-zh-CN step 2: 详细信息 = Details = 订阅 ID = subscription ID',
      '2019-zh-TW step 2: 資訊圖示 = informational icon',
      '2020-zh-CN step 2: 信息图标',
      '2020-sv-SE step 2: informations ikon',
      '2021-tr-TR step 2: bilgi simgesi',
    ],
    licenseCountAsked: [
      '2018-zh-CN step 3: number of licenses',
      '2019-zh-TW step 3: nothing',
      '2020-zh-CN step 3: nothing',
      '2020-sv-SE step 3: nothing',
      '2021-tr-TR step 3: nothing',
    ],
    resellerOrPartner: [
      '2018-zh-CN introduction: 经销商 = resellers',
      '2018-zh-CN afterConditions: 其他经销商 = another reseller',
      '2019-zh-TW afterConditions: 其他合作夥伴 = another partner',
      '2020-zh-CN afterConditions: 其他合作伙伴',
      '2020-sv-SE afterConditions: en annan partner',
      '2021-tr-TR afterConditions: başka bir iş ortağından',
    ],
    adminCenterNote: [
      '2018-zh-CN note: Office 365 管理中心 = admin center for Office 365',
      '2019-zh-TW note: nothing',
      '2020-zh-CN note: nothing',
      '2020-sv-SE note: nothing',
      '2021-tr-TR note: nothing',
    ],
    rolesMissing: [
      '2018-zh-CN roles: nothing',
      '2019-zh-TW roles: 適當的角色 = Appropriate roles',
      '2020-zh-CN roles: 相应的角色',
      '2020-sv-SE roles: Lämpliga roller',
      '2021-tr-TR roles: Uygun roller',
    ],
    appliesToMissing: [
      '2021-tr-TR appliesTo: nothing',
      '2018-zh-CN appliesTo: 由世纪互联运营的合作伙伴中心 = Partner Center operated by 21Vianet',
      '2019-zh-TW appliesTo: 合作夥伴中心 = Partner Center',
      '2020-zh-CN appliesTo: 合作伙伴中心',
      '2020-sv-SE appliesTo: Partnercenter',
    ],
    billingSentenceMissing: [
      '2018-zh-CN afterConditions: nothing',
      '2019-zh-TW afterConditions: 常見帳單案例 = Common billing scenarios',
      '2020-zh-CN afterConditions: 常见计费方案',
      '2020-sv-SE afterConditions: vanliga fakturerings scenarier',
      '2021-tr-TR afterConditions: Yaygın faturalama senaryoları',
    ],
    accountListMissing: [
      '2018-zh-CN step 3: nothing',
      '2019-zh-TW step 4: 帳戶和服務清單 = list of accounts and services',
      '2020-zh-CN step 4: 帐户和服务列表',
      '2020-sv-SE step 4: konton och tjänster',
      '2021-tr-TR step 4: hesapların ve hizmetlerin listesini',
    ],
    nextStepsMissing: [
      '2018-zh-CN nextSteps: nothing',
      '2019-zh-TW nextSteps: nothing',
      '2020-zh-CN nextSteps: 后续步骤',
      '2020-sv-SE nextSteps: Nästa steg',
      '2021-tr-TR nextSteps: Sonraki adımlar',
    ],
    helpLink: [
      '2019-zh-TW introduction: LinkId=723577',
      '2019-zh-TW step 4: LinkId=723576',
      `2020-zh-CN introduction: ${switchPlan}`,
      `2020-zh-CN step 4: ${switchPlan}`,
      `2020-sv-SE step 4: ${switchPlan}`,
      `2021-tr-TR step 4: ${switchPlan}`,
    ],
    sameDate: [
      '2020-zh-CN metadata: ms.date: 05/07/2020 = ms.lasthandoff: 09/22/2020',
      '2020-sv-SE metadata: ms.date: 05/07/2020 = ms.lasthandoff: 09/22/2020',
      '2021-tr-TR metadata: ms.date: 05/07/2020 = ms.lasthandoff: 08/06/2021',
    ],
  })
})

test('English words are told apart from those in the language of their document', () => {
  const [count] = contradictions.filter(({ id }) => id === 'serialNumberInsteadOfCount')
  expect(count?.sides[0]?.printed).toEqual([
    { text: '许可证编号', locale: 'zh-CN' },
    { text: 'number of licenses', locale: 'en' },
  ])
})

test.for([
  [
    '21vianet-2018',
    'rowAgainstFootnote premiumRename indiaFootnoteGarbled markAsWord oneNameForTwoOffers planFamilyAsProduct statementInsteadOfProhibition sourceInsteadOfTarget representativeInsteadOfPrivileges subscriptionDetailsInsteadOfOffer pedestalsInsteadOfSeats headerIsNoNoun mayOrCan helpLink sameDate',
  ],
  [
    'worldwide-2019',
    'rowAgainstFootnote indiaFootnoteGarbled markAsWord oneNameForTwoOffers businessAsEnterprise noLongerInsteadOfNot statementInsteadOfProhibition representativeInsteadOfPrivileges serialNumberInsteadOfCount headerIsNoNoun sameDate',
  ],
  [
    'worldwide-2020',
    'indiaFootnoteMissing businessAsEnterprise subscriptionDetailsInsteadOfOffer pedestalsInsteadOfSeats serialNumberInsteadOfCount',
  ],
  [
    'worldwide-2021',
    'indiaFootnoteMissing oneNameForTwoOffers businessAsEnterprise noLongerInsteadOfNot subscriptionDetailsInsteadOfOffer pedestalsInsteadOfSeats serialNumberInsteadOfCount',
  ],
] as const)('an edition shows all but those in which its documents have no side: %s', ([packId, absent]) => {
  const shown = contradictionsOfPack(rulePacks[packId])
  expect(
    contradictions
      .filter((contradiction) => !shown.includes(contradiction))
      .map(({ id }) => id)
      .join(' '),
  ).toBe(absent)
})
