import { vianet2018 } from './packs/vianet2018.ts'
import { worldwide2019 } from './packs/worldwide2019.ts'
import { worldwide2020 } from './packs/worldwide2020.ts'
import { worldwide2021 } from './packs/worldwide2021.ts'
import type { RulePack, RulePackId } from './rulePack.ts'

/** One rule pack per edition of the public documents. */
export const rulePacks: Readonly<Record<RulePackId, RulePack>> = {
  '21vianet-2018': vianet2018,
  'worldwide-2019': worldwide2019,
  'worldwide-2020': worldwide2020,
  'worldwide-2021': worldwide2021,
}

/** Ids of all packs, oldest first. */
export const rulePackIds: readonly RulePackId[] = [
  '21vianet-2018',
  'worldwide-2019',
  'worldwide-2020',
  'worldwide-2021',
]

/** The pack in force where nobody chose one. */
export const defaultRulePackId: RulePackId = 'worldwide-2020'

/** Whether a text is exactly a pack's id. */
export function isRulePackId(text: string): text is RulePackId {
  return rulePackIds.some((id) => id === text)
}
