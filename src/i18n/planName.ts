import { activeNames } from './localNames/activeNames.ts'

// "Flow for Office 365 (Plan 2)", "Microsoft Stream for Office 365 E3", "Sway"
const parts = /^(.+?)(?: for (Office 365(?: E\d)?))?(?: \(Plan (\w+)\))?$/

/** A service plan's name in the active language. In: its English name, from the catalogue or from the service. */
export function planName(englishName: string): string {
  const plans = activeNames()?.plans
  if (plans === undefined) return englishName
  const [, english = englishName, product, plan] = parts.exec(englishName) ?? []
  const name = plans.names[english] ?? english
  const within = product === undefined ? name : plans.within(name, product)
  return plan === undefined ? within : plans.numbered(within, plan)
}
