import type { Draws } from './seededHash.ts'

const daysOfYear = 365

type Lifecycle = { readonly isAutoRenewing: boolean; readonly ageInDays: number }

/** When a subscription was bought and whether it renews, so that its term is over exactly where its status says so. */
export function lifecycleOf(status: string, isTrial: boolean, renewalChance: number, draws: Draws): Lifecycle {
  if (isTrial) return { isAutoRenewing: false, ageInDays: 3 + draws.below(20) }
  switch (status) {
    case 'expired':
      return { isAutoRenewing: false, ageInDays: daysOfYear + 2 + draws.below(25) }
    case 'disabled':
      return { isAutoRenewing: false, ageInDays: daysOfYear + 35 + draws.below(20) }
    case 'deleted':
      return { isAutoRenewing: false, ageInDays: daysOfYear + 130 + draws.below(200) }
    case 'pending':
      return { isAutoRenewing: true, ageInDays: 0 }
    default:
      return draws.chance(renewalChance)
        ? { isAutoRenewing: true, ageInDays: 8 + draws.below(900) }
        : { isAutoRenewing: false, ageInDays: 8 + draws.below(340) }
  }
}
