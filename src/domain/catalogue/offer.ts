export type Brand = 'office365' | 'microsoft365'

export type Market = 'all' | 'IN' | 'CN'

export type ServiceFamily =
  | 'exchangeOnline'
  | 'sharePointOnline'
  | 'teams'
  | 'skypeForBusiness'
  | 'yammer'
  | 'officeDesktopApps'
  | 'bookings'
  | 'azureInformationProtection'
  | 'intune'
  | 'windowsBusiness'
  | 'phoneSystem'
  | 'audioConferencing'
  | 'powerBiPro'
  | 'threatIntelligence'
  | 'customerLockbox'
  | 'cloudAppSecurity'
  | 'advancedEDiscovery'
  | 'myAnalytics'

/** One sellable offer. Quantities are seats. Each rule pack keeps the documents of its paths. */
export type Offer = {
  /** Readable, stable key for names in other languages and for tests. */
  readonly key: string
  /** Key of the worldwide offer that is the same product, on offers sold in one country alone. */
  readonly lineage?: string
  readonly id: string
  readonly idOrigin: 'published' | 'sandbox'
  readonly skuId: string
  readonly skuPartNumber?: string
  readonly kind: 'base' | 'addOn' | 'trial' | 'usage'
  /** English product names; the same where a brand never renamed the product. */
  readonly names: Readonly<Record<Brand, string>>
  readonly minimumQuantity: number
  readonly maximumQuantity: number
  readonly billingCycles: readonly string[]
  readonly segment: 'commercial'
  readonly market: Market
  /** Tier per family; an absent family is tier 0. */
  readonly tiers: Readonly<Partial<Record<ServiceFamily, number>>>
}

/** The product behind an offer, whatever country or edition it is sold in: the key of its worldwide offer. */
export function productLineage({ key, lineage }: Pick<Offer, 'key' | 'lineage'>): string {
  return lineage ?? key
}
