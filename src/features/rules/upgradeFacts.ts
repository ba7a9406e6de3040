import type { RulePack } from '#domain/catalogue/rulePack.ts'
import { t } from '@lingui/core/macro'

const everywhere = [
  'newSubscription',
  'sourceDeleted',
  'wholeSubscription',
  'keptTerms',
  'pending',
  'licensesMove',
  'licensesFail',
  'billing',
] as const

type UpgradeFact = (typeof everywhere)[number] | 'adminCenter'

/** What is to be known of an upgrade in an edition, in the order of events. */
export function upgradeFacts({ portal }: Pick<RulePack, 'portal'>): readonly UpgradeFact[] {
  return portal === 'partnerCenter21Vianet' ? [...everywhere, 'adminCenter'] : everywhere
}

export function upgradeFactText(fact: UpgradeFact): string {
  switch (fact) {
    case 'newSubscription':
      return t`The customer gets a new subscription of the new offer, with an ID of its own.`
    case 'sourceDeleted':
      return t`The old subscription is deleted.`
    case 'wholeSubscription':
      return t`The whole subscription is replaced, never part of it. The number of licenses can be changed on the way.`
    case 'keptTerms':
      return t`Market, billing frequency, automatic renewal and the end of the commitment stay as they were. A nickname stays too.`
    case 'pending':
      return t`The new subscription is pending for a moment before it is active. The customer holds it from the start.`
    case 'licensesMove':
      return t`The licenses of the users move to the new subscription, where that is asked for.`
    case 'licensesFail':
      return t`A user whose license cannot move is listed with the reason. The upgrade itself is complete.`
    case 'billing':
      return t`The bill shows a canceled subscription and a new one: the remaining time is credited, the new subscription is charged.`
    case 'adminCenter':
      return t`Some tasks may be left to do in the Office 365 admin center operated by 21Vianet.`
  }
}
