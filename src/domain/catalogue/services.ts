import type { Offer, ServiceFamily } from './offer.ts'

/** All service families, in the order in which they are shown. Assumed: the documents speak of "services" without a list. */
export const serviceFamilies: readonly ServiceFamily[] = [
  'exchangeOnline',
  'sharePointOnline',
  'teams',
  'skypeForBusiness',
  'yammer',
  'officeDesktopApps',
  'bookings',
  'azureInformationProtection',
  'intune',
  'windowsBusiness',
  'phoneSystem',
  'audioConferencing',
  'powerBiPro',
  'threatIntelligence',
  'customerLockbox',
  'cloudAppSecurity',
  'advancedEDiscovery',
  'myAnalytics',
]

/** Tier per family; an absent family is tier 0. */
export type ServiceTiers = Offer['tiers']

const collaboration = { teams: 1, skypeForBusiness: 1, yammer: 1 } as const

const appsForBusiness: ServiceTiers = { officeDesktopApps: 1 }
const businessBasic: ServiceTiers = { exchangeOnline: 1, sharePointOnline: 1, ...collaboration }
const businessStandard: ServiceTiers = { ...businessBasic, officeDesktopApps: 1, bookings: 1 }
const businessPremium: ServiceTiers = {
  ...businessStandard,
  azureInformationProtection: 2,
  intune: 1,
  windowsBusiness: 1,
}
const appsForEnterprise: ServiceTiers = { officeDesktopApps: 2 }
const e1: ServiceTiers = businessBasic
const e3: ServiceTiers = {
  exchangeOnline: 2,
  sharePointOnline: 2,
  ...collaboration,
  officeDesktopApps: 2,
  azureInformationProtection: 1,
}
const e5WithoutAudioConferencing: ServiceTiers = {
  ...e3,
  phoneSystem: 1,
  powerBiPro: 1,
  threatIntelligence: 1,
  customerLockbox: 1,
  cloudAppSecurity: 1,
  advancedEDiscovery: 1,
  myAnalytics: 1,
}
const e5: ServiceTiers = { ...e5WithoutAudioConferencing, audioConferencing: 1 }
// Assumed: no public table of the time puts the Microsoft 365 Enterprise plans beside the Office 365 ones.
const microsoft365Additions = { azureInformationProtection: 2, intune: 1 } as const

type ServiceLevel =
  | 'appsForBusiness'
  | 'businessBasic'
  | 'businessStandard'
  | 'businessPremium'
  | 'appsForEnterprise'
  | 'e1'
  | 'e3'
  | 'e5'
  | 'e5WithoutAudioConferencing'
  | 'microsoft365E3'
  | 'microsoft365E5'
  | 'exchangeOnlinePlan1'
  | 'exchangeOnlinePlan2'
  | 'audioConferencing'
  | 'powerBiPro'
  | 'none'

/** Tiers of each product, whatever market it is sold in (Licensing service plan reference, 2019-04-15; tiers assumed). */
export const serviceTiers: Readonly<Record<ServiceLevel, ServiceTiers>> = {
  appsForBusiness,
  businessBasic,
  businessStandard,
  businessPremium,
  appsForEnterprise,
  e1,
  e3,
  e5,
  e5WithoutAudioConferencing,
  microsoft365E3: { ...e3, ...microsoft365Additions },
  microsoft365E5: { ...e5, ...microsoft365Additions },
  exchangeOnlinePlan1: { exchangeOnline: 1 },
  exchangeOnlinePlan2: { exchangeOnline: 2 },
  audioConferencing: { audioConferencing: 1 },
  powerBiPro: { powerBiPro: 1 },
  none: {},
}

/** Families whose tier in `tiers` is above the one in `base`, in display order. */
export function familiesAbove(tiers: ServiceTiers, base: ServiceTiers): readonly ServiceFamily[] {
  return serviceFamilies.filter((family) => (tiers[family] ?? 0) > (base[family] ?? 0))
}
