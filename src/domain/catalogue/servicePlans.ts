import type { Offer } from './offer.ts'
import { servicePlanList } from './servicePlanList.ts'
import type { ServicePlan } from './servicePlanList.ts'
import { assumedServicePlans, documentedServicePlans } from './servicePlansBySku.ts'

const byPartName: ReadonlyMap<string, ServicePlan> = new Map(
  servicePlanList.map((plan) => [plan.partName.toUpperCase(), plan]),
)

/** Plans of which one user can hold only one of each group (Licensing service plan reference, 2019-04-15). */
export const mutuallyExclusiveGroups: readonly (readonly string[])[] = [
  [
    'EXCHANGE_B_STANDARD',
    'EXCHANGE_L_STANDARD',
    'EXCHANGE_S_ARCHIVE',
    'EXCHANGE_S_DESKLESS',
    'EXCHANGE_S_ENTERPRISE',
    'EXCHANGE_S_ESSENTIALS',
    'EXCHANGE_S_STANDARD',
    'EXCHANGE_S_STANDARD_MIDMARKET',
  ],
  [
    'ONEDRIVEENTERPRISE',
    'SHAREPOINTDESKLESS',
    'SHAREPOINTENTERPRISE',
    'SHAREPOINTENTERPRISE_EDU',
    'SHAREPOINTENTERPRISE_MIDMARKET',
    'SHAREPOINTLITE',
    'SHAREPOINTSTANDARD',
    'SHAREPOINTSTANDARD_EDU',
    'SHAREPOINTSTANDARD_YAMMERSHADOW',
    'SHAREPOINT_S_DEVELOPER',
  ],
  ['MCOIMP', 'MCOLITE', 'MCOSTANDARD', 'MCOSTANDARD_MIDMARKET'],
  ['YAMMER_EDU', 'YAMMER_ENTERPRISE', 'YAMMER_MIDSIZE'],
  ['INTUNE_A', 'INTUNE_A_VL', 'INTUNE_B'],
  ['MCOPSTN1', 'MCOPSTN2', 'MCOPSTN5'],
]

/** English display name of a plan by its part name (case ignored); the part name itself where it is not known. */
export function servicePlanName(partName: string): string {
  return byPartName.get(partName.toUpperCase())?.name ?? partName
}

/** Part names of an offer's plans. Empty for offers without licences. */
export function plansOfOffer(offer: Offer): readonly string[] {
  const partNumber = offer.skuPartNumber ?? ''
  return documentedServicePlans.get(partNumber) ?? assumedServicePlans.get(partNumber) ?? []
}

/** Whether a public table lists the plans of an offer's SKU; where none does, `plansOfOffer` is assumed. */
export function arePlansDocumented(offer: Offer): boolean {
  return documentedServicePlans.has(offer.skuPartNumber ?? '')
}

function appsOf(plans: readonly string[]): ReadonlySet<string> {
  return new Set(plans.flatMap((plan) => byPartName.get(plan.toUpperCase())?.app ?? []))
}

/**
 * Plans of smaller apps that a change of offer brings (new ones and higher tiers) and takes away (apps of which no tier
 * stays). Empty where the source is not known or the plans of either are not documented.
 */
export function compareSmallerApps(
  source: Offer | undefined,
  target: Offer,
): { readonly added: readonly string[]; readonly lost: readonly string[] } {
  if (source === undefined || !arePlansDocumented(source) || !arePlansDocumented(target)) return { added: [], lost: [] }
  const before = plansOfOffer(source)
  const after = plansOfOffer(target)
  const appsAfter = appsOf(after)
  return {
    added: after.filter((plan) => appsOf([plan]).size > 0 && !before.includes(plan)),
    lost: before.filter((plan) => [...appsOf([plan])].some((app) => !appsAfter.has(app))),
  }
}
