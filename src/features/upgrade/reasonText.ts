import { productName } from '#i18n/productNames.ts'
import type { Brand } from '#domain/catalogue/offer.ts'
import type { AddOn, ConditionResult, Holding, ServiceConflict } from '#domain/eligibility/verdict.ts'
import { hasOwnNickname } from '#domain/upgradeSubscription.ts'
import { billingCycleWord } from '#i18n/billingCycleWord.ts'
import { formatInstant, formatList } from '#i18n/format.ts'
import { statusWord } from '#i18n/statusWord.ts'
import { offerLabel } from '#i18n/subscriptionName.ts'
import { plural, t } from '@lingui/core/macro'

import { serviceName } from '#i18n/serviceName.ts'

type Unmet = Exclude<ConditionResult, { readonly outcome: 'met' }>
type FailedPath = Extract<ConditionResult, { readonly condition: 'upgradePathExists'; readonly outcome: 'failed' }>

export function isUnmet(result: ConditionResult): result is Unmet {
  return result.outcome !== 'met'
}

function holdingName({ offer, name, origin }: Holding, brand: Brand): string {
  const product = offer === undefined ? name : productName(offer, brand)
  const friendlyName = origin.kind === 'own' ? origin.friendlyName : ''
  const isNamed = hasOwnNickname({ offerId: offer?.id ?? '', offerName: name, friendlyName })
  return isNamed ? t`${friendlyName} (${product})` : product
}

function holdingText(holding: Holding, brand: Brand): string {
  const product = holdingName(holding, brand)
  const licenses = plural(holding.licenses, { one: '# license', other: '# licenses' })
  switch (holding.origin.kind) {
    case 'own':
      return t`${product} (${licenses})`
    case 'elsewhere':
      return t`${product} (${licenses}, bought from another partner or channel)`
    case 'originUnknown':
      return t`${product} (${licenses}, origin unknown)`
  }
}

function conflictText({ holding, services }: ServiceConflict, brand: Brand): string {
  const held = holdingText(holding, brand)
  const names = formatList(services.map(serviceName))
  return t`${held} already includes ${names}.`
}

function addOnsText(addOns: readonly AddOn[], pack: { readonly brand: Brand }): string {
  const names = formatList(addOns.map(({ offerId, name }) => offerLabel({ offerId, offerName: name }, { pack })))
  return t`The subscription has add-ons: ${names}.`
}

function unseenText(why: 'noDelegatedAdmin' | 'subscribedSkusUnreadable'): string {
  return why === 'noDelegatedAdmin'
    ? t`Cannot be checked without delegated admin privileges: what other partners sold is not visible.`
    : t`Cannot be checked: the customer's licenses could not be read.`
}

function pathText({ why }: FailedPath): string {
  switch (why) {
    case 'noPathFromOffer':
      return t`The rules have no upgrade path from this offer.`
    case 'targetNotOffered':
      return t`The rules have no upgrade path to this offer.`
    case 'wrongMarket':
      return t`This upgrade path belongs to another market.`
  }
}

function holdingReason(result: Unmet, brand: Brand): string | undefined {
  switch (result.condition) {
    case 'noConflictingServices':
      return result.outcome === 'failed'
        ? result.conflicts.map((conflict) => conflictText(conflict, brand)).join(' ')
        : unseenText(result.why)
    case 'targetNotHeld': {
      if (result.outcome === 'unknown') return unseenText(result.why)
      const held = formatList(result.holdings.map((holding) => holdingText(holding, brand)))
      return t`The customer already has ${held}.`
    }
    default:
      return undefined
  }
}

function stateReason(result: Unmet): string {
  switch (result.condition) {
    case 'subscriptionActive': {
      if (result.outcome === 'unknown') return t`Known only after provisioning.`
      const status = statusWord(result.status)
      return t`The subscription is not active. Status: ${status}.`
    }
    case 'delegatedAdminPrivileges':
      return result.outcome === 'failed'
        ? t`You have no delegated admin privileges for this customer.`
        : t`Partner Center did not say whether you have delegated admin privileges.`
    case 'provisioned': {
      if (result.since === undefined) return t`The subscription is still being provisioned.`
      const since = formatInstant(result.since)
      return t`The subscription has been provisioning since ${since}.`
    }
    default:
      return ''
  }
}

function billingCycleReason(result: Extract<Unmet, { readonly condition: 'billingCycleSupported' }>): string {
  const cycle = billingCycleWord(result.billingCycle)
  if (result.outcome === 'unknown') return t`The billing frequency is not known: ${cycle}.`
  const supported = formatList(result.supported.map(billingCycleWord))
  return t`The offer cannot be billed as this subscription is: ${cycle}. It supports: ${supported}.`
}

/** One sentence of fact per unmet condition. */
export function reasonText(result: Unmet, brand: Brand): string {
  switch (result.condition) {
    case 'noConflictingServices':
    case 'targetNotHeld':
      return holdingReason(result, brand) ?? ''
    case 'noAddOns':
      return addOnsText(result.addOns, { brand })
    case 'billingCycleSupported':
      return billingCycleReason(result)
    case 'upgradePathExists':
      return result.outcome === 'failed' ? pathText(result) : t`The customer's market is not known.`
    default:
      return stateReason(result)
  }
}

/** The same in a few words, for narrow places. */
export function shortReason(result: Unmet): string {
  if (result.outcome === 'unknown') return t`Could not be checked`
  switch (result.condition) {
    case 'subscriptionActive':
      return t`Not active`
    case 'delegatedAdminPrivileges':
      return t`No delegated admin privileges`
    case 'noConflictingServices':
      return t`Services already held`
    case 'targetNotHeld':
      return t`Already held`
    case 'noAddOns':
      return t`Has add-ons`
    case 'provisioned':
      return t`Still provisioning`
    case 'billingCycleSupported':
      return t`Billing frequency not supported`
    case 'upgradePathExists':
      return t`No upgrade path`
  }
}
