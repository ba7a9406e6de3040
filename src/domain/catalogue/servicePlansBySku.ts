const business = ['FORMS_PLAN_E1', 'OFFICE_BUSINESS', 'ONEDRIVESTANDARD', 'SHAREPOINTWAC', 'SWAY']

const businessEssentials = [
  'BPOS_S_TODO_1',
  'EXCHANGE_S_STANDARD',
  'FLOW_O365_P1',
  'FORMS_PLAN_E1',
  'MCOSTANDARD',
  'OFFICEMOBILE_SUBSCRIPTION',
  'POWERAPPS_O365_P1',
  'PROJECTWORKMANAGEMENT',
  'SHAREPOINTSTANDARD',
  'SHAREPOINTWAC',
  'SWAY',
  'TEAMS1',
  'YAMMER_ENTERPRISE',
]

const businessPremium = [
  'BPOS_S_TODO_1',
  'Deskless',
  'EXCHANGE_S_STANDARD',
  'FLOW_O365_P1',
  'FORMS_PLAN_E1',
  'MCOSTANDARD',
  'MICROSOFTBOOKINGS',
  'O365_SB_Relationship_Management',
  'OFFICE_BUSINESS',
  'POWERAPPS_O365_P1',
  'PROJECTWORKMANAGEMENT',
  'SHAREPOINTSTANDARD',
  'SHAREPOINTWAC',
  'SWAY',
  'TEAMS1',
  'YAMMER_ENTERPRISE',
]

const proPlus = ['FORMS_PLAN_E1', 'OFFICESUBSCRIPTION', 'ONEDRIVESTANDARD', 'SHAREPOINTWAC', 'SWAY']

const enterpriseE1 = [
  'BPOS_S_TODO_1',
  'Deskless',
  'EXCHANGE_S_STANDARD',
  'FLOW_O365_P1',
  'FORMS_PLAN_E1',
  'MCOSTANDARD',
  'OFFICEMOBILE_SUBSCRIPTION',
  'POWERAPPS_O365_P1',
  'PROJECTWORKMANAGEMENT',
  'SHAREPOINTSTANDARD',
  'SHAREPOINTWAC',
  'STREAM_O365_E1',
  'SWAY',
  'TEAMS1',
  'YAMMER_ENTERPRISE',
]

const enterpriseE3 = [
  'BPOS_S_TODO_2',
  'Deskless',
  'EXCHANGE_S_ENTERPRISE',
  'FLOW_O365_P2',
  'FORMS_PLAN_E3',
  'MCOSTANDARD',
  'OFFICESUBSCRIPTION',
  'POWERAPPS_O365_P2',
  'PROJECTWORKMANAGEMENT',
  'RMS_S_ENTERPRISE',
  'SHAREPOINTENTERPRISE',
  'SHAREPOINTWAC',
  'STREAM_O365_E3',
  'SWAY',
  'TEAMS1',
  'YAMMER_ENTERPRISE',
]

const enterpriseE5 = [
  'ADALLOM_S_O365',
  'BI_AZURE_P2',
  'BPOS_S_TODO_3',
  'Deskless',
  'EQUIVIO_ANALYTICS',
  'EXCHANGE_ANALYTICS',
  'EXCHANGE_S_ENTERPRISE',
  'FLOW_O365_P3',
  'FORMS_PLAN_E5',
  'LOCKBOX_ENTERPRISE',
  'MCOEV',
  'MCOMEETADV',
  'MCOSTANDARD',
  'OFFICESUBSCRIPTION',
  'POWERAPPS_O365_P3',
  'PROJECTWORKMANAGEMENT',
  'RMS_S_ENTERPRISE',
  'SHAREPOINTENTERPRISE',
  'SHAREPOINTWAC',
  'STREAM_O365_E5',
  'SWAY',
  'TEAMS1',
  'THREAT_INTELLIGENCE',
  'YAMMER_ENTERPRISE',
]

/** Part names of the plans inside each SKU, by SKU part number (Licensing service plan reference, 2019-04-15). */
export const documentedServicePlans: ReadonlyMap<string, readonly string[]> = new Map([
  ['O365_BUSINESS', business],
  ['O365_BUSINESS_ESSENTIALS', businessEssentials],
  ['O365_BUSINESS_PREMIUM', businessPremium],
  ['OFFICESUBSCRIPTION', proPlus],
  ['STANDARDPACK', enterpriseE1],
  ['ENTERPRISEPACK', enterpriseE3],
  ['ENTERPRISEPREMIUM', enterpriseE5],
])

const microsoft365Business = [
  'EXCHANGE_S_STANDARD',
  'INTUNE_SMBIZ',
  'MCOSTANDARD',
  'MICROSOFTBOOKINGS',
  'OFFICE_BUSINESS',
  'RMS_S_PREMIUM',
  'SHAREPOINTSTANDARD',
  'TEAMS1',
  'WINBIZ',
  'YAMMER_ENTERPRISE',
]

/** Assumed: only the plans of the larger services, enough to tell what one user cannot hold twice. */
export const assumedServicePlans: ReadonlyMap<string, readonly string[]> = new Map([
  ['SPB', microsoft365Business],
  ['SPE_E3', [...enterpriseE3, 'INTUNE_A', 'RMS_S_PREMIUM']],
  ['SPE_E5', [...enterpriseE5, 'INTUNE_A', 'RMS_S_PREMIUM']],
  ['ENTERPRISEPREMIUM_NOPSTNCONF', enterpriseE5.filter((plan) => plan !== 'MCOMEETADV')],
  ['EXCHANGESTANDARD', ['EXCHANGE_S_STANDARD']],
  ['EXCHANGEENTERPRISE', ['EXCHANGE_S_ENTERPRISE']],
  ['MCOMEETADV', ['MCOMEETADV']],
  ['POWER_BI_PRO', ['BI_AZURE_P2']],
])
