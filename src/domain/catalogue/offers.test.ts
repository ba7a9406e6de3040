import { expect, test } from 'vitest'

import { offers } from './offers.ts'

/** key | offer id | SKU id | part number | kind | min–max | cycles | market | id origin */
function line(key: string): string | undefined {
  const offer = offers.find((candidate) => candidate.key === key)
  if (offer === undefined) return undefined
  return [
    offer.id,
    offer.skuId,
    offer.skuPartNumber ?? 'no part number',
    offer.kind,
    `${offer.minimumQuantity}-${offer.maximumQuantity}`,
    offer.billingCycles.join(' '),
    offer.market,
    offer.idOrigin,
    offer.segment,
  ].join(' | ')
}

const published = 'all | published | commercial'

// Partner Center offer catalogue for the United States, recorded 2019-01-11.
test.for([
  [
    'appsForBusiness',
    `5C9FD4CC-EDCE-44A8-8E91-07DF09744609 | cdd28e44-67e3-425e-be4c-737fab2899d3 | O365_BUSINESS | base | 1-300 | annual monthly | ${published}`,
  ],
  [
    'businessBasic',
    `BD938F12-058F-4927-BBA3-AE36B1D2501C | 3b555118-da6a-4418-894f-7df1e2096870 | O365_BUSINESS_ESSENTIALS | base | 1-300 | annual monthly | ${published}`,
  ],
  [
    'businessStandard',
    `031C9E47-4802-4248-838E-778FB1D2CC05 | f245ecc8-75af-4f8e-b61f-27d8114de5f3 | O365_BUSINESS_PREMIUM | base | 1-300 | annual monthly | ${published}`,
  ],
  [
    'businessPremium',
    `61795CAB-2ABD-43F6-88E9-C9ADAE5746E0 | cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46 | SPB | base | 1-300 | annual monthly | ${published}`,
  ],
  [
    'appsForEnterprise',
    `BE57FF4C-100C-4F1F-B82D-F1C5AB63A665 | c2273bd0-dff7-4215-9ef5-2c7bcfb06425 | OFFICESUBSCRIPTION | base | 1-10000000 | annual monthly | ${published}`,
  ],
  [
    'e1',
    `91FD106F-4B2C-4938-95AC-F54F74E9A239 | 18181a46-0d4e-45cd-891e-60aabd171b4e | STANDARDPACK | base | 1-10000000 | annual monthly | ${published}`,
  ],
  [
    'e3',
    `796B6B5F-613C-4E24-A17C-EBA730D49C02 | 6fd2c87f-b296-42f0-b197-1e91e994b900 | ENTERPRISEPACK | base | 1-10000000 | annual monthly | ${published}`,
  ],
  [
    'e5',
    `A044B16A-1861-4308-8086-A3A3B506FAC2 | c7df2760-2c81-4ef7-b578-5b5392b571df | ENTERPRISEPREMIUM | base | 1-10000000 | annual monthly | ${published}`,
  ],
  [
    'e5WithoutAudioConferencing',
    `4F7ECAF1-E9D6-4CAC-9687-E22EB3DFDD70 | 26d45bd9-adf1-46cd-a9e1-51e9a5524128 | ENTERPRISEPREMIUM_NOPSTNCONF | base | 1-10000000 | annual monthly | ${published}`,
  ],
  [
    'microsoft365E3',
    `2B3B8D2D-10AA-4BE4-B5FD-7F2FEB0C3091 | 05e9a617-0261-4cee-bb44-138d3ef5d965 | SPE_E3 | base | 1-10000000 | annual monthly | ${published}`,
  ],
  [
    'microsoft365E5',
    `8BDBB60B-E526-43E9-92EF-AB760C8E0B72 | 06ebc4ee-1bb5-47dd-8120-11324bc54e06 | SPE_E5 | base | 1-10000000 | annual monthly | ${published}`,
  ],
  [
    'exchangeOnlinePlan1',
    `195416C1-3447-423A-B37B-EE59A99A19C4 | 4b9405b0-7788-4568-add1-99614e613b69 | EXCHANGESTANDARD | base | 1-10000000 | annual monthly | ${published}`,
  ],
  [
    'exchangeOnlinePlan2',
    `2F707C7C-2433-49A5-A437-9CA7CF40D3EB | 19ec0d23-8335-4cbd-94ac-6050e30712fa | EXCHANGEENTERPRISE | base | 1-10000000 | annual monthly | ${published}`,
  ],
  [
    'audioConferencing',
    `C94271D8-B431-4A25-A3C5-A57737A1C909 | 0c266dff-15dd-4b49-8397-2bb16070ed52 | MCOMEETADV | addOn | 1-10000000 | annual monthly | ${published}`,
  ],
  [
    'powerBiPro',
    `800F4F3B-CFE1-42C1-9CEA-675512810488 | f8a1db68-be16-40ed-86d5-cb42ce701560 | POWER_BI_PRO | base | 1-10000000 | annual monthly | ${published}`,
  ],
  [
    'businessStandardTrial',
    `C0BD2E08-11AC-4836-BDC7-3712E744922F | f245ecc8-75af-4f8e-b61f-27d8114de5f3 | O365_BUSINESS_PREMIUM | trial | 25-25 | none | ${published}`,
  ],
  [
    'businessPremiumTrial',
    `0FA9D6B6-5923-4B5D-B16E-B7EF0A69E1B7 | cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46 | SPB | trial | 25-25 | none | ${published}`,
  ],
  [
    'e3Trial',
    `32B23C88-949F-4E5B-B500-A87EEC676B80 | 6fd2c87f-b296-42f0-b197-1e91e994b900 | ENTERPRISEPACK | trial | 25-25 | none | ${published}`,
  ],
  [
    'e5Trial',
    `64168B63-4BCC-41E0-B5CB-7DC548977620 | c7df2760-2c81-4ef7-b578-5b5392b571df | ENTERPRISEPREMIUM | trial | 25-25 | none | ${published}`,
  ],
  ['azureUsage', `MS-AZR-0145P | MS-AZR-0145P | no part number | usage | 1-1 | monthly | ${published}`],
  [
    'appsForBusinessIndia',
    '30C2281B-6D41-4373-95EF-869651D37057 | 6cde8598-3264-4d63-8e51-8a654916ff47 | O365_BUSINESS | base | 1-300 | annual monthly | IN | sandbox | commercial',
  ],
  [
    'businessBasicIndia',
    'B06F702A-6208-4C80-9A68-EC39BFDDA66E | 777e0f12-dba5-4480-8319-c1c15acdaf12 | O365_BUSINESS_ESSENTIALS | base | 1-300 | annual monthly | IN | sandbox | commercial',
  ],
  [
    'businessStandardIndia',
    '3CB3BD42-1AF0-40A0-8B25-0C7EF8FD8A1E | d80708d7-a345-4d11-a718-ace4dbe654f0 | O365_BUSINESS_PREMIUM | base | 1-300 | annual monthly | IN | sandbox | commercial',
  ],
  [
    'vianetBusiness',
    '64E0F9DC-426C-436D-B1AD-9DA48A45D181 | af8b8eed-2240-480b-9de9-907bfe55679a | O365_BUSINESS | base | 1-300 | annual monthly | CN | sandbox | commercial',
  ],
  [
    'vianetBusinessEssentials',
    'B7D85DA9-BA4D-49E4-8D31-6684712D05F4 | efe7710f-eafc-4987-814d-7b355b657d0c | O365_BUSINESS_ESSENTIALS | base | 1-300 | annual monthly | CN | sandbox | commercial',
  ],
  [
    'vianetBusinessPremium',
    '377E0348-7359-410E-8A18-5C6389AF1084 | 0452ab0c-8147-482b-9418-b58c90cc57cb | O365_BUSINESS_PREMIUM | base | 1-300 | annual monthly | CN | sandbox | commercial',
  ],
  [
    'vianetProPlus',
    '2B1D5F07-323E-4A68-A33C-F246F4C7F851 | 86bd8942-a114-4688-856d-4abb532e6399 | OFFICESUBSCRIPTION | base | 1-10000000 | annual monthly | CN | sandbox | commercial',
  ],
  [
    'vianetE1',
    'ED5C5717-4016-4DD7-9BEF-744AB582C4F6 | 0fd715a2-7c25-4fb6-ba07-f6869c6dc7a6 | STANDARDPACK | base | 1-10000000 | annual monthly | CN | sandbox | commercial',
  ],
  [
    'vianetE3',
    'C81FF09E-BEAB-4C84-9D81-B66937C888CB | 81fd75a8-2d53-4e88-8003-40522beaa739 | ENTERPRISEPACK | base | 1-10000000 | annual monthly | CN | sandbox | commercial',
  ],
] as const)('%s as published, or as the sandbox invented it', ([key, expected]) => {
  expect(line(key)).toBe(expected)
})

