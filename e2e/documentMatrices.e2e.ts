import { expect, test } from './fixtures.ts'

type Document = {
  readonly pack: string
  readonly lang: string
  readonly heading: string
  readonly table: string
  /** Each offer that paths start at, then the offers they lead to, from top to bottom, by our own names. */
  readonly paths: readonly (readonly [source: string, ...targets: string[]])[]
}

// Typed from the table of each document; where a document has one name for two offers, ours are two.
const documents: readonly Document[] = [
  {
    pack: '21vianet-2018',
    lang: 'zh-CN',
    heading: '规则 | 由世纪互联运营的合作伙伴中心，2018 年 10 月',
    table: '升级路径',
    paths: [
      ['Office 365 商业版', 'Office 365 商业高级版', 'Office 365 专业增强版', 'Office 365 企业版 E3'],
      ['Office 365 商业高级版', 'Office 365 企业版 E3'],
      ['Office 365 商业协作版', 'Office 365 商业高级版', 'Office 365 企业版 E1', 'Office 365 企业版 E3'],
    ],
  },
  {
    pack: 'worldwide-2019',
    lang: 'zh-TW',
    heading: '規則 | 合作夥伴中心，2019 年 11 月',
    table: '升級路徑',
    paths: [
      [
        'Office 365 商務版',
        'Office 365 商務進階版',
        'Office 365 ProPlus',
        'Office 365 企業版 E3',
        'Office 365 企業版 E5',
      ],
      ['Office 365 商務進階版', 'Office 365 企業版 E3', 'Office 365 企業版 E5'],
      [
        'Office 365 商務基本版',
        'Office 365 商務進階版',
        'Office 365 企業版 E1',
        'Office 365 企業版 E3',
        'Office 365 企業版 E5',
      ],
      [
        'Office 365 商務版 (印度)',
        'Office 365 商務進階版 (印度)',
        'Office 365 ProPlus',
        'Office 365 企業版 E3',
        'Office 365 企業版 E5',
      ],
      [
        'Office 365 商務基本版 (印度)',
        'Office 365 商務進階版 (印度)',
        'Office 365 企業版 E1',
        'Office 365 企業版 E3',
        'Office 365 企業版 E5',
      ],
    ],
  },
  {
    pack: 'worldwide-2020',
    lang: 'zh-CN',
    heading: '规则 | 合作伙伴中心，2020 年 5 月',
    table: '升级路径',
    paths: [
      [
        'Microsoft 365 商业应用版',
        'Microsoft 365 商业高级版 有争议',
        'Microsoft 365 企业应用版',
        'Office 365 企业版 E3',
        'Office 365 企业版 E5',
      ],
      ['Microsoft 365 商业标准版', 'Office 365 企业版 E3', 'Office 365 企业版 E5'],
      [
        'Microsoft 365 商业基本版',
        'Microsoft 365 商业标准版',
        'Office 365 企业版 E1',
        'Office 365 企业版 E3',
        'Office 365 企业版 E5',
      ],
      [
        'Microsoft 365 商业应用版（印度）',
        'Microsoft 365 商业标准版（印度）',
        'Microsoft 365 企业应用版',
        'Office 365 企业版 E3',
        'Office 365 企业版 E5',
      ],
      [
        'Microsoft 365 商业基本版（印度）',
        'Microsoft 365 商业标准版（印度）',
        'Office 365 企业版 E1',
        'Office 365 企业版 E3',
        'Office 365 企业版 E5',
      ],
    ],
  },
  {
    pack: 'worldwide-2020',
    lang: 'sv',
    heading: 'Regler | Partnercenter, maj 2020',
    table: 'Uppgraderingsvägar',
    paths: [
      [
        'Microsoft 365-appar för företag',
        'Microsoft 365 Business Premium Omtvistad',
        'Microsoft 365-appar för stora företag',
        'Office 365 Enterprise E3',
        'Office 365 Enterprise E5',
      ],
      ['Microsoft 365 Business Standard', 'Office 365 Enterprise E3', 'Office 365 Enterprise E5'],
      [
        'Microsoft 365 Business Basic',
        'Microsoft 365 Business Standard',
        'Office 365 Enterprise E1',
        'Office 365 Enterprise E3',
        'Office 365 Enterprise E5',
      ],
      [
        'Microsoft 365-appar för företag Indien',
        'Microsoft 365 Business Standard Indien',
        'Microsoft 365-appar för stora företag',
        'Office 365 Enterprise E3',
        'Office 365 Enterprise E5',
      ],
      [
        'Microsoft 365 Business Basic Indien',
        'Microsoft 365 Business Standard Indien',
        'Office 365 Enterprise E1',
        'Office 365 Enterprise E3',
        'Office 365 Enterprise E5',
      ],
    ],
  },
  {
    pack: 'worldwide-2021',
    lang: 'tr',
    heading: 'Kurallar | İş Ortağı Merkezi, Ağustos 2021',
    table: 'Yükseltme yolları',
    paths: [
      [
        'İş için Microsoft 365 Uygulamaları',
        'Microsoft 365 İş Ekstra Tartışmalı',
        'Kurumlar için Microsoft 365 Uygulamaları',
        'Office 365 Kurumsal E3',
        'Office 365 Kurumsal E5',
      ],
      ['Microsoft 365 İş Standart', 'Office 365 Kurumsal E3', 'Office 365 Kurumsal E5'],
      [
        'Microsoft 365 İş Temel',
        'Microsoft 365 İş Standart',
        'Office 365 Kurumsal E1',
        'Office 365 Kurumsal E3',
        'Office 365 Kurumsal E5',
      ],
      [
        'İş için Microsoft 365 Uygulamaları Hindistan',
        'Microsoft 365 İş Standart Hindistan',
        'Kurumlar için Microsoft 365 Uygulamaları',
        'Office 365 Kurumsal E3',
        'Office 365 Kurumsal E5',
      ],
      [
        'Microsoft 365 İş Temel Hindistan',
        'Microsoft 365 İş Standart Hindistan',
        'Office 365 Kurumsal E1',
        'Office 365 Kurumsal E3',
        'Office 365 Kurumsal E5',
      ],
    ],
  },
]

for (const { pack, lang, heading, table: name, paths } of documents) {
  test(`the matrix of ${pack} in the language of its document, ${lang}`, async ({ page, openApp }) => {
    await openApp(`/rules?pack=${pack}&lang=${lang}&view=table`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
    const table = page.getByRole('table', { name, exact: true })
    const groups = table.getByRole('rowgroup').filter({ has: page.getByRole('rowheader') })
    await expect(groups).toHaveCount(paths.length)
    for (const [index, offers] of paths.entries()) {
      await expect(groups.nth(index).getByRole('rowheader')).toHaveText([...offers])
    }
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang)
  })
}
