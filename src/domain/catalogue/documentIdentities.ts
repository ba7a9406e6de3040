import type { RulePack } from './rulePack.ts'

/** A public upgrade document, named by the year of its edition and its language. */
export type DocumentId = '2018-zh-CN' | '2019-zh-TW' | '2020-zh-CN' | '2020-sv-SE' | '2021-tr-TR'

/** What a reader finds a document by: title, locale, ISO date of its `ms.date`. */
export type DocumentIdentity = RulePack['documents'][number]

/** The five public documents on upgrading a customer's subscription, oldest first. */
export const documentIdentities: Readonly<Record<DocumentId, DocumentIdentity>> = {
  '2018-zh-CN': {
    title: '将许可证或服务添加到现有订阅（由世纪互联运营的合作伙伴中心）',
    locale: 'zh-CN',
    msDate: '2018-10-29',
  },
  '2019-zh-TW': {
    title: '將授權或服務新增到現有的訂閱 | 合作夥伴中心',
    locale: 'zh-TW',
    msDate: '2019-11-13',
  },
  '2020-zh-CN': { title: '升级客户订阅', locale: 'zh-CN', msDate: '2020-05-07' },
  '2020-sv-SE': { title: 'Uppgradera en kund prenumeration', locale: 'sv-SE', msDate: '2020-05-07' },
  // Dated 2020 like the edition before it; this translation was handed off in August 2021.
  '2021-tr-TR': { title: 'Müşteri aboneliğini yükseltme', locale: 'tr-TR', msDate: '2020-05-07' },
}
