import { english, place, side } from './contradiction.ts'
import type { Contradiction } from './contradiction.ts'

const introduction = { kind: 'introduction' } as const
const tableHeader = { kind: 'tableHeader' } as const

/** Conditions and words that say something else in one language than in another. */
export const wordingContradictions: readonly Contradiction[] = [
  {
    id: 'noLongerInsteadOfNot',
    kind: 'conditions',
    sides: [
      side('2018-zh-CN', place.bullet(3), '已不能拥有', english('can’t already have')),
      side('2018-zh-CN', place.bullet(4), '已不能拥有', english('can’t already have')),
      side('2020-zh-CN', place.bullet(3), '已不能再拥有'),
      side('2020-zh-CN', place.bullet(4), '已不能再拥有'),
      side('2020-sv-SE', place.bullet(3), 'kan inte redan ha'),
      side('2020-sv-SE', place.bullet(4), 'kan inte redan ha'),
    ],
    weFollow: { kind: 'documents', documents: ['2018-zh-CN', '2019-zh-TW'], locale: 'en' },
    reason: 'prohibitionMeant',
  },
  {
    id: 'otherInsteadOfAdditional',
    kind: 'conditions',
    sides: [
      side('2018-zh-CN', place.bullet(3), '其他服务', english('additional services')),
      side('2019-zh-TW', place.bullet(3), '其他服務', english('additional services')),
      side('2020-zh-CN', place.bullet(3), '其他服务'),
      side('2020-sv-SE', place.bullet(3), 'ytterligare tjänster'),
      side('2021-tr-TR', place.bullet(3), 'ek hizmetleri'),
    ],
    weFollow: { kind: 'documents', documents: ['2018-zh-CN', '2019-zh-TW'], locale: 'en' },
    reason: 'additionalServicesMeant',
  },
  {
    id: 'statementInsteadOfProhibition',
    kind: 'conditions',
    sides: [
      side('2021-tr-TR', place.bullet(3), 'zaten yoktur'),
      side('2021-tr-TR', place.bullet(4), 'sahip değil'),
      side('2020-sv-SE', place.bullet(3), 'kan inte redan ha'),
      side('2020-sv-SE', place.bullet(4), 'kan inte redan ha'),
    ],
    weFollow: { kind: 'documents', documents: ['2018-zh-CN', '2019-zh-TW'], locale: 'en' },
    reason: 'prohibitionMeant',
  },
  {
    id: 'sourceInsteadOfTarget',
    kind: 'conditions',
    sides: [
      side('2019-zh-TW', place.bullet(4), '為他們升級的訂閱', english('upgrade them to')),
      side('2021-tr-TR', place.bullet(4), 'yükseltmeye çalıştığın'),
      side('2020-zh-CN', place.bullet(4), '升级到的订阅'),
      side('2020-sv-SE', place.bullet(4), 'uppgradera till'),
    ],
    weFollow: { kind: 'documents', documents: ['2018-zh-CN', '2019-zh-TW'], locale: 'en' },
    reason: 'targetMeant',
  },
  {
    id: 'representativeInsteadOfPrivileges',
    kind: 'conditions',
    sides: [
      side('2021-tr-TR', place.bullet(2), 'temsilcisine'),
      side('2020-zh-CN', place.bullet(2), '委派的管理员权限'),
      side('2020-sv-SE', place.bullet(2), 'delegerad administratörs behörighet'),
    ],
    weFollow: { kind: 'documents', documents: ['2020-zh-CN', '2020-sv-SE'] },
    reason: 'privilegesMeant',
  },
  {
    id: 'subscriptionDetailsInsteadOfOffer',
    kind: 'words',
    sides: [
      side('2019-zh-TW', place.step(3), '訂閱詳情', english('offer')),
      side('2019-zh-TW', tableHeader, '產品', english('Offer')),
    ],
    weFollow: { kind: 'documents', documents: ['2019-zh-TW'], locale: 'en' },
    reason: 'englishBesideIt',
  },
  {
    id: 'pedestalsInsteadOfSeats',
    kind: 'words',
    sides: [
      side('2019-zh-TW', introduction, '基座', english('seats')),
      side('2019-zh-TW', { kind: 'metadata' }, '授權或基座'),
    ],
    weFollow: { kind: 'documents', documents: ['2019-zh-TW'], locale: 'en' },
    reason: 'englishBesideIt',
  },
  {
    id: 'serialNumberInsteadOfCount',
    kind: 'words',
    sides: [side('2018-zh-CN', place.step(3), '许可证编号', english('number of licenses'))],
    weFollow: { kind: 'documents', documents: ['2018-zh-CN'], locale: 'en' },
    reason: 'englishBesideIt',
  },
  {
    id: 'headerIsNoNoun',
    kind: 'words',
    sides: [
      side('2021-tr-TR', tableHeader, 'Sunduğu'),
      side('2021-tr-TR', place.step(3), 'teklifi'),
      side('2020-sv-SE', tableHeader, 'Erbjudande'),
    ],
    weFollow: { kind: 'documents', documents: ['2020-zh-CN', '2020-sv-SE'] },
    reason: 'ownWordElsewhere',
  },
  {
    id: 'mayOrCan',
    kind: 'words',
    sides: [
      side('2019-zh-TW', introduction, '您可能可以', english('may be able to')),
      side('2020-sv-SE', introduction, 'kan du eventuellt'),
      side('2020-zh-CN', introduction, '你可以'),
      side('2021-tr-TR', introduction, 'yükseltebilirsiniz'),
    ],
    weFollow: { kind: 'documents', documents: ['2019-zh-TW', '2020-sv-SE'] },
    reason: 'conditionsDecide',
  },
]
