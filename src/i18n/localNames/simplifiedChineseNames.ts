import type { PrintedNames } from './localNames.ts'

/**
 * Names as the zh-CN upgrade documents of 2018 and 2020 print them. Of 2018's two meanings of 企业版, Office 365 Business
 * has the other word here, 商业版: 企业版 means Enterprise alone.
 */
export const simplifiedChineseNames: PrintedNames = {
  offers: {
    appsForBusiness: { office365: 'Office 365 商业版', microsoft365: 'Microsoft 365 商业应用版' },
    businessBasic: { office365: 'Office 365 商业协作版', microsoft365: 'Microsoft 365 商业基本版' },
    businessStandard: { office365: 'Office 365 商业高级版', microsoft365: 'Microsoft 365 商业标准版' },
    businessPremium: { office365: 'Microsoft 365 商业版', microsoft365: 'Microsoft 365 商业高级版' },
    appsForEnterprise: { office365: 'Office 365 专业增强版', microsoft365: 'Microsoft 365 企业应用版' },
    e1: 'Office 365 企业版 E1',
    e3: 'Office 365 企业版 E3',
    e5: 'Office 365 企业版 E5',
    e5WithoutAudioConferencing: 'Office 365 企业版 E5（不含音频会议）',
    microsoft365E3: 'Microsoft 365 E3',
    microsoft365E5: 'Microsoft 365 E5',
    exchangeOnlinePlan1: 'Exchange Online（计划 1）',
    exchangeOnlinePlan2: 'Exchange Online（计划 2）',
    audioConferencing: '音频会议',
    powerBiPro: 'Power BI Pro',
    businessStandardTrial: {
      office365: 'Office 365 商业高级版（试用版）',
      microsoft365: 'Microsoft 365 商业标准版（试用版）',
    },
    businessPremiumTrial: {
      office365: 'Microsoft 365 商业版（试用版）',
      microsoft365: 'Microsoft 365 商业高级版（试用版）',
    },
    e3Trial: 'Office 365 企业版 E3（试用版）',
    e5Trial: 'Office 365 企业版 E5（试用版）',
    azureUsage: 'Microsoft Azure',
  },
  services: {
    exchangeOnline: 'Exchange Online',
    sharePointOnline: 'SharePoint Online',
    teams: 'Microsoft Teams',
    skypeForBusiness: 'Skype for Business Online',
    yammer: 'Yammer',
    officeDesktopApps: 'Office 桌面应用',
    bookings: 'Bookings',
    azureInformationProtection: 'Azure 信息保护',
    intune: 'Intune',
    windowsBusiness: 'Windows 商业版',
    phoneSystem: '电话系统',
    audioConferencing: '音频会议',
    powerBiPro: 'Power BI Pro',
    threatIntelligence: '威胁智能',
    customerLockbox: '客户密码箱',
    cloudAppSecurity: 'Cloud App Security',
    advancedEDiscovery: '高级电子数据展示',
    myAnalytics: 'MyAnalytics',
  },
  inIndia: (name) => `${name}（印度）`,
  by21Vianet: (name) => `${name}（世纪互联）`,
}
