/**
 * A stand-in for the live service: answers typed from its documentation, in the spellings its readers must bear. Names
 * are PascalCase here and camelCase there, enums are numbers, words or PascalCase, ids differ in case, pages tell no
 * total, and the bodies of refusals are the documented ones.
 */
export const adventureWorks = {
  id: '0C39D6D5-C70D-4C55-BC02-F620844F3FD1',
  name: 'Adventure Works',
  basicId: '83EF9D05-4169-4EF9-9657-0E86B1EADDE1',
  upgradedId: '6F1CE9D8-2E2C-4B5C-8E1F-5E5A2F8B9A10',
} as const

export const cityPower = { id: '1b2c3d4e-0000-4000-8000-00000000c170', name: 'City Power and Light' } as const

const pageSize = 30

type LiveCustomer = { readonly name: string; readonly domain: string; readonly wire: unknown }

const customers: readonly LiveCustomer[] = [
  {
    name: adventureWorks.name,
    domain: 'adventure-works.example',
    wire: {
      id: adventureWorks.id,
      companyProfile: {
        tenantId: adventureWorks.id,
        companyName: 'Adventure Works',
        domain: 'adventure-works.example',
        attributes: { objectType: 'CustomerCompanyProfile' },
      },
      relationshipToPartner: 'reseller',
      links: { self: { uri: `/customers/${adventureWorks.id}`, method: 'GET', headers: [] } },
      attributes: { objectType: 'Customer' },
    },
  },
  {
    name: cityPower.name,
    domain: 'city-power.example',
    wire: {
      Id: cityPower.id,
      CompanyProfile: { CompanyName: 'City Power and Light', Domain: 'city-power.example' },
      RelationshipToPartner: 'Advisor',
    },
  },
  ...Array.from({ length: 68 }, (_, n) => {
    const number = String(n + 1).padStart(3, '0')
    const name = `Customer ${number}`
    const domain = `customer-${number}.example`
    return {
      name,
      domain,
      wire: {
        id: `1b2c3d4e-0000-4000-8000-000000000${number}`,
        companyProfile: { companyName: name, domain },
        relationshipToPartner: 'reseller',
      },
    }
  }),
]

export const customerById = {
  Id: adventureWorks.id.toLowerCase(),
  CommerceId: 'b6c4bd0a-5d8c-4a4e-9f0b-3c1d2e4f5a6b',
  CompanyProfile: { TenantId: adventureWorks.id, Domain: 'adventure-works.example', CompanyName: adventureWorks.name },
  BillingProfile: { DefaultAddress: { Country: 'US', City: 'Bothell', State: 'WA' } },
  RelationshipToPartner: 1,
  AllowDelegatedAccess: true,
  SomethingNew: { that: ['nobody', 'knows'] },
}

const basicOffer = 'BD938F12-058F-4927-BBA3-AE36B1D2501C'
const standardOffer = '031C9E47-4802-4248-838E-778FB1D2CC05'
const e1Offer = '91FD106F-4B2C-4938-95AC-F54F74E9A239'
const e3Offer = '796B6B5F-613C-4E24-A17C-EBA730D49C02'
const e5Offer = 'A044B16A-1861-4308-8086-A3A3B506FAC2'

export function basicSubscription(status: number) {
  return {
    Id: adventureWorks.basicId,
    OfferId: basicOffer.toLowerCase(),
    OfferName: 'Office 365 Business Essentials',
    FriendlyName: 'Office 365 Business Essentials',
    Quantity: 12,
    UnitType: 'Licenses',
    CreationDate: '2026-01-11T19:20:15.8870000Z',
    EffectiveStartDate: '2026-01-11T00:00:00Z',
    CommitmentEndDate: '2027-01-11T00:00:00Z',
    Status: status,
    AutoRenewEnabled: true,
    BillingType: 2,
    BillingCycle: 1,
    ContractType: 'subscription',
    ParentSubscriptionId: null,
    Attributes: { Etag: 'eyJpZCI6IjgzZWY5ZDA1Iiwi', ObjectType: 'Subscription' },
  }
}

export function upgradedSubscription(status: string) {
  return {
    id: adventureWorks.upgradedId,
    offerId: e3Offer,
    offerName: 'Office 365 Enterprise E3',
    friendlyName: 'Office 365 Enterprise E3',
    quantity: 12,
    unitType: 'Licenses',
    creationDate: '2026-11-20T09:00:05Z',
    effectiveStartDate: '2026-11-20T00:00:00Z',
    commitmentEndDate: '2027-01-11T00:00:00Z',
    status,
    autoRenewEnabled: true,
    billingType: 'license',
    billingCycle: 'monthly',
    attributes: { objectType: 'Subscription' },
  }
}

export const azure = {
  id: '2F6A5F0E-0D0C-4B51-9C1E-7C1A3C9F8E11',
  offerId: 'MS-AZR-0145P',
  offerName: 'Microsoft Azure',
  friendlyName: 'Microsoft Azure',
  quantity: 1,
  unitType: 'Usage-based',
  status: 'active',
  billingType: 'usage',
  billingCycle: 'monthly',
  commitmentEndDate: '9999-12-14T00:00:00Z',
}

