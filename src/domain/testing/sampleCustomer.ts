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

/** SKU ids as published. */
export const skuIds = {
  basic: '3b555118-da6a-4418-894f-7df1e2096870',
  standard: 'f245ecc8-75af-4f8e-b61f-27d8114de5f3',
  e1: '18181a46-0d4e-45cd-891e-60aabd171b4e',
  e3: '6fd2c87f-b296-42f0-b197-1e91e994b900',
  e5: 'c7df2760-2c81-4ef7-b578-5b5392b571df',
  exchangePlan1: '4b9405b0-7788-4568-add1-99614e613b69',
  exchangePlan2: '19ec0d23-8335-4cbd-94ac-6050e30712fa',
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

/** A customer of the default pack in the United States: privileges granted, nothing bought elsewhere, unless told otherwise. */
export function customer(
  subscriptions: readonly Subscription[],
  more: Partial<Omit<UpgradeContext, 'subscriptions'>> & { readonly elsewhere?: readonly SubscribedSku[] } = {},
): UpgradeContext {
  const { elsewhere = [], ...context } = more
  return {
    subscriptions,
    subscribedSkus: { state: 'read', skus: elsewhere },
    relationship: { allowDelegatedAccess: true },
    pack: rulePacks['worldwide-2020'],
    disputedPath: 'as-printed',
    market: 'US',
    ...context,
  }
}
