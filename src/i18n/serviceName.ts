import type { ServiceFamily } from '#domain/catalogue/offer.ts'

import { activeNames } from './localNames/activeNames.ts'

const englishNames: Readonly<Record<ServiceFamily, string>> = {
  exchangeOnline: 'Exchange Online',
  sharePointOnline: 'SharePoint Online',
  teams: 'Microsoft Teams',
  skypeForBusiness: 'Skype for Business Online',
  yammer: 'Yammer',
  officeDesktopApps: 'Office desktop apps',
  bookings: 'Bookings',
  azureInformationProtection: 'Azure Information Protection',
  intune: 'Intune',
  windowsBusiness: 'Windows Business',
  phoneSystem: 'Phone System',
  audioConferencing: 'Audio Conferencing',
  powerBiPro: 'Power BI Pro',
  threatIntelligence: 'Threat Intelligence',
  customerLockbox: 'Customer Lockbox',
  cloudAppSecurity: 'Cloud App Security',
  advancedEDiscovery: 'Advanced eDiscovery',
  myAnalytics: 'MyAnalytics',
}

/** A service's name in the active language: a product name, so from the tables of names, never from a message. */
export function serviceName(family: ServiceFamily): string {
  return (activeNames()?.services ?? englishNames)[family]
}
