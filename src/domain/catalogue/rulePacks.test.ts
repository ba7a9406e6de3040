import { expect, test } from 'vitest'

import { findOffer } from './findOffer.ts'
import type { RulePackId } from './rulePack.ts'
import { defaultRulePackId, isRulePackId, rulePackIds, rulePacks } from './rulePacks.ts'

/** One line per path: source > target | locale: row > printed target (footnote) | … [disputed for alternative] */
function printed(packId: RulePackId): readonly string[] {
  const { paths, brand } = rulePacks[packId]
  const name = (offerId: string): string => findOffer(offerId)?.names[brand] ?? 'no such offer'
  return paths.map(({ sourceOfferId, targetOfferId, documents, dispute }) =>
    [
      `${name(sourceOfferId)} > ${name(targetOfferId)}`,
      ...documents.map(
        ({ locale, row, printedTarget, footnote }) =>
          `${locale}: ${row} > ${printedTarget}${footnote === undefined ? '' : ` (${footnote})`}`,
      ),
      ...(dispute === undefined ? [] : [`${dispute.reason}: ${name(dispute.alternativeOfferId)}`]),
    ].join(' | '),
  )
}

test('the table of the 2018 document for China, whole', () => {
  expect(printed('21vianet-2018')).toEqual([
    'Office 365 Business > Office 365 Business Premium | zh-CN: Office 365 企业版 / Office 365 Business > Office 365 商业高级版¹ / Office 365 Business Premium¹ (¹)',
    'Office 365 Business > Office 365 ProPlus | zh-CN: Office 365 企业版 / Office 365 Business > Office 365 专业增强版 / Office 365 ProPlus',
    'Office 365 Business > Office 365 Enterprise E3 | zh-CN: Office 365 企业版 / Office 365 Business > Office 365 企业版 E3 / Office 365 Enterprise E3',
    'Office 365 Business Premium > Office 365 Enterprise E3 | zh-CN: Office 365 商业高级版 / Office 365 Business Premium > Office 365 企业版 E3 / Office 365 Enterprise E3',
    'Office 365 Business Essentials > Office 365 Business Premium | zh-CN: Office 365 商业协作版 / Office 365 Business Essentials > Office 365 商业高级版¹ / Office 365 Business Premium¹ (¹)',
    'Office 365 Business Essentials > Office 365 Enterprise E1 | zh-CN: Office 365 商业协作版 / Office 365 Business Essentials > Office 365 企业版 E1 / Office 365 Enterprise E1',
    'Office 365 Business Essentials > Office 365 Enterprise E3 | zh-CN: Office 365 商业协作版 / Office 365 Business Essentials > Office 365 企业版 E3 / Office 365 Enterprise E3',
  ])
})

