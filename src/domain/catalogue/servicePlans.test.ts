import { expect, test } from 'vitest'

import { offerByKey } from './findOffer.ts'
import type { Offer } from './offer.ts'
import {
  arePlansDocumented,
  compareSmallerApps,
  mutuallyExclusiveGroups,
  plansOfOffer,
  servicePlanName,
} from './servicePlans.ts'

function offer(key: string): Offer {
  const found = offerByKey(key)
  expect.assert(found !== undefined)
  return found
}

// Licensing service plan reference, 2019-04-15.
test.for([
  ['appsForBusiness', 'FORMS_PLAN_E1 OFFICE_BUSINESS ONEDRIVESTANDARD SHAREPOINTWAC SWAY'],
  [
    'businessBasic',
    'BPOS_S_TODO_1 EXCHANGE_S_STANDARD FLOW_O365_P1 FORMS_PLAN_E1 MCOSTANDARD OFFICEMOBILE_SUBSCRIPTION POWERAPPS_O365_P1 PROJECTWORKMANAGEMENT SHAREPOINTSTANDARD SHAREPOINTWAC SWAY TEAMS1 YAMMER_ENTERPRISE',
  ],
  [
    'businessStandard',
    'BPOS_S_TODO_1 Deskless EXCHANGE_S_STANDARD FLOW_O365_P1 FORMS_PLAN_E1 MCOSTANDARD MICROSOFTBOOKINGS O365_SB_Relationship_Management OFFICE_BUSINESS POWERAPPS_O365_P1 PROJECTWORKMANAGEMENT SHAREPOINTSTANDARD SHAREPOINTWAC SWAY TEAMS1 YAMMER_ENTERPRISE',
  ],
  ['appsForEnterprise', 'FORMS_PLAN_E1 OFFICESUBSCRIPTION ONEDRIVESTANDARD SHAREPOINTWAC SWAY'],
  [
    'e1',
    'BPOS_S_TODO_1 Deskless EXCHANGE_S_STANDARD FLOW_O365_P1 FORMS_PLAN_E1 MCOSTANDARD OFFICEMOBILE_SUBSCRIPTION POWERAPPS_O365_P1 PROJECTWORKMANAGEMENT SHAREPOINTSTANDARD SHAREPOINTWAC STREAM_O365_E1 SWAY TEAMS1 YAMMER_ENTERPRISE',
  ],
  [
    'e3',
    'BPOS_S_TODO_2 Deskless EXCHANGE_S_ENTERPRISE FLOW_O365_P2 FORMS_PLAN_E3 MCOSTANDARD OFFICESUBSCRIPTION POWERAPPS_O365_P2 PROJECTWORKMANAGEMENT RMS_S_ENTERPRISE SHAREPOINTENTERPRISE SHAREPOINTWAC STREAM_O365_E3 SWAY TEAMS1 YAMMER_ENTERPRISE',
  ],
  [
    'e5',
    'ADALLOM_S_O365 BI_AZURE_P2 BPOS_S_TODO_3 Deskless EQUIVIO_ANALYTICS EXCHANGE_ANALYTICS EXCHANGE_S_ENTERPRISE FLOW_O365_P3 FORMS_PLAN_E5 LOCKBOX_ENTERPRISE MCOEV MCOMEETADV MCOSTANDARD OFFICESUBSCRIPTION POWERAPPS_O365_P3 PROJECTWORKMANAGEMENT RMS_S_ENTERPRISE SHAREPOINTENTERPRISE SHAREPOINTWAC STREAM_O365_E5 SWAY TEAMS1 THREAT_INTELLIGENCE YAMMER_ENTERPRISE',
  ],
] as const)('plans of %s as documented', ([key, plans]) => {
  expect(plansOfOffer(offer(key)).join(' ')).toBe(plans)
  expect(arePlansDocumented(offer(key))).toBe(true)
})

