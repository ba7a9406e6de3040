import type { PrintedNames } from './localNames.ts'

/**
 * Names as the tr-TR upgrade document of 2021 prints them, without the word "İleri" that it made of the footnote's mark.
 * No Turkish document has the names of before April 2020.
 */
export const turkishNames: PrintedNames = {
  offers: {
    appsForBusiness: { office365: 'Office 365 İş', microsoft365: 'İş için Microsoft 365 Uygulamaları' },
    businessBasic: { office365: 'Office 365 İş Temel Öğeleri', microsoft365: 'Microsoft 365 İş Temel' },
    businessStandard: { office365: 'Office 365 İş Ekstra', microsoft365: 'Microsoft 365 İş Standart' },
    businessPremium: { office365: 'Microsoft 365 İş', microsoft365: 'Microsoft 365 İş Ekstra' },
    appsForEnterprise: { office365: 'Office 365 ProPlus', microsoft365: 'Kurumlar için Microsoft 365 Uygulamaları' },
    e1: 'Office 365 Kurumsal E1',
    e3: 'Office 365 Kurumsal E3',
    e5: 'Office 365 Kurumsal E5',
    e5WithoutAudioConferencing: 'Office 365 Kurumsal E5 (Sesli Konferans olmadan)',
    microsoft365E3: 'Microsoft 365 E3',
    microsoft365E5: 'Microsoft 365 E5',
    exchangeOnlinePlan1: 'Exchange Online (Plan 1)',
    exchangeOnlinePlan2: 'Exchange Online (Plan 2)',
    audioConferencing: 'Sesli Konferans',
    powerBiPro: 'Power BI Pro',
    businessStandardTrial: {
      office365: 'Office 365 İş Ekstra (deneme sürümü)',
      microsoft365: 'Microsoft 365 İş Standart (deneme sürümü)',
    },
    businessPremiumTrial: {
      office365: 'Microsoft 365 İş (deneme sürümü)',
      microsoft365: 'Microsoft 365 İş Ekstra (deneme sürümü)',
    },
    e3Trial: 'Office 365 Kurumsal E3 (deneme sürümü)',
    e5Trial: 'Office 365 Kurumsal E5 (deneme sürümü)',
    azureUsage: 'Microsoft Azure',
  },
  services: {
    exchangeOnline: 'Exchange Online',
    sharePointOnline: 'SharePoint Online',
    teams: 'Microsoft Teams',
    skypeForBusiness: 'Skype Kurumsal Çevrimiçi',
    yammer: 'Yammer',
    officeDesktopApps: 'Office masaüstü uygulamaları',
    bookings: 'Bookings',
    azureInformationProtection: 'Azure Information Protection',
    intune: 'Intune',
    windowsBusiness: 'Windows İş',
    phoneSystem: 'Telefon Sistemi',
    audioConferencing: 'Sesli Konferans',
    powerBiPro: 'Power BI Pro',
    threatIntelligence: 'Tehdit Bilgileri',
    customerLockbox: 'Müşteri Kasası',
    cloudAppSecurity: 'Cloud App Security',
    advancedEDiscovery: 'Gelişmiş eBulma',
    myAnalytics: 'MyAnalytics',
  },
  inIndia: (name) => `${name} Hindistan`,
  by21Vianet: (name) => `${name} (21Vianet)`,
}
