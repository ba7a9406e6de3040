import type { RulePackId } from '#domain/catalogue/rulePack.ts'
import { rulePacks } from '#domain/catalogue/rulePacks.ts'
import { expect, test } from 'vitest'

import { pathTrail } from './pathTrail.ts'

/** One line per path and document: keys read | document place: printed > printed (mark) | at reason, … */
function trails(packId: RulePackId): readonly string[] {
  const pack = rulePacks[packId]
  return pack.paths.flatMap((path) =>
    pathTrail(path, pack).map((entry) => {
      const { document, place, printedSource, printedTarget, footnote, source, target, differences } = entry
      const printed = (texts: typeof printedSource) => texts.map(({ text, locale }) => `${locale} ${text}`).join(' = ')
      const why = differences.map(({ at, reason }) => `${at} ${reason}`).join(', ')
      return [
        `${source.key} > ${target.key}`,
        `${document.id} ${place.kind} ${place.row}`,
        `${printed(printedSource)} > ${printed(printedTarget)}${footnote === undefined ? '' : ` (${footnote})`}`,
        why || 'as printed',
      ].join(' | ')
    }),
  )
}

test('the trail of every path of 2018: the mark without a footnote, one word for Business and Enterprise', () => {
  expect(trails('21vianet-2018')).toEqual([
    'vianetBusiness > vianetBusinessPremium | 2018-zh-CN row 1 | zh-CN Office 365 企业版 = en Office 365 Business > zh-CN Office 365 商业高级版¹ = en Office 365 Business Premium¹ (¹) | source wordSharedWithEnterprise, footnote markWithoutFootnote',
    'vianetBusiness > vianetProPlus | 2018-zh-CN row 1 | zh-CN Office 365 企业版 = en Office 365 Business > zh-CN Office 365 专业增强版 = en Office 365 ProPlus | source wordSharedWithEnterprise',
    'vianetBusiness > vianetE3 | 2018-zh-CN row 1 | zh-CN Office 365 企业版 = en Office 365 Business > zh-CN Office 365 企业版 E3 = en Office 365 Enterprise E3 | source wordSharedWithEnterprise',
    'vianetBusinessPremium > vianetE3 | 2018-zh-CN row 2 | zh-CN Office 365 商业高级版 = en Office 365 Business Premium > zh-CN Office 365 企业版 E3 = en Office 365 Enterprise E3 | as printed',
    'vianetBusinessEssentials > vianetBusinessPremium | 2018-zh-CN row 3 | zh-CN Office 365 商业协作版 = en Office 365 Business Essentials > zh-CN Office 365 商业高级版¹ = en Office 365 Business Premium¹ (¹) | footnote markWithoutFootnote',
    'vianetBusinessEssentials > vianetE1 | 2018-zh-CN row 3 | zh-CN Office 365 商业协作版 = en Office 365 Business Essentials > zh-CN Office 365 企业版 E1 = en Office 365 Enterprise E1 | as printed',
    'vianetBusinessEssentials > vianetE3 | 2018-zh-CN row 3 | zh-CN Office 365 商业协作版 = en Office 365 Business Essentials > zh-CN Office 365 企业版 E3 = en Office 365 Enterprise E3 | as printed',
  ])
})

