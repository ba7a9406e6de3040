import type { DisputedPathSetting, RulePackId } from '#domain/catalogue/rulePack.ts'
import { rulePacks } from '#domain/catalogue/rulePacks.ts'
import { expect, test } from 'vitest'

import { comparePacks, type ComparedPath } from './comparePacks.ts'

/** One line per path: change key: left name > left name | right name > right name, with the marks */
function compared(left: RulePackId, right: RulePackId, setting: DisputedPathSetting = 'as-printed'): readonly string[] {
  const name = (path: ComparedPath | undefined, packId: RulePackId) => {
    if (path === undefined) return 'none'
    const { brand } = rulePacks[packId]
    const mark = path.path.dispute === undefined ? '' : ' (disputed)'
    return `${path.source.names[brand]} > ${path.target.names[brand]}${mark}`
  }
  return comparePacks(rulePacks[left], rulePacks[right], setting).map(
    (row) => `${row.change} ${row.key}: ${name(row.left, left)} | ${name(row.right, right)}`,
  )
}

const india = 'appsForBusiness.businessStandard IN'

test('2018 and 2019: E5 and India are added, all else is the same', () => {
  expect(compared('21vianet-2018', 'worldwide-2019')).toEqual([
    'unchanged appsForBusiness.businessStandard: Office 365 Business > Office 365 Business Premium | Office 365 Business > Office 365 Business Premium',
    'unchanged appsForBusiness.appsForEnterprise: Office 365 Business > Office 365 ProPlus | Office 365 Business > Office 365 ProPlus',
    'unchanged appsForBusiness.e3: Office 365 Business > Office 365 Enterprise E3 | Office 365 Business > Office 365 Enterprise E3',
    'unchanged businessStandard.e3: Office 365 Business Premium > Office 365 Enterprise E3 | Office 365 Business Premium > Office 365 Enterprise E3',
    'unchanged businessBasic.businessStandard: Office 365 Business Essentials > Office 365 Business Premium | Office 365 Business Essentials > Office 365 Business Premium',
    'unchanged businessBasic.e1: Office 365 Business Essentials > Office 365 Enterprise E1 | Office 365 Business Essentials > Office 365 Enterprise E1',
    'unchanged businessBasic.e3: Office 365 Business Essentials > Office 365 Enterprise E3 | Office 365 Business Essentials > Office 365 Enterprise E3',
    'added appsForBusiness.e5: none | Office 365 Business > Office 365 Enterprise E5',
    'added businessStandard.e5: none | Office 365 Business Premium > Office 365 Enterprise E5',
    'added businessBasic.e5: none | Office 365 Business Essentials > Office 365 Enterprise E5',
    'added appsForBusiness.businessStandard IN: none | Office 365 Business India > Office 365 Business Premium India',
    'added appsForBusiness.appsForEnterprise IN: none | Office 365 Business India > Office 365 ProPlus',
    'added appsForBusiness.e3 IN: none | Office 365 Business India > Office 365 Enterprise E3',
    'added appsForBusiness.e5 IN: none | Office 365 Business India > Office 365 Enterprise E5',
    'added businessBasic.businessStandard IN: none | Office 365 Business Essentials India > Office 365 Business Premium India',
    'added businessBasic.e1 IN: none | Office 365 Business Essentials India > Office 365 Enterprise E1',
    'added businessBasic.e3 IN: none | Office 365 Business Essentials India > Office 365 Enterprise E3',
    'added businessBasic.e5 IN: none | Office 365 Business Essentials India > Office 365 Enterprise E5',
  ])
})

