import { english, place, side } from './contradiction.ts'
import type { Contradiction } from './contradiction.ts'

const appliesTo = { kind: 'appliesTo' } as const
const afterConditions = { kind: 'afterConditions' } as const
const introduction = { kind: 'introduction' } as const
const metadata = { kind: 'metadata' } as const
const nextSteps = { kind: 'nextSteps' } as const
const note = { kind: 'note' } as const
const roles = { kind: 'roles' } as const

const switchPlan = '/microsoft-365/commerce/subscriptions/switch-to-a-different-plan'

/** How an upgrade is done, and what some documents tell and others do not. */
export const flowContradictions: readonly Contradiction[] = [
  {
    id: 'entryPoint',
    kind: 'flow',
    sides: [
      side('2018-zh-CN', place.step(2), '详细信息', english('Details'), '订阅 ID', english('subscription ID')),
      side('2019-zh-TW', place.step(2), '資訊圖示', english('informational icon')),
      side('2020-zh-CN', place.step(2), '信息图标'),
      side('2020-sv-SE', place.step(2), 'informations ikon'),
      side('2021-tr-TR', place.step(2), 'bilgi simgesi'),
    ],
    weFollow: { kind: 'bothAtOnce' },
    reason: 'moreWaysHarmNobody',
  },
  {
    id: 'licenseCountAsked',
    kind: 'flow',
    sides: [
      side('2018-zh-CN', place.step(3), english('number of licenses')),
      side('2019-zh-TW', place.step(3)),
      side('2020-zh-CN', place.step(3)),
      side('2020-sv-SE', place.step(3)),
      side('2021-tr-TR', place.step(3)),
    ],
    weFollow: { kind: 'eachItsOwn' },
    reason: 'editionOfItsOwn',
  },
  {
    id: 'resellerOrPartner',
    kind: 'words',
    sides: [
      side('2018-zh-CN', introduction, '经销商', english('resellers')),
      side('2018-zh-CN', afterConditions, '其他经销商', english('another reseller')),
      side('2019-zh-TW', afterConditions, '其他合作夥伴', english('another partner')),
      side('2020-zh-CN', afterConditions, '其他合作伙伴'),
      side('2020-sv-SE', afterConditions, 'en annan partner'),
      side('2021-tr-TR', afterConditions, 'başka bir iş ortağından'),
    ],
    weFollow: { kind: 'eachItsOwn' },
    reason: 'editionOfItsOwn',
  },
  {
    id: 'adminCenterNote',
    kind: 'flow',
    sides: [
      side('2018-zh-CN', note, 'Office 365 管理中心', english('admin center for Office 365')),
      side('2019-zh-TW', note),
      side('2020-zh-CN', note),
      side('2020-sv-SE', note),
      side('2021-tr-TR', note),
    ],
    weFollow: { kind: 'eachItsOwn' },
    reason: 'editionOfItsOwn',
  },
  {
    id: 'rolesMissing',
    kind: 'content',
    sides: [
      side('2018-zh-CN', roles),
      side('2019-zh-TW', roles, '適當的角色', english('Appropriate roles')),
      side('2020-zh-CN', roles, '相应的角色'),
      side('2020-sv-SE', roles, 'Lämpliga roller'),
      side('2021-tr-TR', roles, 'Uygun roller'),
    ],
    weFollow: { kind: 'documents', documents: ['2019-zh-TW', '2020-zh-CN', '2020-sv-SE', '2021-tr-TR'] },
    reason: 'assumedSame',
  },
  {
    id: 'appliesToMissing',
    kind: 'content',
    sides: [
      side('2021-tr-TR', appliesTo),
      side('2018-zh-CN', appliesTo, '由世纪互联运营的合作伙伴中心', english('Partner Center operated by 21Vianet')),
      side('2019-zh-TW', appliesTo, '合作夥伴中心', english('Partner Center')),
      side('2020-zh-CN', appliesTo, '合作伙伴中心'),
      side('2020-sv-SE', appliesTo, 'Partnercenter'),
    ],
    weFollow: { kind: 'documents', documents: ['2020-zh-CN', '2020-sv-SE'] },
    reason: 'assumedSame',
  },
  {
    id: 'billingSentenceMissing',
    kind: 'content',
    sides: [
      side('2018-zh-CN', afterConditions),
      side('2019-zh-TW', afterConditions, '常見帳單案例', english('Common billing scenarios')),
      side('2020-zh-CN', afterConditions, '常见计费方案'),
      side('2020-sv-SE', afterConditions, 'vanliga fakturerings scenarier'),
      side('2021-tr-TR', afterConditions, 'Yaygın faturalama senaryoları'),
    ],
    weFollow: { kind: 'documents', documents: ['2019-zh-TW', '2020-zh-CN', '2020-sv-SE', '2021-tr-TR'] },
    reason: 'shownEverywhere',
  },
  {
    id: 'accountListMissing',
    kind: 'content',
    sides: [
      side('2018-zh-CN', place.step(3)),
      side('2019-zh-TW', place.step(4), '帳戶和服務清單', english('list of accounts and services')),
      side('2020-zh-CN', place.step(4), '帐户和服务列表'),
      side('2020-sv-SE', place.step(4), 'konton och tjänster'),
      side('2021-tr-TR', place.step(4), 'hesapların ve hizmetlerin listesini'),
    ],
    weFollow: { kind: 'documents', documents: ['2019-zh-TW', '2020-zh-CN', '2020-sv-SE', '2021-tr-TR'] },
    reason: 'shownEverywhere',
  },
  {
    id: 'nextStepsMissing',
    kind: 'content',
    sides: [
      side('2018-zh-CN', nextSteps),
      side('2019-zh-TW', nextSteps),
      side('2020-zh-CN', nextSteps, '后续步骤'),
      side('2020-sv-SE', nextSteps, 'Nästa steg'),
      side('2021-tr-TR', nextSteps, 'Sonraki adımlar'),
    ],
    weFollow: { kind: 'documents', documents: ['2020-zh-CN', '2020-sv-SE', '2021-tr-TR'] },
    reason: 'shownEverywhere',
  },
  {
    id: 'helpLink',
    kind: 'content',
    sides: [
      side('2019-zh-TW', introduction, english('LinkId=723577')),
      side('2019-zh-TW', place.step(4), english('LinkId=723576')),
      side('2020-zh-CN', introduction, english(switchPlan)),
      side('2020-zh-CN', place.step(4), english(switchPlan)),
      side('2020-sv-SE', place.step(4), english(switchPlan)),
      side('2021-tr-TR', place.step(4), english(switchPlan)),
    ],
    weFollow: { kind: 'documents', documents: ['2019-zh-TW'] },
    reason: 'linkThatFits',
  },
  {
    id: 'sameDate',
    kind: 'content',
    sides: [
      side('2020-zh-CN', metadata, english('ms.date: 05/07/2020'), english('ms.lasthandoff: 09/22/2020')),
      side('2020-sv-SE', metadata, english('ms.date: 05/07/2020'), english('ms.lasthandoff: 09/22/2020')),
      side('2021-tr-TR', metadata, english('ms.date: 05/07/2020'), english('ms.lasthandoff: 08/06/2021')),
    ],
    weFollow: { kind: 'eachItsOwn' },
    reason: 'handOffNamesEdition',
  },
]