test('the trail of 2019: nothing differs but what India keeps of its row', () => {
  const lines = trails('worldwide-2019')
  expect(lines).toHaveLength(18)
  expect(lines.slice(0, 10).filter((line) => !line.endsWith('| as printed'))).toEqual([])
  expect(lines[1]).toBe(
    'appsForBusiness > appsForEnterprise | 2019-zh-TW row 1 | zh-TW Office 365 商務版 = en Office 365 Business > en Office 365 ProPlus | as printed',
  )
  expect(lines.slice(10)).toEqual([
    'appsForBusinessIndia > businessStandardIndia | 2019-zh-TW footnote 1 | zh-TW Office 365 商務版 (印度) = en Office 365 Business India > zh-TW Office 365 商務進階版 (印度) = en Office 365 Business Premium India (¹) | as printed',
    'appsForBusinessIndia > appsForEnterprise | 2019-zh-TW row 1 | zh-TW Office 365 商務版 = en Office 365 Business > en Office 365 ProPlus (¹) | source readFromMarkedRow',
    'appsForBusinessIndia > e3 | 2019-zh-TW row 1 | zh-TW Office 365 商務版 = en Office 365 Business > zh-TW Office 365 企業版 E3 = en Office 365 Enterprise E3 (¹) | source readFromMarkedRow',
    'appsForBusinessIndia > e5 | 2019-zh-TW row 1 | zh-TW Office 365 商務版 = en Office 365 Business > zh-TW Office 365 企業版 E5 = en Office 365 Enterprise E5 (¹) | source readFromMarkedRow',
    'businessBasicIndia > businessStandardIndia | 2019-zh-TW footnote 3 | zh-TW Office 365 商務基本版 (印度) = en Office 365 Business Essentials India > zh-TW Office 365 商務進階版 (印度) = en Office 365 Business Premium India (¹) | as printed',
    'businessBasicIndia > e1 | 2019-zh-TW row 3 | zh-TW Office 365 商務基本版 = en Office 365 Business Essentials > zh-TW Office 365 企業版 E1 = en Office 365 Enterprise E1 (¹) | source readFromMarkedRow',
    'businessBasicIndia > e3 | 2019-zh-TW row 3 | zh-TW Office 365 商務基本版 = en Office 365 Business Essentials > zh-TW Office 365 企業版 E3 = en Office 365 Enterprise E3 (¹) | source readFromMarkedRow',
    'businessBasicIndia > e5 | 2019-zh-TW row 3 | zh-TW Office 365 商務基本版 = en Office 365 Business Essentials > zh-TW Office 365 企業版 E5 = en Office 365 Enterprise E5 (¹) | source readFromMarkedRow',
  ])
})

test('the trail of the disputed row in both documents of 2020', () => {
  expect(trails('worldwide-2020').slice(0, 6)).toEqual([
    'appsForBusiness > businessPremium | 2020-zh-CN row 1 | zh-CN Microsoft 365 商业应用版 > zh-CN Microsoft 365 商业高级版¹ (¹) | target rowAgainstFootnote',
    'appsForBusiness > businessPremium | 2020-sv-SE row 1 | sv-SE Microsoft 365 appar för företag > sv-SE Microsoft 365 Business Premium ¹ (¹) | source oneNameForTwoOffers, target rowAgainstFootnote',
    'appsForBusiness > appsForEnterprise | 2020-zh-CN row 1 | zh-CN Microsoft 365 商业应用版 > zh-CN Microsoft 365 企业应用版 | as printed',
    'appsForBusiness > appsForEnterprise | 2020-sv-SE row 1 | sv-SE Microsoft 365 appar för företag > sv-SE Microsoft 365 appar för företag | source oneNameForTwoOffers, target oneNameForTwoOffers',
    'appsForBusiness > e3 | 2020-zh-CN row 1 | zh-CN Microsoft 365 商业应用版 > zh-CN Office 365 企业版 E3 | as printed',
    'appsForBusiness > e3 | 2020-sv-SE row 1 | sv-SE Microsoft 365 appar för företag > sv-SE Office 365 Enterprise E3 | source oneNameForTwoOffers',
  ])
})

test('India in both documents of 2020', () => {
  const lines = trails('worldwide-2020').slice(20)
  expect(lines).toHaveLength(16)
  expect(lines.slice(0, 4)).toEqual([
    'appsForBusinessIndia > businessStandardIndia | 2020-zh-CN footnote 1 | zh-CN Microsoft 365 商业应用版（印度） > zh-CN Microsoft 365 商业标准版（印度） (¹) | as printed',
    'appsForBusinessIndia > businessStandardIndia | 2020-sv-SE footnote 1 | sv-SE Microsoft 365 appar för företag Indien > sv-SE Microsoft 365 Business Standard Indien (¹) | source oneNameForTwoOffers',
    'appsForBusinessIndia > appsForEnterprise | 2020-zh-CN row 1 | zh-CN Microsoft 365 商业应用版 > zh-CN Microsoft 365 企业应用版 (¹) | source readFromMarkedRow',
    'appsForBusinessIndia > appsForEnterprise | 2020-sv-SE row 1 | sv-SE Microsoft 365 appar för företag > sv-SE Microsoft 365 appar för företag (¹) | source oneNameForTwoOffers, source readFromMarkedRow, target oneNameForTwoOffers',
  ])
})