test('the table of the 2019 document, whole, with its India footnote', () => {
  expect(printed('worldwide-2019')).toEqual([
    'Office 365 Business > Office 365 Business Premium | zh-TW: Office 365 商務版 / Office 365 Business > Office 365 商務進階版¹ / Office 365 Business Premium¹ (¹)',
    'Office 365 Business > Office 365 ProPlus | zh-TW: Office 365 商務版 / Office 365 Business > Office 365 ProPlus',
    'Office 365 Business > Office 365 Enterprise E3 | zh-TW: Office 365 商務版 / Office 365 Business > Office 365 企業版 E3 / Office 365 Enterprise E3',
    'Office 365 Business > Office 365 Enterprise E5 | zh-TW: Office 365 商務版 / Office 365 Business > Office 365 企業版 E5 / Office 365 Enterprise E5',
    'Office 365 Business Premium > Office 365 Enterprise E3 | zh-TW: Office 365 商務進階版 / Office 365 Business Premium > Office 365 企業版 E3 / Office 365 Enterprise E3',
    'Office 365 Business Premium > Office 365 Enterprise E5 | zh-TW: Office 365 商務進階版 / Office 365 Business Premium > Office 365 企業版 E5 / Office 365 Enterprise E5',
    'Office 365 Business Essentials > Office 365 Business Premium | zh-TW: Office 365 商務基本版 / Office 365 Business Essentials > Office 365 商務進階版¹ / Office 365 Business Premium¹ (¹)',
    'Office 365 Business Essentials > Office 365 Enterprise E1 | zh-TW: Office 365 商務基本版 / Office 365 Business Essentials > Office 365 企業版 E1 / Office 365 Enterprise E1',
    'Office 365 Business Essentials > Office 365 Enterprise E3 | zh-TW: Office 365 商務基本版 / Office 365 Business Essentials > Office 365 企業版 E3 / Office 365 Enterprise E3',
    'Office 365 Business Essentials > Office 365 Enterprise E5 | zh-TW: Office 365 商務基本版 / Office 365 Business Essentials > Office 365 企業版 E5 / Office 365 Enterprise E5',
    'Office 365 Business India > Office 365 Business Premium India | zh-TW: Office 365 商務版 (印度) / Office 365 Business India > Office 365 商務進階版 (印度) / Office 365 Business Premium India (¹)',
    'Office 365 Business India > Office 365 ProPlus | zh-TW: Office 365 商務版 / Office 365 Business > Office 365 ProPlus (¹)',
    'Office 365 Business India > Office 365 Enterprise E3 | zh-TW: Office 365 商務版 / Office 365 Business > Office 365 企業版 E3 / Office 365 Enterprise E3 (¹)',
    'Office 365 Business India > Office 365 Enterprise E5 | zh-TW: Office 365 商務版 / Office 365 Business > Office 365 企業版 E5 / Office 365 Enterprise E5 (¹)',
    'Office 365 Business Essentials India > Office 365 Business Premium India | zh-TW: Office 365 商務基本版 (印度) / Office 365 Business Essentials India > Office 365 商務進階版 (印度) / Office 365 Business Premium India (¹)',
    'Office 365 Business Essentials India > Office 365 Enterprise E1 | zh-TW: Office 365 商務基本版 / Office 365 Business Essentials > Office 365 企業版 E1 / Office 365 Enterprise E1 (¹)',
    'Office 365 Business Essentials India > Office 365 Enterprise E3 | zh-TW: Office 365 商務基本版 / Office 365 Business Essentials > Office 365 企業版 E3 / Office 365 Enterprise E3 (¹)',
    'Office 365 Business Essentials India > Office 365 Enterprise E5 | zh-TW: Office 365 商務基本版 / Office 365 Business Essentials > Office 365 企業版 E5 / Office 365 Enterprise E5 (¹)',
  ])
})

