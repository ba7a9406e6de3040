import { isRulePackId } from '#domain/catalogue/rulePacks.ts'
import type { RulePackId } from '#domain/catalogue/rulePack.ts'
import type { VerdictChange } from '#domain/editions/judgeUnderBoth.ts'

export const rulesViews = ['graph', 'table', 'compare', 'conditions', 'documents', 'glossary'] as const

export type RulesView = (typeof rulesViews)[number]

/** What the address says of the page; what is absent is `undefined`. */
export type RulesSearch = {
  readonly view?: string | undefined
  readonly path?: string | undefined
  readonly condition?: string | undefined
  readonly offer?: string | undefined
  readonly with?: string | undefined
  readonly change?: string | undefined
}

/** A change of the address; `undefined` takes a value out. */
export type ChangeRules = (next: RulesSearch) => void

export function isRulesView(text: string | undefined): text is RulesView {
  return rulesViews.some((view) => view === text)
}

/** The view that is asked for, or the one in which what is asked for is found. */
export function rulesViewOf({ view, path, condition, with: other }: RulesSearch): RulesView {
  if (isRulesView(view)) return view
  if (path !== undefined) return 'table'
  if (condition !== undefined) return 'conditions'
  return other === undefined ? 'graph' : 'compare'
}

/** The edition to compare with: the one asked for, else the one before, or after the first. */
export function otherPackId(asked: string | undefined, packId: RulePackId): RulePackId {
  if (asked !== undefined && isRulePackId(asked) && asked !== packId) return asked
  return packId === 'worldwide-2019' ? 'worldwide-2020' : 'worldwide-2019'
}

/** What may become of a verdict, in the order of a menu. */
export const listedChanges = [
  'becomesUpgradeable',
  'stopsBeingUpgradeable',
  'otherTargets',
  'otherRefusal',
  'membership',
] as const satisfies readonly VerdictChange[]

export type ListedChange = (typeof listedChanges)[number]

/** The kind of change that alone is listed; undefined where all are. */
export function listedChangeOf(asked: string | undefined): ListedChange | undefined {
  return listedChanges.find((change) => change === asked)
}