test.for([
  ['exchangeOnlinePlan1', 'EXCHANGE_S_STANDARD'],
  ['exchangeOnlinePlan2', 'EXCHANGE_S_ENTERPRISE'],
  ['audioConferencing', 'MCOMEETADV'],
  ['powerBiPro', 'BI_AZURE_P2'],
  [
    'businessPremium',
    'EXCHANGE_S_STANDARD INTUNE_SMBIZ MCOSTANDARD MICROSOFTBOOKINGS OFFICE_BUSINESS RMS_S_PREMIUM SHAREPOINTSTANDARD TEAMS1 WINBIZ YAMMER_ENTERPRISE',
  ],
  [
    'microsoft365E3',
    'BPOS_S_TODO_2 Deskless EXCHANGE_S_ENTERPRISE FLOW_O365_P2 FORMS_PLAN_E3 MCOSTANDARD OFFICESUBSCRIPTION POWERAPPS_O365_P2 PROJECTWORKMANAGEMENT RMS_S_ENTERPRISE SHAREPOINTENTERPRISE SHAREPOINTWAC STREAM_O365_E3 SWAY TEAMS1 YAMMER_ENTERPRISE INTUNE_A RMS_S_PREMIUM',
  ],
  [
    'microsoft365E5',
    'ADALLOM_S_O365 BI_AZURE_P2 BPOS_S_TODO_3 Deskless EQUIVIO_ANALYTICS EXCHANGE_ANALYTICS EXCHANGE_S_ENTERPRISE FLOW_O365_P3 FORMS_PLAN_E5 LOCKBOX_ENTERPRISE MCOEV MCOMEETADV MCOSTANDARD OFFICESUBSCRIPTION POWERAPPS_O365_P3 PROJECTWORKMANAGEMENT RMS_S_ENTERPRISE SHAREPOINTENTERPRISE SHAREPOINTWAC STREAM_O365_E5 SWAY TEAMS1 THREAT_INTELLIGENCE YAMMER_ENTERPRISE INTUNE_A RMS_S_PREMIUM',
  ],
  [
    'e5WithoutAudioConferencing',
    'ADALLOM_S_O365 BI_AZURE_P2 BPOS_S_TODO_3 Deskless EQUIVIO_ANALYTICS EXCHANGE_ANALYTICS EXCHANGE_S_ENTERPRISE FLOW_O365_P3 FORMS_PLAN_E5 LOCKBOX_ENTERPRISE MCOEV MCOSTANDARD OFFICESUBSCRIPTION POWERAPPS_O365_P3 PROJECTWORKMANAGEMENT RMS_S_ENTERPRISE SHAREPOINTENTERPRISE SHAREPOINTWAC STREAM_O365_E5 SWAY TEAMS1 THREAT_INTELLIGENCE YAMMER_ENTERPRISE',
  ],
  ['azureUsage', ''],
] as const)('plans of %s are assumed', ([key, plans]) => {
  expect(plansOfOffer(offer(key)).join(' ')).toBe(plans)
  expect(arePlansDocumented(offer(key))).toBe(false)
})

test('India and 21Vianet offers hold the plans of the offers they stand beside', () => {
  expect(plansOfOffer(offer('businessBasicIndia'))).toContain('OFFICEMOBILE_SUBSCRIPTION')
  expect(plansOfOffer(offer('appsForBusinessIndia'))).toHaveLength(5)
  expect(plansOfOffer(offer('vianetE3'))).toContain('EXCHANGE_S_ENTERPRISE')
})

test('plans of which a user can hold one of each group', () => {
  expect(mutuallyExclusiveGroups.map((group) => group.join(' '))).toEqual([
    'EXCHANGE_B_STANDARD EXCHANGE_L_STANDARD EXCHANGE_S_ARCHIVE EXCHANGE_S_DESKLESS EXCHANGE_S_ENTERPRISE EXCHANGE_S_ESSENTIALS EXCHANGE_S_STANDARD EXCHANGE_S_STANDARD_MIDMARKET',
    'ONEDRIVEENTERPRISE SHAREPOINTDESKLESS SHAREPOINTENTERPRISE SHAREPOINTENTERPRISE_EDU SHAREPOINTENTERPRISE_MIDMARKET SHAREPOINTLITE SHAREPOINTSTANDARD SHAREPOINTSTANDARD_EDU SHAREPOINTSTANDARD_YAMMERSHADOW SHAREPOINT_S_DEVELOPER',
    'MCOIMP MCOLITE MCOSTANDARD MCOSTANDARD_MIDMARKET',
    'YAMMER_EDU YAMMER_ENTERPRISE YAMMER_MIDSIZE',
    'INTUNE_A INTUNE_A_VL INTUNE_B',
    'MCOPSTN1 MCOPSTN2 MCOPSTN5',
  ])
})

