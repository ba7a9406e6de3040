import type { Offer } from './offer.ts'
import { serviceTiers } from './services.ts'

/** Keys of the offers sold in every market of the public cloud. */
export type WorldwideOfferKey =
  | 'businessBasic'
  | 'businessStandard'
  | 'businessPremium'
  | 'appsForBusiness'
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
  | 'businessStandardTrial'
  | 'businessPremiumTrial'
  | 'e3Trial'
  | 'e5Trial'
  | 'azureUsage'

const published = {
  idOrigin: 'published',
  kind: 'base',
  segment: 'commercial',
  market: 'all',
  minimumQuantity: 1,
  billingCycles: ['annual', 'monthly'],
} as const

const smallBusiness = { ...published, maximumQuantity: 300 } as const
const enterprise = { ...published, maximumQuantity: 10_000_000 } as const
const trial = {
  ...published,
  kind: 'trial',
  minimumQuantity: 25,
  maximumQuantity: 25,
  billingCycles: ['none'],
} as const

function unchangedName(name: string): Offer['names'] {
  return { office365: name, microsoft365: name }
}

/**
 * Worldwide offers. Ids, SKU ids, limits and billing cycles: Partner Center offer catalogue for the United States, recorded
 * 2019-01-11. Names: the upgrade documents of 2019 and 2020. Seats and cycles of stand-alone services are assumed.
 */