// Names of 2018 and 2019 beside those of 2020 and 2021.
test.for([
  ['appsForBusiness', 'Office 365 Business', 'Microsoft 365 Apps for business'],
  ['businessBasic', 'Office 365 Business Essentials', 'Microsoft 365 Business Basic'],
  ['businessStandard', 'Office 365 Business Premium', 'Microsoft 365 Business Standard'],
  ['businessPremium', 'Microsoft 365 Business', 'Microsoft 365 Business Premium'],
  ['appsForEnterprise', 'Office 365 ProPlus', 'Microsoft 365 Apps for enterprise'],
  ['e1', 'Office 365 Enterprise E1', 'Office 365 Enterprise E1'],
  ['e3', 'Office 365 Enterprise E3', 'Office 365 Enterprise E3'],
  ['e5', 'Office 365 Enterprise E5', 'Office 365 Enterprise E5'],
  [
    'e5WithoutAudioConferencing',
    'Office 365 Enterprise E5 without Audio Conferencing',
    'Office 365 Enterprise E5 without Audio Conferencing',
  ],
  ['microsoft365E3', 'Microsoft 365 E3', 'Microsoft 365 E3'],
  ['microsoft365E5', 'Microsoft 365 E5', 'Microsoft 365 E5'],
  ['exchangeOnlinePlan1', 'Exchange Online (Plan 1)', 'Exchange Online (Plan 1)'],
  ['exchangeOnlinePlan2', 'Exchange Online (Plan 2)', 'Exchange Online (Plan 2)'],
  ['audioConferencing', 'Audio Conferencing', 'Audio Conferencing'],
  ['powerBiPro', 'Power BI Pro', 'Power BI Pro'],
  ['businessStandardTrial', 'Office 365 Business Premium Trial', 'Microsoft 365 Business Standard Trial'],
  ['businessPremiumTrial', 'Microsoft 365 Business Trial', 'Microsoft 365 Business Premium Trial'],
  ['e3Trial', 'Office 365 Enterprise E3 Trial', 'Office 365 Enterprise E3 Trial'],
  ['e5Trial', 'Office 365 Enterprise E5 Trial', 'Office 365 Enterprise E5 Trial'],
  ['azureUsage', 'Microsoft Azure', 'Microsoft Azure'],
  ['appsForBusinessIndia', 'Office 365 Business India', 'Microsoft 365 Apps for business India'],
  ['businessBasicIndia', 'Office 365 Business Essentials India', 'Microsoft 365 Business Basic India'],
  ['businessStandardIndia', 'Office 365 Business Premium India', 'Microsoft 365 Business Standard India'],
  ['vianetBusiness', 'Office 365 Business', 'Office 365 Business (21Vianet)'],
  ['vianetBusinessEssentials', 'Office 365 Business Essentials', 'Office 365 Business Essentials (21Vianet)'],
  ['vianetBusinessPremium', 'Office 365 Business Premium', 'Office 365 Business Premium (21Vianet)'],
  ['vianetProPlus', 'Office 365 ProPlus', 'Office 365 ProPlus (21Vianet)'],
  ['vianetE1', 'Office 365 Enterprise E1', 'Office 365 Enterprise E1 (21Vianet)'],
  ['vianetE3', 'Office 365 Enterprise E3', 'Office 365 Enterprise E3 (21Vianet)'],
] as const)('%s was %s and is %s', ([key, office365, microsoft365]) => {
  expect(offers.find((offer) => offer.key === key)?.names).toEqual({ office365, microsoft365 })
})

test('there are 29 offers, no id and no key twice', () => {
  expect(offers).toHaveLength(29)
  expect(new Set(offers.map(({ id }) => id.toLowerCase())).size).toBe(29)
  expect(new Set(offers.map(({ key }) => key)).size).toBe(29)
})

test('no SKU is sold as two products: only trials share one', () => {
  const sold = offers.filter(({ kind }) => kind !== 'trial').map(({ skuId }) => skuId.toLowerCase())
  expect(new Set(sold).size).toBe(sold.length)
})
