import type { ServiceFamily } from '#domain/catalogue/offer.ts'

/** Names of services are product names: the same in every language unless the maker prints another. */
const names: Readonly<Record<ServiceFamily, string>> = {
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

export function serviceName(family: ServiceFamily): string {
  return names[family]
}