export const worldwideOffers: Readonly<Record<WorldwideOfferKey, Offer>> = {
  appsForBusiness: {
    ...smallBusiness,
    key: 'appsForBusiness',
    id: '5C9FD4CC-EDCE-44A8-8E91-07DF09744609',
    skuId: 'cdd28e44-67e3-425e-be4c-737fab2899d3',
    skuPartNumber: 'O365_BUSINESS',
    names: { office365: 'Office 365 Business', microsoft365: 'Microsoft 365 Apps for business' },
    tiers: serviceTiers.appsForBusiness,
  },
  businessBasic: {
    ...smallBusiness,
    key: 'businessBasic',
    id: 'BD938F12-058F-4927-BBA3-AE36B1D2501C',
    skuId: '3b555118-da6a-4418-894f-7df1e2096870',
    skuPartNumber: 'O365_BUSINESS_ESSENTIALS',
    names: { office365: 'Office 365 Business Essentials', microsoft365: 'Microsoft 365 Business Basic' },
    tiers: serviceTiers.businessBasic,
  },
  businessStandard: {
    ...smallBusiness,
    key: 'businessStandard',
    id: '031C9E47-4802-4248-838E-778FB1D2CC05',
    skuId: 'f245ecc8-75af-4f8e-b61f-27d8114de5f3',
    skuPartNumber: 'O365_BUSINESS_PREMIUM',
    names: { office365: 'Office 365 Business Premium', microsoft365: 'Microsoft 365 Business Standard' },
    tiers: serviceTiers.businessStandard,
  },
  businessPremium: {
    ...smallBusiness,
    key: 'businessPremium',
    id: '61795CAB-2ABD-43F6-88E9-C9ADAE5746E0',
    skuId: 'cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46',
    skuPartNumber: 'SPB',
    names: { office365: 'Microsoft 365 Business', microsoft365: 'Microsoft 365 Business Premium' },
    tiers: serviceTiers.businessPremium,
  },
  appsForEnterprise: {
    ...enterprise,
    key: 'appsForEnterprise',
    id: 'BE57FF4C-100C-4F1F-B82D-F1C5AB63A665',
    skuId: 'c2273bd0-dff7-4215-9ef5-2c7bcfb06425',
    skuPartNumber: 'OFFICESUBSCRIPTION',
    names: { office365: 'Office 365 ProPlus', microsoft365: 'Microsoft 365 Apps for enterprise' },
    tiers: serviceTiers.appsForEnterprise,
  },
  e1: {
    ...enterprise,
    key: 'e1',
    id: '91FD106F-4B2C-4938-95AC-F54F74E9A239',
    skuId: '18181a46-0d4e-45cd-891e-60aabd171b4e',
    skuPartNumber: 'STANDARDPACK',
    names: unchangedName('Office 365 Enterprise E1'),
    tiers: serviceTiers.e1,
  },
  e3: {
    ...enterprise,
    key: 'e3',
    id: '796B6B5F-613C-4E24-A17C-EBA730D49C02',
    skuId: '6fd2c87f-b296-42f0-b197-1e91e994b900',
    skuPartNumber: 'ENTERPRISEPACK',
    names: unchangedName('Office 365 Enterprise E3'),
    tiers: serviceTiers.e3,
  },
  e5: {
    ...enterprise,
    key: 'e5',
    id: 'A044B16A-1861-4308-8086-A3A3B506FAC2',
    skuId: 'c7df2760-2c81-4ef7-b578-5b5392b571df',
    skuPartNumber: 'ENTERPRISEPREMIUM',
    names: unchangedName('Office 365 Enterprise E5'),
    tiers: serviceTiers.e5,
  },
  e5WithoutAudioConferencing: {
    ...enterprise,
    key: 'e5WithoutAudioConferencing',
    id: '4F7ECAF1-E9D6-4CAC-9687-E22EB3DFDD70',
    skuId: '26d45bd9-adf1-46cd-a9e1-51e9a5524128',
    skuPartNumber: 'ENTERPRISEPREMIUM_NOPSTNCONF',
    names: unchangedName('Office 365 Enterprise E5 without Audio Conferencing'),
    tiers: serviceTiers.e5WithoutAudioConferencing,
  },
  microsoft365E3: {
    ...enterprise,
    key: 'microsoft365E3',
    id: '2B3B8D2D-10AA-4BE4-B5FD-7F2FEB0C3091',
    skuId: '05e9a617-0261-4cee-bb44-138d3ef5d965',
    skuPartNumber: 'SPE_E3',
    names: unchangedName('Microsoft 365 E3'),
    tiers: serviceTiers.microsoft365E3,
  },
  microsoft365E5: {
    ...enterprise,
    key: 'microsoft365E5',
    id: '8BDBB60B-E526-43E9-92EF-AB760C8E0B72',
    skuId: '06ebc4ee-1bb5-47dd-8120-11324bc54e06',
    skuPartNumber: 'SPE_E5',
    names: unchangedName('Microsoft 365 E5'),
    tiers: serviceTiers.microsoft365E5,
  },
  exchangeOnlinePlan1: {
    ...enterprise,
    key: 'exchangeOnlinePlan1',
    id: '195416C1-3447-423A-B37B-EE59A99A19C4',
    skuId: '4b9405b0-7788-4568-add1-99614e613b69',
    skuPartNumber: 'EXCHANGESTANDARD',
    names: unchangedName('Exchange Online (Plan 1)'),
    tiers: serviceTiers.exchangeOnlinePlan1,
  },
  exchangeOnlinePlan2: {
    ...enterprise,
    key: 'exchangeOnlinePlan2',
    id: '2F707C7C-2433-49A5-A437-9CA7CF40D3EB',
    skuId: '19ec0d23-8335-4cbd-94ac-6050e30712fa',
    skuPartNumber: 'EXCHANGEENTERPRISE',
    names: unchangedName('Exchange Online (Plan 2)'),
    tiers: serviceTiers.exchangeOnlinePlan2,
  },
  audioConferencing: {
    ...enterprise,
    key: 'audioConferencing',
    id: 'C94271D8-B431-4A25-A3C5-A57737A1C909',
    skuId: '0c266dff-15dd-4b49-8397-2bb16070ed52',
    skuPartNumber: 'MCOMEETADV',
    kind: 'addOn',
    names: unchangedName('Audio Conferencing'),
    tiers: serviceTiers.audioConferencing,
  },
  powerBiPro: {
    ...enterprise,
    key: 'powerBiPro',
    id: '800F4F3B-CFE1-42C1-9CEA-675512810488',
    skuId: 'f8a1db68-be16-40ed-86d5-cb42ce701560',
    skuPartNumber: 'POWER_BI_PRO',
    names: unchangedName('Power BI Pro'),
    tiers: serviceTiers.powerBiPro,
  },
  businessStandardTrial: {
    ...trial,
    key: 'businessStandardTrial',
    id: 'C0BD2E08-11AC-4836-BDC7-3712E744922F',
    skuId: 'f245ecc8-75af-4f8e-b61f-27d8114de5f3',
    skuPartNumber: 'O365_BUSINESS_PREMIUM',
    names: { office365: 'Office 365 Business Premium Trial', microsoft365: 'Microsoft 365 Business Standard Trial' },
    tiers: serviceTiers.businessStandard,
  },
  businessPremiumTrial: {
    ...trial,
    key: 'businessPremiumTrial',
    id: '0FA9D6B6-5923-4B5D-B16E-B7EF0A69E1B7',
    skuId: 'cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46',
    skuPartNumber: 'SPB',
    names: { office365: 'Microsoft 365 Business Trial', microsoft365: 'Microsoft 365 Business Premium Trial' },
    tiers: serviceTiers.businessPremium,
  },
  e3Trial: {
    ...trial,
    key: 'e3Trial',
    id: '32B23C88-949F-4E5B-B500-A87EEC676B80',
    skuId: '6fd2c87f-b296-42f0-b197-1e91e994b900',
    skuPartNumber: 'ENTERPRISEPACK',
    names: unchangedName('Office 365 Enterprise E3 Trial'),
    tiers: serviceTiers.e3,
  },
  e5Trial: {
    ...trial,
    key: 'e5Trial',
    id: '64168B63-4BCC-41E0-B5CB-7DC548977620',
    skuId: 'c7df2760-2c81-4ef7-b578-5b5392b571df',
    skuPartNumber: 'ENTERPRISEPREMIUM',
    names: unchangedName('Office 365 Enterprise E5 Trial'),
    tiers: serviceTiers.e5,
  },
  azureUsage: {
    ...published,
    key: 'azureUsage',
    id: 'MS-AZR-0145P',
    // Pay-as-you-go Azure has no licence SKU: its own id stands in, which no subscribed SKU ever carries.
    skuId: 'MS-AZR-0145P',
    kind: 'usage',
    maximumQuantity: 1,
    billingCycles: ['monthly'],
    names: unchangedName('Microsoft Azure'),
    tiers: serviceTiers.none,
  },
}
