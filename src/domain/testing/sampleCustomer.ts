import { rulePacks } from '#domain/catalogue/rulePacks.ts'
import type { UpgradeContext } from '#domain/eligibility/assessUpgrades.ts'
import type { SubscribedSku, Subscription } from '#domain/model.ts'

/** Offer ids as published (or as the sandbox invented them), typed here so that tests do not ask the catalogue. */
export const offerIds = {
  basic: 'BD938F12-058F-4927-BBA3-AE36B1D2501C',
  standard: '031C9E47-4802-4248-838E-778FB1D2CC05',
  premium: '61795CAB-2ABD-43F6-88E9-C9ADAE5746E0',
  appsForBusiness: '5C9FD4CC-EDCE-44A8-8E91-07DF09744609',
  appsForEnterprise: 'BE57FF4C-100C-4F1F-B82D-F1C5AB63A665',
  e1: '91FD106F-4B2C-4938-95AC-F54F74E9A239',
  e3: '796B6B5F-613C-4E24-A17C-EBA730D49C02',
  e5: 'A044B16A-1861-4308-8086-A3A3B506FAC2',
  standardTrial: 'C0BD2E08-11AC-4836-BDC7-3712E744922F',
  exchangePlan1: '195416C1-3447-423A-B37B-EE59A99A19C4',
  exchangePlan2: '2F707C7C-2433-49A5-A437-9CA7CF40D3EB',
  audioConferencing: 'C94271D8-B431-4A25-A3C5-A57737A1C909',
  powerBiPro: '800F4F3B-CFE1-42C1-9CEA-675512810488',
  microsoft365E3: '2B3B8D2D-10AA-4BE4-B5FD-7F2FEB0C3091',
  microsoft365E5: '8BDBB60B-E526-43E9-92EF-AB760C8E0B72',
  azure: 'MS-AZR-0145P',
  appsForBusinessIndia: '30C2281B-6D41-4373-95EF-869651D37057',
  basicIndia: 'B06F702A-6208-4C80-9A68-EC39BFDDA66E',
  standardIndia: '3CB3BD42-1AF0-40A0-8B25-0C7EF8FD8A1E',
  vianetBusiness: '64E0F9DC-426C-436D-B1AD-9DA48A45D181',
  vianetBusinessEssentials: 'B7D85DA9-BA4D-49E4-8D31-6684712D05F4',
  vianetBusinessPremium: '377E0348-7359-410E-8A18-5C6389AF1084',
  vianetProPlus: '2B1D5F07-323E-4A68-A33C-F246F4C7F851',
  vianetE1: 'ED5C5717-4016-4DD7-9BEF-744AB582C4F6',
  vianetE3: 'C81FF09E-BEAB-4C84-9D81-B66937C888CB',
} as const

/** SKU ids as published (or as the sandbox invented them). */
export const skuIds = {
  basic: '3b555118-da6a-4418-894f-7df1e2096870',
  standard: 'f245ecc8-75af-4f8e-b61f-27d8114de5f3',
  e1: '18181a46-0d4e-45cd-891e-60aabd171b4e',
  e3: '6fd2c87f-b296-42f0-b197-1e91e994b900',
  e5: 'c7df2760-2c81-4ef7-b578-5b5392b571df',
  exchangePlan1: '4b9405b0-7788-4568-add1-99614e613b69',
  exchangePlan2: '19ec0d23-8335-4cbd-94ac-6050e30712fa',
  premium: 'cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46',
  appsForBusiness: 'cdd28e44-67e3-425e-be4c-737fab2899d3',
  appsForEnterprise: 'c2273bd0-dff7-4215-9ef5-2c7bcfb06425',
  audioConferencing: '0c266dff-15dd-4b49-8397-2bb16070ed52',
  powerBiPro: 'f8a1db68-be16-40ed-86d5-cb42ce701560',
  microsoft365E3: '05e9a617-0261-4cee-bb44-138d3ef5d965',
  microsoft365E5: '06ebc4ee-1bb5-47dd-8120-11324bc54e06',
  appsForBusinessIndia: '6cde8598-3264-4d63-8e51-8a654916ff47',
  basicIndia: '777e0f12-dba5-4480-8319-c1c15acdaf12',
  vianetBusiness: 'af8b8eed-2240-480b-9de9-907bfe55679a',
  vianetBusinessEssentials: 'efe7710f-eafc-4987-814d-7b355b657d0c',
  vianetBusinessPremium: '0452ab0c-8147-482b-9418-b58c90cc57cb',
} as const

/** An active monthly subscription with 10 seats and its offer's name, unless told otherwise. */
export function subscription(fields: Partial<Subscription> & Pick<Subscription, 'id' | 'offerId'>): Subscription {
  return {
    offerName: 'Name on the wire',
    friendlyName: 'Name on the wire',
    quantity: 10,
    status: 'active',
    billingCycle: 'monthly',
    creationDate: '2026-03-01T00:00:00Z',
    ...fields,
  }
}

/** Units of a SKU in the tenant; only active ones unless told otherwise. */
export function units(skuId: string, activeUnits: number, more: Partial<SubscribedSku> = {}): SubscribedSku {
  return {
    productSku: { id: skuId, name: 'SKU on the wire' },
    activeUnits,
    warningUnits: 0,
    suspendedUnits: 0,
    ...more,
  }
}

/** A customer of the default pack in the United States: privileges granted, no units in the tenant, unless told otherwise. */
export function customer(
  subscriptions: readonly Subscription[],
  more: Partial<Omit<UpgradeContext, 'subscriptions'>> & { readonly skus?: readonly SubscribedSku[] } = {},
): UpgradeContext {
  const { skus = [], ...context } = more
  return {
    subscriptions,
    subscribedSkus: { state: 'read', skus },
    relationship: { allowDelegatedAccess: true },
    pack: rulePacks['worldwide-2020'],
    disputedPath: 'as-printed',
    market: 'US',
    ...context,
  }
}