test('the table of the two 2020 documents, whole, with the disputed path', () => {
  expect(printed('worldwide-2020')).toEqual([
    'Microsoft 365 Apps for business > Microsoft 365 Business Premium | zh-CN: Microsoft 365 商业应用版 > Microsoft 365 商业高级版¹ (¹) | sv-SE: Microsoft 365 appar för företag > Microsoft 365 Business Premium ¹ (¹) | renamedAgainstItsFootnote: Microsoft 365 Business Standard',
    'Microsoft 365 Apps for business > Microsoft 365 Apps for enterprise | zh-CN: Microsoft 365 商业应用版 > Microsoft 365 企业应用版 | sv-SE: Microsoft 365 appar för företag > Microsoft 365 appar för företag',
    'Microsoft 365 Apps for business > Office 365 Enterprise E3 | zh-CN: Microsoft 365 商业应用版 > Office 365 企业版 E3 | sv-SE: Microsoft 365 appar för företag > Office 365 Enterprise E3',
    'Microsoft 365 Apps for business > Office 365 Enterprise E5 | zh-CN: Microsoft 365 商业应用版 > Office 365 企业版 E5 | sv-SE: Microsoft 365 appar för företag > Office 365 Enterprise E5',
    'Microsoft 365 Business Standard > Office 365 Enterprise E3 | zh-CN: Microsoft 365 商业标准版 > Office 365 企业版 E3 | sv-SE: Microsoft 365 Business Standard > Office 365 Enterprise E3',
    'Microsoft 365 Business Standard > Office 365 Enterprise E5 | zh-CN: Microsoft 365 商业标准版 > Office 365 企业版 E5 | sv-SE: Microsoft 365 Business Standard > Office 365 Enterprise E5',
    'Microsoft 365 Business Basic > Microsoft 365 Business Standard | zh-CN: Microsoft 365 商业基本版 > Microsoft 365 商业标准版¹ (¹) | sv-SE: Microsoft 365 Business Basic > Microsoft 365 Business Standard ¹ (¹)',
    'Microsoft 365 Business Basic > Office 365 Enterprise E1 | zh-CN: Microsoft 365 商业基本版 > Office 365 企业版 E1 | sv-SE: Microsoft 365 Business Basic > Office 365 Enterprise E1',
    'Microsoft 365 Business Basic > Office 365 Enterprise E3 | zh-CN: Microsoft 365 商业基本版 > Office 365 企业版 E3 | sv-SE: Microsoft 365 Business Basic > Office 365 Enterprise E3',
    'Microsoft 365 Business Basic > Office 365 Enterprise E5 | zh-CN: Microsoft 365 商业基本版 > Office 365 企业版 E5 | sv-SE: Microsoft 365 Business Basic > Office 365 Enterprise E5',
    'Microsoft 365 Apps for business India > Microsoft 365 Business Standard India | zh-CN: Microsoft 365 商业应用版（印度） > Microsoft 365 商业标准版（印度） (¹) | sv-SE: Microsoft 365 appar för företag Indien > Microsoft 365 Business Standard Indien (¹)',
    'Microsoft 365 Apps for business India > Microsoft 365 Apps for enterprise | zh-CN: Microsoft 365 商业应用版 > Microsoft 365 企业应用版 (¹) | sv-SE: Microsoft 365 appar för företag > Microsoft 365 appar för företag (¹)',
    'Microsoft 365 Apps for business India > Office 365 Enterprise E3 | zh-CN: Microsoft 365 商业应用版 > Office 365 企业版 E3 (¹) | sv-SE: Microsoft 365 appar för företag > Office 365 Enterprise E3 (¹)',
    'Microsoft 365 Apps for business India > Office 365 Enterprise E5 | zh-CN: Microsoft 365 商业应用版 > Office 365 企业版 E5 (¹) | sv-SE: Microsoft 365 appar för företag > Office 365 Enterprise E5 (¹)',
    'Microsoft 365 Business Basic India > Microsoft 365 Business Standard India | zh-CN: Microsoft 365 商业基本版（印度） > Microsoft 365 商业标准版（印度） (¹) | sv-SE: Microsoft 365 Business Basic Indien > Microsoft 365 Business Standard Indien (¹)',
    'Microsoft 365 Business Basic India > Office 365 Enterprise E1 | zh-CN: Microsoft 365 商业基本版 > Office 365 企业版 E1 (¹) | sv-SE: Microsoft 365 Business Basic > Office 365 Enterprise E1 (¹)',
    'Microsoft 365 Business Basic India > Office 365 Enterprise E3 | zh-CN: Microsoft 365 商业基本版 > Office 365 企业版 E3 (¹) | sv-SE: Microsoft 365 Business Basic > Office 365 Enterprise E3 (¹)',
    'Microsoft 365 Business Basic India > Office 365 Enterprise E5 | zh-CN: Microsoft 365 商业基本版 > Office 365 企业版 E5 (¹) | sv-SE: Microsoft 365 Business Basic > Office 365 Enterprise E5 (¹)',
  ])
})

