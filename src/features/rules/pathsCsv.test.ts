import { rulePacks } from '#domain/catalogue/rulePacks.ts'
import { packGraph } from '#domain/editions/packGraph.ts'
import { activateEnglish } from '#i18n/testing/activateEnglish.ts'
import { expect, test } from 'vitest'

import { pathsCsv } from './pathsCsv.ts'

activateEnglish()

async function linesOf(packId: keyof typeof rulePacks, disputedPath: 'as-printed' | 'business-standard') {
  const pack = rulePacks[packId]
  return (await pathsCsv(packGraph(pack, disputedPath), pack)).replace('\uFEFF', '').trimEnd().split('\r\n')
}

test('The 2018 table as a file', async () => {
  const title = '将许可证或服务添加到现有订阅（由世纪互联运营的合作伙伴中心） (zh-CN, 2018-10-29)'
  const lines = await linesOf('21vianet-2018', 'as-printed')
  expect(lines).toHaveLength(8)
  expect(lines[0]).toBe('Upgrade from,Upgrade to,Adds,Loses,Market,Dispute,Documents')
  expect(lines[1]).toMatch(/^Office 365 Business,Office 365 Business Premium,"Exchange Online, SharePoint Online, /)
  expect(lines[3]).toMatch(/^Office 365 Business,Office 365 Enterprise E3,/)
  expect(lines[4]).toMatch(/^Office 365 Business Premium,Office 365 Enterprise E3,/)
  for (const line of lines.slice(1)) expect(line.endsWith(`,China,,"${title}"`)).toBe(true)
})

test('The disputed path says so, and which way it is taken', async () => {
  const start =
    'Disputed: the table prints Microsoft 365 Business Premium, its own footnote speaks of Microsoft 365 Business Standard.'
  const [, printed] = await linesOf('worldwide-2020', 'as-printed')
  expect(printed).toContain('Microsoft 365 Apps for business,Microsoft 365 Business Premium,')
  expect(printed).toContain(`,Worldwide,"${start} The path is taken as printed.",`)
  const [, swapped] = await linesOf('worldwide-2020', 'business-standard')
  expect(swapped).toContain('Microsoft 365 Apps for business,Microsoft 365 Business Standard,')
  expect(swapped).toContain(`"${start} The path is taken as the footnote has it."`)
})