test.for([
  ['EXCHANGE_S_STANDARD', 'Exchange Online (Plan 1)'],
  ['EXCHANGE_S_ENTERPRISE', 'Exchange Online (Plan 2)'],
  ['EXCHANGE_S_ESSENTIALS', 'Exchange Online Essentials'],
  ['EXCHANGE_S_DESKLESS', 'Exchange Online Kiosk'],
  ['EXCHANGE_S_ARCHIVE', 'Exchange Online Archiving for Exchange Server'],
  ['EXCHANGE_L_STANDARD', 'Exchange Online (P1)'],
  ['EXCHANGE_B_STANDARD', 'Exchange Online POP'],
  ['EXCHANGE_S_STANDARD_MIDMARKET', 'Exchange Online (Plan 1) Midmarket'],
  ['SHAREPOINTSTANDARD', 'SharePoint Online (Plan 1)'],
  ['SHAREPOINTENTERPRISE', 'SharePoint Online (Plan 2)'],
  ['SHAREPOINTDESKLESS', 'SharePoint Online Kiosk'],
  ['SHAREPOINTLITE', 'SharePoint Online Lite (Plan 1)'],
  ['SHAREPOINTSTANDARD_EDU', 'SharePoint Online (Plan 1) for Education'],
  ['SHAREPOINTENTERPRISE_EDU', 'SharePoint Online (Plan 2) for Education'],
  ['SHAREPOINTENTERPRISE_MIDMARKET', 'SharePoint Online (Plan 1) Midmarket'],
  ['SHAREPOINTSTANDARD_YAMMERSHADOW', 'SharePoint Online Yammer Shadow'],
  ['SHAREPOINT_S_DEVELOPER', 'SharePoint Online for Developers'],
  ['ONEDRIVEENTERPRISE', 'OneDrive for Business (Plan 2)'],
  ['TEAMS1', 'Microsoft Teams'],
  ['MCOSTANDARD', 'Skype for Business Online (Plan 2)'],
  ['MCOIMP', 'Skype for Business Online (Plan 1)'],
  ['MCOLITE', 'Skype for Business Online (Plan P1)'],
  ['MCOSTANDARD_MIDMARKET', 'Skype for Business Online (Plan 2) Midmarket'],
  ['MCOPSTN1', 'Domestic Calling Plan'],
  ['MCOPSTN2', 'Domestic and International Calling Plan'],
  ['MCOPSTN5', 'Domestic Calling Plan (120 minutes)'],
  ['YAMMER_ENTERPRISE', 'Yammer Enterprise'],
  ['YAMMER_EDU', 'Yammer for Academic'],
  ['YAMMER_MIDSIZE', 'Yammer Midsize'],
  ['OFFICE_BUSINESS', 'Office apps for business'],
  ['OFFICESUBSCRIPTION', 'Office apps for enterprise'],
  ['MICROSOFTBOOKINGS', 'Microsoft Bookings'],
  ['RMS_S_ENTERPRISE', 'Azure Rights Management'],
  ['RMS_S_PREMIUM', 'Azure Information Protection Premium P1'],
  ['INTUNE_SMBIZ', 'Microsoft Intune for small business'],
  ['INTUNE_A', 'Microsoft Intune'],
  ['INTUNE_A_VL', 'Microsoft Intune (volume licensing)'],
  ['INTUNE_B', 'Microsoft Intune (Plan B)'],
  ['WINBIZ', 'Windows 10 Business'],
  ['MCOEV', 'Phone System'],
  ['MCOMEETADV', 'Audio Conferencing'],
  ['BI_AZURE_P2', 'Power BI Pro'],
  ['THREAT_INTELLIGENCE', 'Office 365 Threat Intelligence'],
  ['LOCKBOX_ENTERPRISE', 'Customer Lockbox'],
  ['ADALLOM_S_O365', 'Office 365 Cloud App Security'],
  ['EQUIVIO_ANALYTICS', 'Office 365 Advanced eDiscovery'],
  ['EXCHANGE_ANALYTICS', 'Microsoft MyAnalytics'],
  ['BPOS_S_TODO_1', 'Microsoft To-Do (Plan 1)'],
  ['BPOS_S_TODO_2', 'Microsoft To-Do (Plan 2)'],
  ['BPOS_S_TODO_3', 'Microsoft To-Do (Plan 3)'],
  ['FLOW_O365_P1', 'Flow for Office 365 (Plan 1)'],
  ['FLOW_O365_P2', 'Flow for Office 365 (Plan 2)'],
  ['FLOW_O365_P3', 'Flow for Office 365 (Plan 3)'],
  ['FORMS_PLAN_E1', 'Microsoft Forms (Plan E1)'],
  ['FORMS_PLAN_E3', 'Microsoft Forms (Plan E3)'],
  ['FORMS_PLAN_E5', 'Microsoft Forms (Plan E5)'],
  ['POWERAPPS_O365_P1', 'PowerApps for Office 365 (Plan 1)'],
  ['POWERAPPS_O365_P2', 'PowerApps for Office 365 (Plan 2)'],
  ['POWERAPPS_O365_P3', 'PowerApps for Office 365 (Plan 3)'],
  ['STREAM_O365_E1', 'Microsoft Stream for Office 365 E1'],
  ['STREAM_O365_E3', 'Microsoft Stream for Office 365 E3'],
  ['STREAM_O365_E5', 'Microsoft Stream for Office 365 E5'],
  ['ONEDRIVESTANDARD', 'OneDrive for Business (Plan 1)'],
  ['SHAREPOINTWAC', 'Office Online'],
  ['OFFICEMOBILE_SUBSCRIPTION', 'Office mobile apps'],
  ['PROJECTWORKMANAGEMENT', 'Microsoft Planner'],
  ['SWAY', 'Sway'],
  ['Deskless', 'Microsoft StaffHub'],
  ['O365_SB_Relationship_Management', 'Outlook Customer Manager'],
  ['SOMETHING_NEW', 'SOMETHING_NEW'],
  ['exchange_s_standard', 'Exchange Online (Plan 1)'],
] as const)('plan %s is named %s', ([partName, name]) => {
  expect(servicePlanName(partName)).toBe(name)
})