test('the table of the 2021 document, whole, where the mark became a word', () => {
  expect(printed('worldwide-2021')).toEqual([
    'Microsoft 365 Apps for business > Microsoft 365 Business Premium | tr-TR: İş için Microsoft 365 Uygulamaları > Microsoft 365 İş Ekstra İleri (İleri) | renamedAgainstItsFootnote: Microsoft 365 Business Standard',
    'Microsoft 365 Apps for business > Microsoft 365 Apps for enterprise | tr-TR: İş için Microsoft 365 Uygulamaları > Kurumlar için Microsoft 365 Uygulamaları',
    'Microsoft 365 Apps for business > Office 365 Enterprise E3 | tr-TR: İş için Microsoft 365 Uygulamaları > Office 365 Kurumsal E3',
    'Microsoft 365 Apps for business > Office 365 Enterprise E5 | tr-TR: İş için Microsoft 365 Uygulamaları > Office 365 Kurumsal E5',
    'Microsoft 365 Business Standard > Office 365 Enterprise E3 | tr-TR: Microsoft 365 İş Standart > Office 365 Kurumsal E3',
    'Microsoft 365 Business Standard > Office 365 Enterprise E5 | tr-TR: Microsoft 365 İş Standart > Office 365 Kurumsal E5',
    'Microsoft 365 Business Basic > Microsoft 365 Business Standard | tr-TR: Microsoft 365 İş Temel > Microsoft 365 İş Standart İleri (İleri)',
    'Microsoft 365 Business Basic > Office 365 Enterprise E1 | tr-TR: Microsoft 365 İş Temel > Office 365 Kurumsal E1',
    'Microsoft 365 Business Basic > Office 365 Enterprise E3 | tr-TR: Microsoft 365 İş Temel > Office 365 Kurumsal E3',
    'Microsoft 365 Business Basic > Office 365 Enterprise E5 | tr-TR: Microsoft 365 İş Temel > Office 365 Kurumsal E5',
    'Microsoft 365 Apps for business India > Microsoft 365 Business Standard India | tr-TR: İş için Microsoft 365 Uygulamaları Hindistan > Microsoft 365 İş Standart Hindistan (İleri)',
    'Microsoft 365 Apps for business India > Microsoft 365 Apps for enterprise | tr-TR: İş için Microsoft 365 Uygulamaları > Kurumlar için Microsoft 365 Uygulamaları (İleri)',
    'Microsoft 365 Apps for business India > Office 365 Enterprise E3 | tr-TR: İş için Microsoft 365 Uygulamaları > Office 365 Kurumsal E3 (İleri)',
    'Microsoft 365 Apps for business India > Office 365 Enterprise E5 | tr-TR: İş için Microsoft 365 Uygulamaları > Office 365 Kurumsal E5 (İleri)',
    'Microsoft 365 Business Basic India > Microsoft 365 Business Standard India | tr-TR: Microsoft 365 İş Temel Hindistan > Microsoft 365 İş Standart Hindistan (İleri)',
    'Microsoft 365 Business Basic India > Office 365 Enterprise E1 | tr-TR: Microsoft 365 İş Temel > Office 365 Kurumsal E1 (İleri)',
    'Microsoft 365 Business Basic India > Office 365 Enterprise E3 | tr-TR: Microsoft 365 İş Temel > Office 365 Kurumsal E3 (İleri)',
    'Microsoft 365 Business Basic India > Office 365 Enterprise E5 | tr-TR: Microsoft 365 İş Temel > Office 365 Kurumsal E5 (İleri)',
  ])
})

test('a path without mark and dispute says nothing of them', () => {
  const [, second] = rulePacks['worldwide-2019'].paths
  expect(second).toStrictEqual({
    sourceOfferId: '5C9FD4CC-EDCE-44A8-8E91-07DF09744609',
    targetOfferId: 'BE57FF4C-100C-4F1F-B82D-F1C5AB63A665',
    documents: [
      {
        title: '將授權或服務新增到現有的訂閱 | 合作夥伴中心',
        locale: 'zh-TW',
        msDate: '2019-11-13',
        row: 'Office 365 商務版 / Office 365 Business',
        printedTarget: 'Office 365 ProPlus',
      },
    ],
  })
})

