import type { RulePackId } from '#domain/catalogue/rulePack.ts'

import { holds, holdsUnlisted } from './holds.ts'
import type { Scenario } from './scenario.ts'

const packs: readonly RulePackId[] = ['worldwide-2019', 'worldwide-2020', 'worldwide-2021']

/** One of each: offers of every kind, statuses known and unknown, 40 that a screen lists and 3 deleted ones. */
const subscriptions = {
  basic: holds('16EDBCC3-7D5D-474F-93C6-A0E4F80BE9BD', 'businessBasic', 12),
  basicOslo: holds('B794981D-7956-4F75-A47C-711DF8CAA190', 'businessBasic', 4, {
    status: 'suspended',
    nickname: 'Oslo branch',
  }),
  standard: holds('D325663E-5B44-41A3-A5C3-39354D1E93E8', 'businessStandard', 20),
  standardClaims: holds('99E83A15-B8B6-488F-AAA0-4634BB46C835', 'businessStandard', 6, {
    nickname: 'Claims desk',
    billingCycle: 'annual',
  }),
  standardPause: holds('6D58063D-8C82-4B88-8230-6845C7BB4D61', 'businessStandard', 2, { status: 'paused_by_billing' }),
  premium: holds('BD24ADBA-4229-4D84-B445-B61B1B32E116', 'businessPremium', 8),
  premiumBoard: holds('57736F10-807B-4B9A-B90B-4696A2F26666', 'businessPremium', 3, {
    status: 'expired',
    nickname: 'Board members',
  }),
  appsForBusiness: holds('A70FE1E8-7C7F-4F6F-A2D7-F0179461B7E0', 'appsForBusiness', 9),
  appsForBusinessLeeds: holds('5F5E52F0-3A9C-44FF-926E-71F3C480C782', 'appsForBusiness', 3, {
    status: 'disabled',
    nickname: 'Leeds',
  }),
  appsForEnterprise: holds('87696668-F31B-41C6-BF02-F7EF4A7F80FF', 'appsForEnterprise', 15),
  appsForEnterpriseOld: holds('4680AF6D-1A29-4A4A-A1DB-3C233DF4EA90', 'appsForEnterprise', 2, { status: 'expired' }),
  e1: holds('0FDD8E20-6FE7-441F-93B6-E69CA41F39F6', 'e1', 18),
  e1Night: holds('A2E9B028-41F6-47C1-A57B-6B98AADCB708', 'e1', 5, { status: 'suspended', nickname: 'Night line' }),
  e3: holds('45859CAA-542A-47A1-8412-53EC63B53615', 'e3', 24, { billingCycle: 'annual' }),
  e3Actuaries: holds('590A971B-D14F-41D5-BA71-840021FD53BE', 'e3', 7, { nickname: 'Actuaries' }),
  e3Moving: holds('69053F6F-5113-47DA-B418-092923457DAE', 'e3', 2, { status: 'pending' }),
  e5: holds('7D82AFBF-FE5C-498C-BD71-771ADAEF5854', 'e5', 4),
  e5Legal: holds('BB68F969-4FAE-45AF-B0D3-4F9D55D0B10E', 'e5', 2, { status: 'suspended', nickname: 'Legal' }),
  exchangePlan1: holds('47F9A2DD-527B-4445-8A40-A8A8234A0FC9', 'exchangeOnlinePlan1', 11),
  exchangePlan1Shared: holds('C57A771A-59FA-4AC7-B27E-F2099E42A677', 'exchangeOnlinePlan1', 2, {
    status: 'expired',
    nickname: 'Shared mailboxes',
  }),
  exchangePlan2: holds('0D4A2489-24B8-47FD-AC59-4CBF93CF90F3', 'exchangeOnlinePlan2', 3),
  powerBiPro: holds('90175C03-97FC-4B68-A193-3E6AED75E0F4', 'powerBiPro', 6),
  powerBiProTrial2019: holds('94686D58-4B81-4541-A9F9-7F998CAAAAF1', 'powerBiPro', 1, { status: 'disabled' }),
  microsoft365E3: holds('D7940D4B-E4BC-4D92-8E54-3D0D974A0A49', 'microsoft365E3', 5),
  microsoft365E5: holds('04F7AAFA-9AF5-4D88-93D2-A01A250F9303', 'microsoft365E5', 2),
  standardTrial: holds('D4F77F4A-2CBE-48CB-9D9E-B27FCF1432CA', 'businessStandardTrial', 25),
  basicAudioConferencing: holds('0E15B509-549B-4497-8EDD-5AEA877910CD', 'audioConferencing', 5, { parentKey: 'basic' }),
  standardAudioConferencing: holds('4AFA43C7-80AC-4B7E-9C2E-7CEFA8A6E643', 'audioConferencing', 4, {
    parentKey: 'standard',
  }),
  e1AudioConferencing: holds('B60F7E17-B23F-4501-801F-C13FF84FEA0F', 'audioConferencing', 2, {
    status: 'suspended',
    parentKey: 'e1Night',
  }),
  azure: holdsUnlisted('028B4B79-357D-4A04-B80A-E59CF69CFA24', { id: 'MS-AZR-0145P', name: 'Microsoft Azure' }, 1, {
    isUsageBased: true,
  }),
  azureResearch: holdsUnlisted(
    '8716B0CB-6FCE-483E-BF66-C4427A5EB97A',
    { id: 'MS-AZR-0145P', name: 'Microsoft Azure' },
    1,
    { status: 'suspended', nickname: 'Catastrophe models', isUsageBased: true },
  ),
  newCommerceBasic: holdsUnlisted(
    'EC92A747-FB8C-4D30-8B58-705AABA49661',
    { id: 'CFQ7TTC0LH18:0001:CFQ7TTC0K18P', name: 'Microsoft 365 Business Basic' },
    3,
  ),
  newCommerceE3: holdsUnlisted(
    '6241614D-F74B-4ABB-A15A-55298FE62115',
    { id: 'CFQ7TTC0LF8R:0001:CFQ7TTC0JN1H', name: 'Office 365 E3' },
    2,
    { billingCycle: 'annual' },
  ),
  newCommerceUnknown: holdsUnlisted(
    '5622F464-EB4E-458C-8D83-35A8F522D78C',
    { id: 'CFQ7TTC0HD33:0002:CFQ7TTC0KQ2M', name: 'Visio Plan 2' },
    2,
  ),
  unknownOffer: holdsUnlisted(
    '35443AA0-C530-4952-BD45-BB7D7FFB88D8',
    { id: '3AE2FF5E-DBB0-40A5-9CF5-93C40FD550EA', name: 'Claims Archive for Insurers' },
    10,
  ),
  unknownOfferAndStatus: holdsUnlisted(
    '38137D9C-35F1-433C-A05A-7EAC0DB10651',
    { id: '36EA46B0-C44D-4DF9-BAF1-52F7F493CCC0', name: 'Fleet Telematics' },
    4,
    { status: 'awaiting_carrier' },
  ),
  basicTriennial: holds('FDD42486-8791-4B2F-A7AC-4AFAF1EA0E07', 'businessBasic', 2, {
    billingCycle: 'triennial',
    nickname: 'Three-year pilot',
  }),
  basicOneTime: holds('AE2F622A-D130-4DC9-AE05-E9264A61BB3E', 'businessBasic', 1, {
    status: 'expired',
    billingCycle: 'one_time',
  }),
  standardOddCycle: holds('5D4FC536-84CA-4852-80CA-CA24A33D7EF8', 'businessStandard', 1, {
    billingCycle: 'every_other_friday',
  }),
  withoutStatus: holds('5B45AF27-4678-4AAE-9F93-24211C10B64F', 'e1', 1, { status: 'none' }),
  deletedBasic: holds('3F7255CF-BAA5-4C6A-A5A6-056459AEB29E', 'businessBasic', 14, { status: 'deleted' }),
  deletedE1: holds('68F50FA1-7C7F-4814-9A6E-3CC80EF4C2B6', 'e1', 6, { status: 'deleted', nickname: 'Pilot of 2017' }),
  deletedAudioConferencing: holds('DB50078F-738C-4869-8A1D-36B951251D70', 'audioConferencing', 2, {
    status: 'deleted',
    parentKey: 'standard',
  }),
}

export const humongousInsurance = {
  customerId: '582a53c2-7573-434e-bb41-ca415532b4e5',
  companyName: 'Humongous Insurance',
  domain: 'humongous-insurance.example',
  market: 'US',
  packs,
  subscriptions,
} satisfies Scenario