test('the trail of 2021: the mark as a word, the footnote without its "not"', () => {
  const lines = trails('worldwide-2021')
  expect(lines).toHaveLength(18)
  expect(lines.filter((line) => !line.endsWith('| as printed'))).toEqual([
    'appsForBusiness > businessPremium | 2021-tr-TR row 1 | tr-TR İş için Microsoft 365 Uygulamaları > tr-TR Microsoft 365 İş Ekstra İleri (İleri) | target rowAgainstFootnote, target markAsWord',
    'businessBasic > businessStandard | 2021-tr-TR row 3 | tr-TR Microsoft 365 İş Temel > tr-TR Microsoft 365 İş Standart İleri (İleri) | target markAsWord',
    'appsForBusinessIndia > businessStandardIndia | 2021-tr-TR footnote 1 | tr-TR İş için Microsoft 365 Uygulamaları Hindistan > tr-TR Microsoft 365 İş Standart Hindistan (İleri) | footnote footnoteLostNegation',
    'appsForBusinessIndia > appsForEnterprise | 2021-tr-TR row 1 | tr-TR İş için Microsoft 365 Uygulamaları > tr-TR Kurumlar için Microsoft 365 Uygulamaları (İleri) | source readFromMarkedRow, footnote footnoteLostNegation',
    'appsForBusinessIndia > e3 | 2021-tr-TR row 1 | tr-TR İş için Microsoft 365 Uygulamaları > tr-TR Office 365 Kurumsal E3 (İleri) | source readFromMarkedRow, footnote footnoteLostNegation',
    'appsForBusinessIndia > e5 | 2021-tr-TR row 1 | tr-TR İş için Microsoft 365 Uygulamaları > tr-TR Office 365 Kurumsal E5 (İleri) | source readFromMarkedRow, footnote footnoteLostNegation',
    'businessBasicIndia > businessStandardIndia | 2021-tr-TR footnote 3 | tr-TR Microsoft 365 İş Temel Hindistan > tr-TR Microsoft 365 İş Standart Hindistan (İleri) | footnote footnoteLostNegation',
    'businessBasicIndia > e1 | 2021-tr-TR row 3 | tr-TR Microsoft 365 İş Temel > tr-TR Office 365 Kurumsal E1 (İleri) | source readFromMarkedRow, footnote footnoteLostNegation',
    'businessBasicIndia > e3 | 2021-tr-TR row 3 | tr-TR Microsoft 365 İş Temel > tr-TR Office 365 Kurumsal E3 (İleri) | source readFromMarkedRow, footnote footnoteLostNegation',
    'businessBasicIndia > e5 | 2021-tr-TR row 3 | tr-TR Microsoft 365 İş Temel > tr-TR Office 365 Kurumsal E5 (İleri) | source readFromMarkedRow, footnote footnoteLostNegation',
  ])
})

test('a path that no document proves has no trail', () => {
  const pack = rulePacks['worldwide-2020']
  const path = {
    sourceOfferId: 'BD938F12-058F-4927-BBA3-AE36B1D2501C',
    targetOfferId: '91FD106F-4B2C-4938-95AC-F54F74E9A239',
  }
  expect(pathTrail({ ...path, documents: [] }, pack)).toEqual([])
  const unknown = { title: 'None of the five', locale: 'sv-SE', msDate: '2022-01-01', row: 'A', printedTarget: 'B' }
  expect(pathTrail({ ...path, documents: [unknown] }, pack)).toEqual([])
})