const editions = [
  {
    id: '21vianet-2018',
    portal: 'partnerCenter21Vianet',
    brand: 'office365',
    entryPoint: 'detailsNotice',
    isQuantityAsked: true,
    market: 'CN',
    rolesAreAssumed: true,
    seller: 'reseller',
    hasAdminCenterNote: true,
    documents: [
      {
        title: '将许可证或服务添加到现有订阅（由世纪互联运营的合作伙伴中心）',
        locale: 'zh-CN',
        msDate: '2018-10-29',
      },
    ],
    offers: 6,
  },
  {
    id: 'worldwide-2019',
    portal: 'partnerCenter',
    brand: 'office365',
    entryPoint: 'listIcon',
    isQuantityAsked: false,
    market: 'all',
    rolesAreAssumed: false,
    seller: 'partner',
    hasAdminCenterNote: false,
    documents: [{ title: '將授權或服務新增到現有的訂閱 | 合作夥伴中心', locale: 'zh-TW', msDate: '2019-11-13' }],
    offers: 23,
  },
  {
    id: 'worldwide-2020',
    portal: 'partnerCenter',
    brand: 'microsoft365',
    entryPoint: 'listIcon',
    isQuantityAsked: false,
    market: 'all',
    rolesAreAssumed: false,
    seller: 'partner',
    hasAdminCenterNote: false,
    documents: [
      { title: '升级客户订阅', locale: 'zh-CN', msDate: '2020-05-07' },
      { title: 'Uppgradera en kund prenumeration', locale: 'sv-SE', msDate: '2020-05-07' },
    ],
    offers: 23,
  },
  {
    id: 'worldwide-2021',
    portal: 'partnerCenter',
    brand: 'microsoft365',
    entryPoint: 'listIcon',
    isQuantityAsked: false,
    market: 'all',
    rolesAreAssumed: false,
    seller: 'partner',
    hasAdminCenterNote: false,
    documents: [{ title: 'Müşteri aboneliğini yükseltme', locale: 'tr-TR', msDate: '2020-05-07' }],
    offers: 23,
  },
] as const

test.for(editions)('edition $id as its documents describe it', ({ offers, ...edition }) => {
  const { paths: _, offers: sold, ...pack } = rulePacks[edition.id]
  expect(pack).toEqual(edition)
  expect(sold).toHaveLength(offers)
})

test.for(editions)('every path of $id names its documents by title, locale and date', ({ id, documents }) => {
  for (const path of rulePacks[id].paths) {
    expect(path.documents.map(({ title, locale, msDate }) => ({ title, locale, msDate }))).toEqual(documents)
  }
})

test.for(editions)('no two offers of $id share a name', ({ id, brand }) => {
  const names = rulePacks[id].offers.map((offer) => offer.names[brand])
  expect(new Set(names).size).toBe(names.length)
})

test.for(editions)('every path of $id leads between offers of that edition', ({ id }) => {
  const ids = new Set(rulePacks[id].offers.map((offer) => offer.id))
  for (const { sourceOfferId, targetOfferId } of rulePacks[id].paths) {
    expect(ids).toContain(sourceOfferId)
    expect(ids).toContain(targetOfferId)
    expect(sourceOfferId).not.toBe(targetOfferId)
  }
})

test('the ids of the editions, oldest first', () => {
  expect(rulePackIds).toEqual(['21vianet-2018', 'worldwide-2019', 'worldwide-2020', 'worldwide-2021'])
  expect(defaultRulePackId).toBe('worldwide-2020')
})

test.for(['21vianet-2018', 'worldwide-2019', 'worldwide-2020', 'worldwide-2021'])('%s is an edition', (id) => {
  expect(isRulePackId(id)).toBe(true)
})

test.for(['', 'worldwide', 'Worldwide-2020', 'worldwide-2022', 'toString'])('"%s" is no edition', (id) => {
  expect(isRulePackId(id)).toBe(false)
})
