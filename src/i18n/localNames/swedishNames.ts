import type { PrintedNames } from './localNames.ts'

/**
 * Names as the sv-SE upgrade document of 2020 prints them. It prints one name for Apps for business and Apps for
 * enterprise: here the second is "för stora företag".
 */
export const swedishNames: PrintedNames = {
  offers: {
    appsForBusiness: { office365: 'Office 365 Business', microsoft365: 'Microsoft 365-appar för företag' },
    businessBasic: { office365: 'Office 365 Business Essentials', microsoft365: 'Microsoft 365 Business Basic' },
    businessStandard: { office365: 'Office 365 Business Premium', microsoft365: 'Microsoft 365 Business Standard' },
    businessPremium: { office365: 'Microsoft 365 Business', microsoft365: 'Microsoft 365 Business Premium' },
    appsForEnterprise: { office365: 'Office 365 ProPlus', microsoft365: 'Microsoft 365-appar för stora företag' },
    e1: 'Office 365 Enterprise E1',
    e3: 'Office 365 Enterprise E3',
    e5: 'Office 365 Enterprise E5',
    e5WithoutAudioConferencing: 'Office 365 Enterprise E5 utan ljudkonferenser',
    microsoft365E3: 'Microsoft 365 E3',
    microsoft365E5: 'Microsoft 365 E5',
    exchangeOnlinePlan1: 'Exchange Online (plan 1)',
    exchangeOnlinePlan2: 'Exchange Online (plan 2)',
    audioConferencing: 'Ljudkonferenser',
    powerBiPro: 'Power BI Pro',
    businessStandardTrial: {
      office365: 'Office 365 Business Premium (utvärderingsversion)',
      microsoft365: 'Microsoft 365 Business Standard (utvärderingsversion)',
    },
    businessPremiumTrial: {
      office365: 'Microsoft 365 Business (utvärderingsversion)',
      microsoft365: 'Microsoft 365 Business Premium (utvärderingsversion)',
    },
    e3Trial: 'Office 365 Enterprise E3 (utvärderingsversion)',
    e5Trial: 'Office 365 Enterprise E5 (utvärderingsversion)',
    azureUsage: 'Microsoft Azure',
  },
  services: {
    exchangeOnline: 'Exchange Online',
    sharePointOnline: 'SharePoint Online',
    teams: 'Microsoft Teams',
    skypeForBusiness: 'Skype för företag – Online',
    yammer: 'Yammer',
    officeDesktopApps: 'Office-skrivbordsappar',
    bookings: 'Bookings',
    azureInformationProtection: 'Azure Information Protection',
    intune: 'Intune',
    windowsBusiness: 'Windows Business',
    phoneSystem: 'Telefonsystem',
    audioConferencing: 'Ljudkonferenser',
    powerBiPro: 'Power BI Pro',
    threatIntelligence: 'Hotinformation',
    customerLockbox: 'Customer Lockbox',
    cloudAppSecurity: 'Cloud App Security',
    advancedEDiscovery: 'Advanced eDiscovery',
    myAnalytics: 'MyAnalytics',
  },
  plans: {
    numbered: (name, plan) => `${name} (plan ${plan})`,
    within: (name, product) => `${name} för ${product}`,
    names: {
      'Office mobile apps': 'Office-mobilappar',
      'Office apps for business': 'Office-appar för företag',
      'Office apps for enterprise': 'Office-appar för stora företag',
      'Skype for Business Online': 'Skype för företag – Online',
      'Phone System': 'Telefonsystem',
      'Audio Conferencing': 'Ljudkonferenser',
      'Domestic Calling Plan': 'Samtalsplan för inrikessamtal',
      'Domestic and International Calling Plan': 'Samtalsplan för inrikes- och utrikessamtal',
      'Office 365 Threat Intelligence': 'Office 365 Hotinformation',
      'OneDrive for Business': 'OneDrive för företag',
    },
  },
  inIndia: (name) => `${name} Indien`,
  by21Vianet: (name) => `${name} (21Vianet)`,
}
