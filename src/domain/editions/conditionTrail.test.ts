import type { RulePackId } from '#domain/catalogue/rulePack.ts'
import { rulePacks } from '#domain/catalogue/rulePacks.ts'
import { expect, test } from 'vitest'

import { conditionTrail, conditionTrails } from './conditionTrail.ts'

/** One line per condition and document: condition | document bullet | reason "printed", … */
function bullets(packId: RulePackId): readonly string[] {
  return conditionTrails(rulePacks[packId]).flatMap(({ condition, entries }) =>
    entries.map(({ document, bullet, deviations }) =>
      [
        condition,
        `${document.id} bullet ${bullet}`,
        deviations.map(({ reason, printed }) => `${reason} ${printed}`).join(', ') || 'as meant',
      ].join(' | '),
    ),
  )
}

test.for([
  [
    '21vianet-2018',
    [
      'subscriptionActive | 2018-zh-CN bullet 1 | as meant',
      'delegatedAdminPrivileges | 2018-zh-CN bullet 2 | as meant',
      'noConflictingServices | 2018-zh-CN bullet 3 | readsAsNoLonger 已不能拥有, readsAsOtherServices 其他服务',
      'targetNotHeld | 2018-zh-CN bullet 4 | readsAsNoLonger 已不能拥有',
    ],
  ],
  [
    'worldwide-2019',
    [
      'subscriptionActive | 2019-zh-TW bullet 1 | as meant',
      'delegatedAdminPrivileges | 2019-zh-TW bullet 2 | as meant',
      'noConflictingServices | 2019-zh-TW bullet 3 | readsAsOtherServices 其他服務',
      'targetNotHeld | 2019-zh-TW bullet 4 | readsAsSource 為他們升級的訂閱',
    ],
  ],
  [
    'worldwide-2020',
    [
      'subscriptionActive | 2020-zh-CN bullet 1 | as meant',
      'subscriptionActive | 2020-sv-SE bullet 1 | as meant',
      'delegatedAdminPrivileges | 2020-zh-CN bullet 2 | as meant',
      'delegatedAdminPrivileges | 2020-sv-SE bullet 2 | as meant',
      'noConflictingServices | 2020-zh-CN bullet 3 | readsAsNoLonger 已不能再拥有, readsAsOtherServices 其他服务',
      'noConflictingServices | 2020-sv-SE bullet 3 | as meant',
      'targetNotHeld | 2020-zh-CN bullet 4 | readsAsNoLonger 已不能再拥有',
      'targetNotHeld | 2020-sv-SE bullet 4 | as meant',
    ],
  ],
  [
    'worldwide-2021',
    [
      'subscriptionActive | 2021-tr-TR bullet 1 | as meant',
      'delegatedAdminPrivileges | 2021-tr-TR bullet 2 | readsAsRepresentative temsilcisine',
      'noConflictingServices | 2021-tr-TR bullet 3 | readsAsStatement zaten yoktur',
      'targetNotHeld | 2021-tr-TR bullet 4 | readsAsStatement sahip değil, readsAsSource yükseltmeye çalıştığın',
    ],
  ],
] as const)('the bullets of %s and how their words deviate', ([packId, lines]) => {
  expect(bullets(packId)).toEqual(lines)
})

test('the other four conditions come from pages of the API, and one reading is assumed', () => {
  const trails = conditionTrails(rulePacks['21vianet-2018'])
  expect(
    trails.map(({ condition, isAssumed, entries, apiPage }) =>
      [condition, isAssumed ? 'assumed' : 'read', entries.length, apiPage?.title ?? '-'].join(' | '),
    ),
  ).toEqual([
    'subscriptionActive | read | 1 | -',
    'delegatedAdminPrivileges | read | 1 | -',
    'noConflictingServices | assumed | 1 | -',
    'targetNotHeld | read | 1 | -',
    'noAddOns | read | 0 | Upgrade resources',
    'provisioned | read | 0 | Upgrade resources',
    'billingCycleSupported | read | 0 | UpgradeErrorCode Enum',
    'upgradePathExists | read | 0 | Upgrade resources',
  ])
  expect(trails.every(({ readOn }) => readOn === '2026-11-20')).toBe(true)
})

test('a condition is found by its name, and only by its name', () => {
  const pack = rulePacks['worldwide-2019']
  expect(conditionTrail('targetNotHeld', pack)?.entries.map(({ bullet }) => bullet)).toEqual([4])
  expect(conditionTrail('noAddOns', pack)?.apiPage?.url).toBe(
    'https://learn.microsoft.com/partner-center/developer/upgrade-resources',
  )
  expect(conditionTrail('TARGETNOTHELD', pack)).toBeUndefined()
})
