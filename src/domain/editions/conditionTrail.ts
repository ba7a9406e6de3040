import type { RulePack } from '#domain/catalogue/rulePack.ts'
import { conditionRules } from '#domain/eligibility/conditionRules.ts'
import type { ConditionSource } from '#domain/eligibility/conditionRules.ts'
import type { Condition } from '#domain/eligibility/verdict.ts'

import type { DocumentId } from '#domain/catalogue/documentIdentities.ts'

import { documentsOfPack } from './upgradeDocuments.ts'
import type { UpgradeDocument } from './upgradeDocuments.ts'

type Bullet = Extract<ConditionSource, { readonly kind: 'upgradeDocument' }>['bullet']

/**
 * How a bullet, taken by its words, says something else than the condition.
 * `readsAsNoLonger`: the customer could no longer have them, as if they had them once.
 * `readsAsOtherServices`: any other services, not those that the target adds.
 * `readsAsStatement`: that the customer has none, not that they must not.
 * `readsAsSource`: the subscription to be upgraded, not the one it becomes.
 * `readsAsRepresentative`: a representative for the privileges, not privileges that were delegated.
 */
export type ConditionDeviation =
  | 'readsAsNoLonger'
  | 'readsAsOtherServices'
  | 'readsAsStatement'
  | 'readsAsSource'
  | 'readsAsRepresentative'

export type ConditionTrailEntry = {
  readonly document: UpgradeDocument
  /** Position in the document's list of conditions, from 1. */
  readonly bullet: Bullet
  /** The words that deviate, as printed. */
  readonly deviations: readonly { readonly reason: ConditionDeviation; readonly printed: string }[]
}

/** Where a condition is written, and how each document deviates from what we read. */
export type ConditionTrail = {
  readonly condition: Condition
  /** Whether what it means in detail is our own reading. */
  readonly isAssumed: boolean
  /** ISO date of reading. */
  readonly readOn: string
  /** Empty where no document has it: then it comes from the page of the API. */
  readonly entries: readonly ConditionTrailEntry[]
  readonly apiPage: { readonly title: string; readonly url: string } | undefined
}

type Deviations = Readonly<Partial<Record<Bullet, ConditionTrailEntry['deviations']>>>

const deviationsByDocument: Readonly<Record<DocumentId, Deviations>> = {
  // The English beside the Chinese is right in each.
  '2018-zh-CN': {
    3: [
      { reason: 'readsAsNoLonger', printed: '已不能拥有' },
      { reason: 'readsAsOtherServices', printed: '其他服务' },
    ],
    4: [{ reason: 'readsAsNoLonger', printed: '已不能拥有' }],
  },
  '2019-zh-TW': {
    3: [{ reason: 'readsAsOtherServices', printed: '其他服務' }],
    4: [{ reason: 'readsAsSource', printed: '為他們升級的訂閱' }],
  },
  '2020-zh-CN': {
    3: [
      { reason: 'readsAsNoLonger', printed: '已不能再拥有' },
      { reason: 'readsAsOtherServices', printed: '其他服务' },
    ],
    4: [{ reason: 'readsAsNoLonger', printed: '已不能再拥有' }],
  },
  '2020-sv-SE': {},
  '2021-tr-TR': {
    2: [{ reason: 'readsAsRepresentative', printed: 'temsilcisine' }],
    3: [{ reason: 'readsAsStatement', printed: 'zaten yoktur' }],
    4: [
      { reason: 'readsAsStatement', printed: 'sahip değil' },
      { reason: 'readsAsSource', printed: 'yükseltmeye çalıştığın' },
    ],
  },
}

function entriesOf(source: ConditionSource, pack: Pick<RulePack, 'id'>): readonly ConditionTrailEntry[] {
  if (source.kind !== 'upgradeDocument') return []
  const { bullet } = source
  return documentsOfPack(pack).map((document) => ({
    document,
    bullet,
    deviations: deviationsByDocument[document.id][bullet] ?? [],
  }))
}

function trailOf(condition: Condition, source: ConditionSource, pack: Pick<RulePack, 'id'>): ConditionTrail {
  return {
    condition,
    isAssumed: source.isAssumed,
    readOn: source.readOn,
    entries: entriesOf(source, pack),
    apiPage: source.kind === 'apiPage' ? { title: source.title, url: source.url } : undefined,
  }
}

/** The trails of all eight conditions in an edition, in display order. */
export function conditionTrails(pack: Pick<RulePack, 'id'>): readonly ConditionTrail[] {
  return conditionRules.map(({ condition, source }) => trailOf(condition, source, pack))
}

/** The trail of one condition in an edition; undefined where the name is none of the conditions. */
export function conditionTrail(condition: string, pack: Pick<RulePack, 'id'>): ConditionTrail | undefined {
  return conditionTrails(pack).find((trail) => trail.condition === condition)
}