export const subscribedSkus = [
  {
    availableUnits: 0,
    activeUnits: 12,
    consumedUnits: 12,
    suspendedUnits: 0,
    totalUnits: 12,
    warningUnits: 0,
    productSku: {
      id: '3b555118-da6a-4418-894f-7df1e2096870',
      name: 'Office 365 Business Essentials',
      skuPartNumber: 'O365_BUSINESS_ESSENTIALS',
      targetType: 'User',
      licenseGroupId: 'group1',
    },
    servicePlans: [],
    capabilityStatus: 'Enabled',
  },
]

function upgradeItem(offerId: string, name: string, upgradeType: number | string, errors: readonly unknown[]) {
  return {
    targetOffer: {
      id: offerId,
      name,
      minimumQuantity: 1,
      maximumQuantity: offerId === standardOffer ? 300 : 10_000_000,
      supportedBillingCycles: ['annual', 'monthly'],
      isTrial: false,
    },
    upgradeType,
    isEligible: errors.length === 0,
    quantity: 12,
    upgradeErrors: errors,
    attributes: { objectType: 'Upgrade' },
  }
}

export const upgrades = [
  upgradeItem(standardOffer, 'Office 365 Business Premium', 1, []),
  upgradeItem(standardOffer, 'Office 365 Business Premium', 2, []),
  upgradeItem(e1Offer, 'Office 365 Enterprise E1', 1, [{ code: 99, description: 'A credit check is in progress.' }]),
  upgradeItem(e1Offer, 'Office 365 Enterprise E1', 2, [{ code: 99, description: 'A credit check is in progress.' }]),
  upgradeItem(e3Offer, 'Office 365 Enterprise E3', 'UpgradeOnly', []),
  upgradeItem(e3Offer, 'Office 365 Enterprise E3', 'upgrade_with_license_transfer', []),
  upgradeItem(e5Offer, 'Office 365 Enterprise E5', 1, [{ code: 'ConflictingServiceTypes', description: '' }]),
  upgradeItem(e5Offer, 'Office 365 Enterprise E5', 2, [{ code: 3, description: '' }]),
]

/** No offer at all, against what the app works out. */
export const refusedUpgrades = [standardOffer, e1Offer, e3Offer, e5Offer].map((offerId) =>
  upgradeItem(offerId, 'Name on the wire', 'upgrade_only', [{ code: 2, additionalDetails: 'suspended' }]),
)

export const upgradeResult = {
  SourceSubscriptionId: adventureWorks.basicId,
  TargetSubscriptionId: adventureWorks.upgradedId,
  UpgradeType: 2,
  UpgradeErrors: [],
  LicenseErrors: [
    {
      UserObjectId: 'd8202a51-69f9-4228-b900-d0e081af17d7',
      Name: 'Front Desk',
      Email: 'front.desk@adventure-works.example',
      Errors: [
        {
          Code: 'MutuallyExclusiveViolation',
          Description: 'Conflicting services',
          Data: ['Exchange Online (Plan 1)', 'Exchange Online (Plan 2)'],
        },
      ],
    },
    {
      UserObjectId: 'a45f1416-3300-4f65-9e8d-f123b28a11a1',
      Name: 'Night Shift',
      Email: 'night.shift@adventure-works.example',
      Errors: [
        {
          Code: 60_012,
          Description: 'The account could not be given the license.',
          Data: ['LicenseQuotaExceededException : no licenses left.'],
        },
      ],
    },
  ],
  Attributes: { ObjectType: 'UpgradeResult' },
}

export const refusedResult = {
  sourceSubscriptionId: adventureWorks.basicId,
  upgradeType: 'upgrade_with_license_transfer',
  upgradeErrors: [
    {
      code: 2,
      description: 'The source subscription state is not active.',
      additionalDetails: 'suspended',
      attributes: { objectType: 'UpgradeError' },
    },
  ],
  licenseErrors: [],
}

export type Answer = {
  readonly status: number
  readonly json: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export function ok(json: unknown): Answer {
  return { status: 200, json }
}

export function collection(items: readonly unknown[]): Answer {
  return ok({ totalCount: items.length, items, attributes: { objectType: 'Collection' } })
}

function matches(customer: LiveCustomer, filterText: string | null): boolean {
  if (filterText === null) return true
  const filter: { Field: string; Value: string } = JSON.parse(filterText)
  const value = filter.Field === 'Domain' ? customer.domain : customer.name
  return value.toLowerCase().startsWith(filter.Value.toLowerCase())
}

/** A page, with a token for the next one where there is one; the total is the length of the page. */
export function customersPage(query: URLSearchParams, token: string | undefined): Answer {
  const all = customers.filter((customer) => matches(customer, query.get('filter')))
  const from = token === undefined ? 0 : Number(Buffer.from(token, 'base64').toString())
  const items = all.slice(from, from + pageSize)
  const value = Buffer.from(String(from + pageSize)).toString('base64')
  const next = {
    uri: `/customers?size=${query.get('size') ?? ''}&seekOperation=Next`,
    method: 'GET',
    headers: [{ key: 'MS-ContinuationToken', value }],
  }
  return ok({
    totalCount: items.length,
    items: items.map(({ wire }) => wire),
    links: from + pageSize < all.length ? { next } : {},
    attributes: { objectType: 'Collection' },
  })
}
