import { documentIdentities } from '#domain/catalogue/documentIdentities.ts'
import type { DocumentId, DocumentIdentity } from '#domain/catalogue/documentIdentities.ts'
import type { RulePack, RulePackId } from '#domain/catalogue/rulePack.ts'
import type { Role } from '#domain/roles.ts'

/** A few words as printed, and the language they stand in (BCP 47). */
export type PrintedText = { readonly text: string; readonly locale: string }

/** One public document with everything it says of an upgrade besides its table and its conditions. */
export type UpgradeDocument = DocumentIdentity & {
  readonly id: DocumentId
  readonly packId: RulePackId
  /** Where each sentence stands a second time, in English. */
  readonly secondLocale?: 'en'
  /** Who translated it, by its own metadata. */
  readonly translation: 'human' | 'machine'
  /** ISO date of its own `lasthandoff`. */
  readonly handedOffOn: string
  readonly portal: RulePack['portal']
  readonly printedPortal: string
  readonly entryPoint: RulePack['entryPoint']
  readonly isQuantityAsked: boolean
  /** Whom it speaks to, as a word: a partner, or a reseller. */
  readonly seller: 'partner' | 'reseller'
  /** The roles it allows, as printed; empty where it names none. */
  readonly roles: readonly { readonly role: Role; readonly printed: string }[]
  /** `lost`: the mark stands in the table without a footnote. `garbled`: the footnote no longer says what it forbids. */
  readonly indiaFootnote: 'present' | 'lost' | 'garbled'
  /** The mark as the table prints it. */
  readonly footnoteMark: '¹' | 'İleri'
  readonly hasAppliesToList: boolean
  readonly hasBillingSentence: boolean
  readonly hasAccountList: boolean
  readonly hasNextSteps: boolean
  /** That some tasks may need the admin center of Office 365 operated by 21Vianet. */
  readonly hasAdminCenterNote: boolean
  readonly buttons: { readonly upgradeNow: string; readonly submit: string }
}

const worldwide = {
  portal: 'partnerCenter',
  entryPoint: 'listIcon',
  isQuantityAsked: false,
  seller: 'partner',
  indiaFootnote: 'present',
  footnoteMark: '¹',
  hasAppliesToList: true,
  hasBillingSentence: true,
  hasAccountList: true,
  hasNextSteps: true,
  hasAdminCenterNote: false,
} as const

/** The five documents by id. */
export const upgradeDocumentsById: Readonly<Record<DocumentId, UpgradeDocument>> = {
  '2018-zh-CN': {
    ...documentIdentities['2018-zh-CN'],
    id: '2018-zh-CN',
    packId: '21vianet-2018',
    secondLocale: 'en',
    translation: 'machine',
    handedOffOn: '2019-03-05',
    portal: 'partnerCenter21Vianet',
    printedPortal: '由世纪互联运营的合作伙伴中心',
    entryPoint: 'detailsNotice',
    isQuantityAsked: true,
    seller: 'reseller',
    roles: [],
    indiaFootnote: 'lost',
    footnoteMark: '¹',
    hasAppliesToList: true,
    hasBillingSentence: false,
    hasAccountList: false,
    hasNextSteps: false,
    hasAdminCenterNote: true,
    buttons: { upgradeNow: '立即升级', submit: '提交' },
  },
  '2019-zh-TW': {
    ...documentIdentities['2019-zh-TW'],
    ...worldwide,
    id: '2019-zh-TW',
    packId: 'worldwide-2019',
    secondLocale: 'en',
    translation: 'human',
    handedOffOn: '2020-04-23',
    printedPortal: '合作夥伴中心',
    hasNextSteps: false,
    roles: [
      { role: 'Global admin', printed: '全域系統管理員' },
      { role: 'User management admin', printed: '使用者管理系統管理員' },
      { role: 'Admin agent', printed: '系統管理代理人' },
      { role: 'Sales agent', printed: '銷售代理人' },
      { role: 'Helpdesk agent', printed: '技術服務代理人' },
    ],
    buttons: { upgradeNow: '立即升級', submit: '送出' },
  },
  '2020-zh-CN': {
    ...documentIdentities['2020-zh-CN'],
    ...worldwide,
    id: '2020-zh-CN',
    packId: 'worldwide-2020',
    translation: 'human',
    handedOffOn: '2020-09-22',
    printedPortal: '合作伙伴中心',
    roles: [
      { role: 'Global admin', printed: '全局管理员' },
      { role: 'User management admin', printed: '“用户管理”管理员' },
      { role: 'Admin agent', printed: '管理员代理' },
      { role: 'Sales agent', printed: '销售代理' },
      { role: 'Helpdesk agent', printed: '支持人员代理' },
    ],
    buttons: { upgradeNow: '立即升级', submit: '提交' },
  },
  '2020-sv-SE': {
    ...documentIdentities['2020-sv-SE'],
    ...worldwide,
    id: '2020-sv-SE',
    packId: 'worldwide-2020',
    translation: 'machine',
    handedOffOn: '2020-09-22',
    printedPortal: 'Partnercenter',
    roles: [
      { role: 'Global admin', printed: 'Global administratör' },
      { role: 'User management admin', printed: 'Administratör för användar hantering' },
      { role: 'Admin agent', printed: 'Administratörs agent' },
      { role: 'Sales agent', printed: 'Försäljnings agent' },
      { role: 'Helpdesk agent', printed: 'Support agent' },
    ],
    buttons: { upgradeNow: 'Uppgradera nu', submit: 'Skicka' },
  },
  '2021-tr-TR': {
    ...documentIdentities['2021-tr-TR'],
    ...worldwide,
    id: '2021-tr-TR',
    packId: 'worldwide-2021',
    translation: 'machine',
    handedOffOn: '2021-08-06',
    printedPortal: 'İş Ortağı Merkezi',
    indiaFootnote: 'garbled',
    footnoteMark: 'İleri',
    hasAppliesToList: false,
    roles: [
      { role: 'Global admin', printed: 'Genel yönetici' },
      { role: 'User management admin', printed: 'Kullanıcı yönetimi yönetici' },
      { role: 'Admin agent', printed: 'Yönetici aracısı' },
      { role: 'Sales agent', printed: 'Satış aracısı' },
      { role: 'Helpdesk agent', printed: 'Yardım masası aracısı' },
    ],
    buttons: { upgradeNow: 'Şimdi yükselt', submit: 'Gönder' },
  },
}

/** The five documents, oldest first. */
export const upgradeDocuments: readonly UpgradeDocument[] = [
  upgradeDocumentsById['2018-zh-CN'],
  upgradeDocumentsById['2019-zh-TW'],
  upgradeDocumentsById['2020-zh-CN'],
  upgradeDocumentsById['2020-sv-SE'],
  upgradeDocumentsById['2021-tr-TR'],
]

/** The documents an edition follows, in the order of its paths' `documents`. */
export function documentsOfPack(pack: Pick<RulePack, 'id'>): readonly UpgradeDocument[] {
  return upgradeDocuments.filter(({ packId }) => packId === pack.id)
}

/** The document of an identity (locale and date); undefined where it is none of the five. */
export function findUpgradeDocument({
  locale,
  msDate,
}: Pick<DocumentIdentity, 'locale' | 'msDate'>): UpgradeDocument | undefined {
  return upgradeDocuments.find((document) => document.locale === locale && document.msDate === msDate)
}