const from2019To2020 = [
  'removed appsForBusiness.businessStandard: Office 365 Business > Office 365 Business Premium | none',
  'renamed appsForBusiness.appsForEnterprise: Office 365 Business > Office 365 ProPlus | Microsoft 365 Apps for business > Microsoft 365 Apps for enterprise',
  'renamed appsForBusiness.e3: Office 365 Business > Office 365 Enterprise E3 | Microsoft 365 Apps for business > Office 365 Enterprise E3',
  'renamed appsForBusiness.e5: Office 365 Business > Office 365 Enterprise E5 | Microsoft 365 Apps for business > Office 365 Enterprise E5',
  'renamed businessStandard.e3: Office 365 Business Premium > Office 365 Enterprise E3 | Microsoft 365 Business Standard > Office 365 Enterprise E3',
  'renamed businessStandard.e5: Office 365 Business Premium > Office 365 Enterprise E5 | Microsoft 365 Business Standard > Office 365 Enterprise E5',
  'renamed businessBasic.businessStandard: Office 365 Business Essentials > Office 365 Business Premium | Microsoft 365 Business Basic > Microsoft 365 Business Standard',
  'renamed businessBasic.e1: Office 365 Business Essentials > Office 365 Enterprise E1 | Microsoft 365 Business Basic > Office 365 Enterprise E1',
  'renamed businessBasic.e3: Office 365 Business Essentials > Office 365 Enterprise E3 | Microsoft 365 Business Basic > Office 365 Enterprise E3',
  'renamed businessBasic.e5: Office 365 Business Essentials > Office 365 Enterprise E5 | Microsoft 365 Business Basic > Office 365 Enterprise E5',
  'renamed appsForBusiness.businessStandard IN: Office 365 Business India > Office 365 Business Premium India | Microsoft 365 Apps for business India > Microsoft 365 Business Standard India',
  'renamed appsForBusiness.appsForEnterprise IN: Office 365 Business India > Office 365 ProPlus | Microsoft 365 Apps for business India > Microsoft 365 Apps for enterprise',
  'renamed appsForBusiness.e3 IN: Office 365 Business India > Office 365 Enterprise E3 | Microsoft 365 Apps for business India > Office 365 Enterprise E3',
  'renamed appsForBusiness.e5 IN: Office 365 Business India > Office 365 Enterprise E5 | Microsoft 365 Apps for business India > Office 365 Enterprise E5',
  'renamed businessBasic.businessStandard IN: Office 365 Business Essentials India > Office 365 Business Premium India | Microsoft 365 Business Basic India > Microsoft 365 Business Standard India',
  'renamed businessBasic.e1 IN: Office 365 Business Essentials India > Office 365 Enterprise E1 | Microsoft 365 Business Basic India > Office 365 Enterprise E1',
  'renamed businessBasic.e3 IN: Office 365 Business Essentials India > Office 365 Enterprise E3 | Microsoft 365 Business Basic India > Office 365 Enterprise E3',
  'renamed businessBasic.e5 IN: Office 365 Business Essentials India > Office 365 Enterprise E5 | Microsoft 365 Business Basic India > Office 365 Enterprise E5',
  'added appsForBusiness.businessPremium: none | Microsoft 365 Apps for business > Microsoft 365 Business Premium (disputed)',
]

test('2019 and 2020: everything is renamed, and one path leads to another product', () => {
  expect(compared('worldwide-2019', 'worldwide-2020')).toEqual(from2019To2020)
})

test('2019 and 2021 differ as 2019 and 2020 do', () => {
  expect(compared('worldwide-2019', 'worldwide-2021')).toEqual(from2019To2020)
})

test('2019 and 2020 with the disputed path read as Business Standard: the path is only renamed', () => {
  const lines = compared('worldwide-2019', 'worldwide-2020', 'business-standard')
  expect(lines).toHaveLength(18)
  expect(lines[0]).toBe(
    'renamed appsForBusiness.businessStandard: Office 365 Business > Office 365 Business Premium | Microsoft 365 Apps for business > Microsoft 365 Business Standard (disputed)',
  )
  expect(lines.filter((line) => !line.startsWith('renamed'))).toEqual([])
})

test('2020 and 2021: nothing changes, the dispute stays', () => {
  const lines = compared('worldwide-2020', 'worldwide-2021')
  expect(lines).toHaveLength(18)
  expect(lines.filter((line) => !line.startsWith('unchanged'))).toEqual([])
  expect(lines[0]).toBe(
    'unchanged appsForBusiness.businessPremium: Microsoft 365 Apps for business > Microsoft 365 Business Premium (disputed) | Microsoft 365 Apps for business > Microsoft 365 Business Premium (disputed)',
  )
})

test.for(['worldwide-2020', 'worldwide-2021'] as const)('2018 and %s, and back', (packId) => {
  const changes = (lines: readonly string[]) => lines.map((line) => line.slice(0, line.indexOf(':')))
  expect(changes(compared('21vianet-2018', packId))).toEqual([
    'removed appsForBusiness.businessStandard',
    'renamed appsForBusiness.appsForEnterprise',
    'renamed appsForBusiness.e3',
    'renamed businessStandard.e3',
    'renamed businessBasic.businessStandard',
    'renamed businessBasic.e1',
    'renamed businessBasic.e3',
    'added appsForBusiness.businessPremium',
    'added appsForBusiness.e5',
    'added businessStandard.e5',
    'added businessBasic.e5',
    'added appsForBusiness.businessStandard IN',
    'added appsForBusiness.appsForEnterprise IN',
    'added appsForBusiness.e3 IN',
    'added appsForBusiness.e5 IN',
    'added businessBasic.businessStandard IN',
    'added businessBasic.e1 IN',
    'added businessBasic.e3 IN',
    'added businessBasic.e5 IN',
  ])
  const back = changes(compared(packId, '21vianet-2018'))
  expect(back.filter((line) => line.startsWith('removed'))).toHaveLength(12)
  expect(back.filter((line) => line.startsWith('renamed'))).toHaveLength(6)
  expect(back.at(-1)).toBe('added appsForBusiness.businessStandard')
})

test('what is India is told apart from what is not', () => {
  const rows = comparePacks(rulePacks['worldwide-2019'], rulePacks['worldwide-2020'], 'as-printed')
  expect(rows.filter(({ isIndia }) => isIndia)).toHaveLength(8)
  expect(rows.find(({ key }) => key === india)?.isIndia).toBe(true)
})