// The same reference: smaller apps that each upgrade brings or raises, and those of which nothing stays.
test.for([
  [
    'appsForBusiness',
    'businessStandard',
    'BPOS_S_TODO_1 Deskless FLOW_O365_P1 O365_SB_Relationship_Management POWERAPPS_O365_P1 PROJECTWORKMANAGEMENT',
    'ONEDRIVESTANDARD',
  ],
  ['appsForBusiness', 'appsForEnterprise', '', ''],
  [
    'appsForBusiness',
    'e3',
    'BPOS_S_TODO_2 Deskless FLOW_O365_P2 FORMS_PLAN_E3 POWERAPPS_O365_P2 PROJECTWORKMANAGEMENT STREAM_O365_E3',
    'ONEDRIVESTANDARD',
  ],
  [
    'appsForBusiness',
    'e5',
    'BPOS_S_TODO_3 Deskless FLOW_O365_P3 FORMS_PLAN_E5 POWERAPPS_O365_P3 PROJECTWORKMANAGEMENT STREAM_O365_E5',
    'ONEDRIVESTANDARD',
  ],
  [
    'businessStandard',
    'e3',
    'BPOS_S_TODO_2 FLOW_O365_P2 FORMS_PLAN_E3 POWERAPPS_O365_P2 STREAM_O365_E3',
    'O365_SB_Relationship_Management',
  ],
  [
    'businessStandard',
    'e5',
    'BPOS_S_TODO_3 FLOW_O365_P3 FORMS_PLAN_E5 POWERAPPS_O365_P3 STREAM_O365_E5',
    'O365_SB_Relationship_Management',
  ],
  ['businessBasic', 'businessStandard', 'Deskless O365_SB_Relationship_Management', 'OFFICEMOBILE_SUBSCRIPTION'],
  ['businessBasic', 'e1', 'Deskless STREAM_O365_E1', ''],
  [
    'businessBasic',
    'e3',
    'BPOS_S_TODO_2 Deskless FLOW_O365_P2 FORMS_PLAN_E3 POWERAPPS_O365_P2 STREAM_O365_E3',
    'OFFICEMOBILE_SUBSCRIPTION',
  ],
  [
    'businessBasic',
    'e5',
    'BPOS_S_TODO_3 Deskless FLOW_O365_P3 FORMS_PLAN_E5 POWERAPPS_O365_P3 STREAM_O365_E5',
    'OFFICEMOBILE_SUBSCRIPTION',
  ],
  ['appsForBusiness', 'businessPremium', '', ''],
  ['businessPremium', 'e3', '', ''],
] as const)('from %s to %s: apps added %s, lost %s', ([source, target, added, lost]) => {
  const apps = compareSmallerApps(offer(source), offer(target))
  expect(apps.added.join(' ')).toBe(added)
  expect(apps.lost.join(' ')).toBe(lost)
})
