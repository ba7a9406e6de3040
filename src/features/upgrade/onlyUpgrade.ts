import { roleRefusal } from './roleRefusal.ts'
import type { CardSubject, UpgradeCandidate } from './upgradeFlow.ts'

/** The one subscription of a subject that can be upgraded, so that nobody need ask which; none where the role may not. */
export function onlyUpgrade({ candidates }: CardSubject): UpgradeCandidate | undefined {
  const [first, ...others] = candidates.filter(({ assessment }) => assessment.isUpgradeable)
  if (first === undefined || others.length > 0) return undefined
  return roleRefusal(first.edition) === undefined ? first : undefined
}
