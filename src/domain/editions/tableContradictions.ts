import { english, place, side } from './contradiction.ts'
import type { Contradiction } from './contradiction.ts'

const footnote = { kind: 'footnote' } as const
const introduction = { kind: 'introduction' } as const
const nextSteps = { kind: 'nextSteps' } as const

/** What may become what, and what the products are called. */
export const tableContradictions: readonly Contradiction[] = [
  {
    id: 'rowAgainstFootnote',
    kind: 'table',
    sides: [
      side('2020-zh-CN', place.row(1), 'Microsoft 365 商业高级版¹'),
      side('2020-zh-CN', footnote, 'Microsoft 365 商业标准版'),
      side('2020-sv-SE', place.row(1), 'Microsoft 365 Business Premium ¹'),
      side('2020-sv-SE', footnote, 'Microsoft 365 Business standard'),
      side('2021-tr-TR', place.row(1), 'Microsoft 365 İş Ekstra İleri'),
      side('2021-tr-TR', footnote, 'Microsoft 365 İş Standart'),
    ],
    weFollow: { kind: 'disputedPathSetting' },
    reason: 'printedAndMarked',
  },
  {
    id: 'premiumRename',
    kind: 'table',
    sides: [
      side('2019-zh-TW', place.row(1), 'Office 365 商務進階版¹', english('Office 365 Business Premium¹')),
      side('2019-zh-TW', place.row(3), 'Office 365 商務進階版¹', english('Office 365 Business Premium¹')),
      side('2020-zh-CN', place.row(1), 'Microsoft 365 商业高级版¹'),
      side('2020-zh-CN', place.row(3), 'Microsoft 365 商业标准版¹'),
      side('2020-sv-SE', place.row(1), 'Microsoft 365 Business Premium ¹'),
      side('2020-sv-SE', place.row(3), 'Microsoft 365 Business Standard ¹'),
      side('2021-tr-TR', place.row(1), 'Microsoft 365 İş Ekstra İleri'),
      side('2021-tr-TR', place.row(3), 'Microsoft 365 İş Standart İleri'),
    ],
    weFollow: { kind: 'eachItsOwn' },
    reason: 'sameSku',
  },
  {
    id: 'e5Missing',
    kind: 'table',
    sides: [
      side('2018-zh-CN', { kind: 'table' }),
      side('2019-zh-TW', { kind: 'table' }, 'Office 365 企業版 E5', english('Office 365 Enterprise E5')),
      side('2020-zh-CN', { kind: 'table' }, 'Office 365 企业版 E5'),
      side('2020-sv-SE', { kind: 'table' }, 'Office 365 Enterprise E5'),
      side('2021-tr-TR', { kind: 'table' }, 'Office 365 Kurumsal E5'),
    ],
    weFollow: { kind: 'eachItsOwn' },
    reason: 'editionOfItsOwn',
  },
  {
    id: 'indiaFootnoteMissing',
    kind: 'table',
    sides: [
      side('2018-zh-CN', place.row(1), 'Office 365 商业高级版¹', english('Office 365 Business Premium¹')),
      side('2018-zh-CN', place.row(3), 'Office 365 商业高级版¹', english('Office 365 Business Premium¹')),
      side('2018-zh-CN', footnote),
      side('2019-zh-TW', footnote, 'Office 365 商務進階版 (印度)', english('Office 365 Business Premium India')),
    ],
    weFollow: { kind: 'eachItsOwn' },
    reason: 'noSuchOffers',
  },
  {
    id: 'indiaFootnoteGarbled',
    kind: 'table',
    sides: [
      side('2021-tr-TR', footnote, 'Microsoft 365 İş Temel Hindistan', 'Microsoft 365 İş Standart Hindistan'),
      side('2020-zh-CN', footnote, 'Microsoft 365 商业标准版（印度）', '但不能'),
      side('2020-sv-SE', footnote, 'Microsoft 365 Business Standard Indien', 'inte'),
    ],
    weFollow: { kind: 'documents', documents: ['2020-zh-CN', '2020-sv-SE'] },
    reason: 'earlierEdition',
  },
  {
    id: 'markAsWord',
    kind: 'names',
    sides: [
      side('2021-tr-TR', place.row(1), 'Microsoft 365 İş Ekstra İleri'),
      side('2021-tr-TR', place.row(3), 'Microsoft 365 İş Standart İleri'),
      side('2021-tr-TR', place.row(2), 'Microsoft 365 İş Standart'),
      side('2020-sv-SE', place.row(1), 'Microsoft 365 Business Premium ¹'),
      side('2020-sv-SE', place.row(3), 'Microsoft 365 Business Standard ¹'),
    ],
    weFollow: { kind: 'documents', documents: ['2020-zh-CN', '2020-sv-SE'] },
    reason: 'earlierEdition',
  },
  {
    id: 'oneNameForTwoOffers',
    kind: 'names',
    sides: [
      side('2020-sv-SE', place.row(1), 'Microsoft 365 appar för företag', 'Microsoft 365 appar för företag'),
      side('2020-sv-SE', footnote, 'Microsoft 365 appar för företag Indien'),
      side('2020-zh-CN', place.row(1), 'Microsoft 365 商业应用版', 'Microsoft 365 企业应用版'),
    ],
    weFollow: { kind: 'documents', documents: ['2020-zh-CN'] },
    reason: 'offersNeedOwnNames',
  },
  {
    id: 'businessAsEnterprise',
    kind: 'names',
    sides: [
      side('2018-zh-CN', place.row(1), 'Office 365 企业版', 'Office 365 企业版 E3'),
      side('2018-zh-CN', place.row(1), english('Office 365 Business'), english('Office 365 Enterprise E3')),
    ],
    weFollow: { kind: 'documents', documents: ['2018-zh-CN'], locale: 'en' },
    reason: 'offersNeedOwnNames',
  },
  {
    id: 'planFamilyAsProduct',
    kind: 'names',
    sides: [
      side('2019-zh-TW', introduction, '商務用 Office 365', english('Office 365 for Business')),
      side('2020-zh-CN', introduction, 'Microsoft 365 商业应用版'),
      side('2020-zh-CN', nextSteps, 'Microsoft 365 商业版'),
      side('2020-sv-SE', introduction, 'Microsoft 365 appar för affärs plan'),
      side('2020-sv-SE', nextSteps, 'Microsoft 365 för affärs plan'),
      side('2021-tr-TR', introduction, 'İş için Microsoft 365 Uygulamaları'),
    ],
    weFollow: { kind: 'documents', documents: ['2019-zh-TW'] },
    reason: 'wholeFamilyMeant',
  },
]
