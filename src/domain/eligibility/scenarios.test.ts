import { expect, test } from 'vitest'

import { rulePacks } from '#domain/catalogue/rulePacks.ts'
import type { SubscribedSku, Subscription } from '#domain/model.ts'
import { customer, offerIds, skuIds, subscription, units } from '#domain/testing/sampleCustomer.ts'
import { assessmentText, conditionsText } from '#domain/testing/verdictText.ts'

import { assessCustomer, judgeUpgrade } from './assessUpgrades.ts'
import type { UpgradeContext } from './assessUpgrades.ts'
import { upgradeErrors } from './upgradeErrors.ts'

type Scenario = {
  readonly name: string
  readonly context: UpgradeContext
  readonly isUpgradeable: boolean
  /** Per subscription: one line per target with the numbers of the conditions that are not met, and their facts. */
  readonly verdicts: Readonly<Record<string, readonly string[]>>
}

function basic(fields: Partial<Subscription> = {}): Subscription {
  return subscription({ id: 'basic', offerId: offerIds.basic, ...fields })
}

const allEligible = ['businessStandard: eligible', 'e1: eligible', 'e3: eligible', 'e5: eligible']
const vianet = { pack: rulePacks['21vianet-2018'], market: 'CN' }

const scenarios: readonly Scenario[] = [
  {
    name: 'Contoso Bakery',
    context: customer([basic({ quantity: 12 })], { skus: [units(skuIds.basic, 12)] }),
    isUpgradeable: true,
    verdicts: { basic: allEligible },
  },
  {
    name: 'Fabrikam Legal',
    context: customer([subscription({ id: 'apps', offerId: offerIds.appsForBusiness, quantity: 25 })], {
      skus: [units(skuIds.appsForBusiness, 25)],
    }),
    isUpgradeable: true,
    verdicts: { apps: ['businessPremium: eligible', 'appsForEnterprise: eligible', 'e3: eligible', 'e5: eligible'] },
  },
  {
    name: 'Northwind Traders',
    context: customer([subscription({ id: 'standard', offerId: offerIds.standard, quantity: 37 })], {
      skus: [units(skuIds.standard, 37), units(skuIds.exchangePlan1, 1)],
    }),
    isUpgradeable: true,
    verdicts: { standard: ['e3: eligible', 'e5: eligible'] },
  },
  {
    name: 'Adatum Clinic',
    context: customer([basic({ quantity: 8, status: 'suspended' })], {
      skus: [units(skuIds.basic, 0, { suspendedUnits: 8 })],
    }),
    isUpgradeable: false,
    verdicts: {
      basic: ['businessStandard: 1 (suspended)', 'e1: 1 (suspended)', 'e3: 1 (suspended)', 'e5: 1 (suspended)'],
    },
  },
  {
    name: 'Litware Studio',
    context: customer([basic({ quantity: 15 })], {
      relationship: { allowDelegatedAccess: false },
      subscribedSkus: { state: 'forbidden' },
    }),
    isUpgradeable: false,
    verdicts: {
      basic: [
        'businessStandard: 2 (notGranted), 3?, 4?',
        'e1: 2 (notGranted), 3?, 4?',
        'e3: 2 (notGranted), 3?, 4?',
        'e5: 2 (notGranted), 3?, 4?',
      ],
    },
  },
  {
    name: 'Proseware Logistics',
    context: customer([basic({ quantity: 30 })], {
      skus: [units(skuIds.basic, 30), units(skuIds.exchangePlan2, 5)],
    }),
    isUpgradeable: true,
    verdicts: {
      basic: [
        'businessStandard: eligible',
        'e1: eligible',
        'e3: 3 (exchangeOnline in Exchange Online (Plan 2) x5 elsewhere)',
        'e5: 3 (exchangeOnline in Exchange Online (Plan 2) x5 elsewhere)',
      ],
    },
  },
  {
    name: 'Tailspin Toys',
    context: customer([basic({ quantity: 20 })], { skus: [units(skuIds.basic, 20), units(skuIds.e3, 10)] }),
    isUpgradeable: true,
    verdicts: {
      basic: [
        'businessStandard: 3 (officeDesktopApps in Office 365 Enterprise E3 x10 elsewhere)',
        'e1: eligible',
        'e3: 4 (Office 365 Enterprise E3 x10 elsewhere)',
        'e5: 3 (exchangeOnline sharePointOnline officeDesktopApps azureInformationProtection in Office 365 Enterprise E3 x10 elsewhere)',
      ],
    },
  },
  {
    name: 'Fourth Coffee',
    context: customer([basic(), subscription({ id: 'apps', offerId: offerIds.appsForBusiness, quantity: 5 })], {
      skus: [units(skuIds.basic, 10), units(skuIds.appsForBusiness, 5)],
    }),
    isUpgradeable: true,
    verdicts: {
      basic: [
        'businessStandard: 3 (officeDesktopApps in Microsoft 365 Apps for business x5 own)',
        'e1: eligible',
        'e3: 3 (officeDesktopApps in Microsoft 365 Apps for business x5 own)',
        'e5: 3 (officeDesktopApps in Microsoft 365 Apps for business x5 own)',
      ],
      apps: [
        'businessPremium: 3 (exchangeOnline sharePointOnline teams skypeForBusiness yammer in Microsoft 365 Business Basic x10 own)',
        'appsForEnterprise: eligible',
        'e3: 3 (exchangeOnline sharePointOnline teams skypeForBusiness yammer in Microsoft 365 Business Basic x10 own)',
        'e5: 3 (exchangeOnline sharePointOnline teams skypeForBusiness yammer in Microsoft 365 Business Basic x10 own)',
      ],
    },
  },
  {
    name: 'Consolidated Messenger',
    context: customer(
      [basic({ quantity: 16, status: 'suspended' }), subscription({ id: 'e3', offerId: offerIds.e3, quantity: 4 })],
      { relationship: { allowDelegatedAccess: false }, subscribedSkus: { state: 'forbidden' } },
    ),
    isUpgradeable: false,
    verdicts: {
      basic: [
        'businessStandard: 1 (suspended), 2 (notGranted), 3 (officeDesktopApps in Office 365 Enterprise E3 x4 own), 4?',
        'e1: 1 (suspended), 2 (notGranted), 3?, 4?',
        'e3: 1 (suspended), 2 (notGranted), 3?, 4 (Office 365 Enterprise E3 x4 own)',
        'e5: 1 (suspended), 2 (notGranted), 3 (exchangeOnline sharePointOnline officeDesktopApps azureInformationProtection in Office 365 Enterprise E3 x4 own), 4?',
      ],
    },
  },
  {
    name: 'Wingtip Spices',
    context: customer([subscription({ id: 'basic', offerId: offerIds.basicIndia, quantity: 18 })], {
      market: 'IN',
      skus: [units(skuIds.basicIndia, 18)],
    }),
    isUpgradeable: true,
    verdicts: { basic: ['businessStandardIndia: eligible', 'e1: eligible', 'e3: eligible', 'e5: eligible'] },
  },
  {
    name: 'Himalaya Outfitters',
    context: customer([subscription({ id: 'apps', offerId: offerIds.appsForBusinessIndia, quantity: 11 })], {
      market: 'IN',
      skus: [units(skuIds.appsForBusinessIndia, 11)],
    }),
    isUpgradeable: true,
    verdicts: {
      apps: ['businessStandardIndia: eligible', 'appsForEnterprise: eligible', 'e3: eligible', 'e5: eligible'],
    },
  },
  {
    name: 'Coho Vineyard',
    context: customer([subscription({ id: 'e3', offerId: offerIds.e3, quantity: 60 })], {
      skus: [units(skuIds.e3, 60)],
    }),
    isUpgradeable: false,
    verdicts: {},
  },
  {
    name: 'Alpine Ski House',
    context: customer(
      [
        basic({ quantity: 22 }),
        subscription({
          id: 'audio',
          offerId: offerIds.audioConferencing,
          quantity: 3,
          parentSubscriptionId: 'basic',
        }),
      ],
      { skus: [units(skuIds.basic, 22), units(skuIds.audioConferencing, 3)] },
    ),
    isUpgradeable: false,
    verdicts: {
      basic: [
        'businessStandard: 5 (Audio Conferencing x3)',
        'e1: 5 (Audio Conferencing x3)',
        'e3: 5 (Audio Conferencing x3)',
        'e5: 5 (Audio Conferencing x3)',
      ],
    },
  },
  {
    name: 'Trey Research',
    context: customer([basic({ quantity: 5, status: 'pending' })]),
    isUpgradeable: false,
    verdicts: {
      basic: [
        'businessStandard: 1?, 6 (since 2026-03-01T00:00:00Z)',
        'e1: 1?, 6 (since 2026-03-01T00:00:00Z)',
        'e3: 1?, 6 (since 2026-03-01T00:00:00Z)',
        'e5: 1?, 6 (since 2026-03-01T00:00:00Z)',
      ],
    },
  },
  {
    name: 'Graphic Design Institute',
    context: customer(
      [
        basic({ quantity: 7, status: 'expired' }),
        subscription({ id: 'standard', offerId: offerIds.standard, quantity: 3, status: 'paused_by_billing' }),
      ],
      {
        skus: [units(skuIds.basic, 0, { warningUnits: 7 }), units(skuIds.standard, 0, { suspendedUnits: 3 })],
      },
    ),
    isUpgradeable: false,
    verdicts: {
      basic: [
        'businessStandard: 1 (expired), 4 (Microsoft 365 Business Standard x3 own)',
        'e1: 1 (expired)',
        'e3: 1 (expired), 3 (officeDesktopApps in Microsoft 365 Business Standard x3 own)',
        'e5: 1 (expired), 3 (officeDesktopApps in Microsoft 365 Business Standard x3 own)',
      ],
      standard: ['e3: 1 (paused_by_billing)', 'e5: 1 (paused_by_billing)'],
    },
  },
  {
    name: "Margie's Travel, as the screen sees it",
    context: customer([basic({ quantity: 9 })], { skus: [units(skuIds.basic, 9)] }),
    isUpgradeable: true,
    verdicts: { basic: allEligible },
  },
  {
    name: 'Blue Yonder Airlines',
    context: customer([basic({ quantity: 300 })], { skus: [units(skuIds.basic, 300)] }),
    isUpgradeable: true,
    verdicts: { basic: allEligible },
  },
  {
    name: 'Woodgrove Bank',
    context: customer([subscription({ id: 'standard', offerId: offerIds.standard, quantity: 300 })], {
      skus: [units(skuIds.standard, 300)],
    }),
    isUpgradeable: true,
    verdicts: { standard: ['e3: eligible', 'e5: eligible'] },
  },
  {
    name: 'Lucerne Publishing',
    context: customer(
      [subscription({ id: 'trial', offerId: offerIds.standardTrial, quantity: 25, billingCycle: 'none' })],
      { skus: [units(skuIds.standard, 25)] },
    ),
    isUpgradeable: false,
    verdicts: {},
  },
  {
    name: 'VanArsdel',
    context: customer([basic({ quantity: 6 })], { skus: [units(skuIds.basic, 6)] }),
    isUpgradeable: true,
    verdicts: { basic: allEligible },
  },
  {
    name: 'Southridge Video',
    context: customer([basic({ billingCycle: 'triennial' })], { skus: [units(skuIds.basic, 10)] }),
    isUpgradeable: false,
    verdicts: {
      basic: [
        'businessStandard: 7 (triennial of annual monthly)',
        'e1: 7 (triennial of annual monthly)',
        'e3: 7 (triennial of annual monthly)',
        'e5: 7 (triennial of annual monthly)',
      ],
    },
  },
  {
    name: 'School of Fine Art',
    context: customer([basic({ billingCycle: 'annual' })], { skus: [units(skuIds.basic, 10)] }),
    isUpgradeable: true,
    verdicts: { basic: allEligible },
  },
  {
    name: 'Relecloud 上海',
    context: customer(
      [
        subscription({ id: 'business', offerId: offerIds.vianetBusiness, quantity: 30 }),
        subscription({ id: 'essentials', offerId: offerIds.vianetBusinessEssentials, quantity: 14 }),
      ],
      { ...vianet, skus: [units(skuIds.vianetBusiness, 30), units(skuIds.vianetBusinessEssentials, 14)] },
    ),
    isUpgradeable: true,
    verdicts: {
      business: [
        'vianetBusinessPremium: 3 (exchangeOnline sharePointOnline teams skypeForBusiness yammer in Office 365 Business Essentials x14 own)',
        'vianetProPlus: eligible',
        'vianetE3: 3 (exchangeOnline sharePointOnline teams skypeForBusiness yammer in Office 365 Business Essentials x14 own)',
      ],
      essentials: [
        'vianetBusinessPremium: 3 (officeDesktopApps in Office 365 Business x30 own)',
        'vianetE1: eligible',
        'vianetE3: 3 (officeDesktopApps in Office 365 Business x30 own)',
      ],
    },
  },
  {
    name: 'Fabrikam China',
    context: customer([subscription({ id: 'premium', offerId: offerIds.vianetBusinessPremium, quantity: 50 })], {
      ...vianet,
      skus: [units(skuIds.vianetBusinessPremium, 50)],
    }),
    isUpgradeable: true,
    verdicts: { premium: ['vianetE3: eligible'] },
  },
]

test.for(scenarios)('$name', ({ context, isUpgradeable, verdicts }) => {
  const customerAssessment = assessCustomer(context)
  const texts = Object.fromEntries(
    [...customerAssessment.assessments].map(([id, assessment]) => [id, assessmentText(assessment)]),
  )
  expect(texts).toEqual(verdicts)
  expect(customerAssessment.isUpgradeable).toBe(isUpgradeable)
})

/** Margie's Travel after the colleague: the units of Business Basic are gone, those of E1 come with the provisioning. */
function margieAfterwards(status: string, e1Units: readonly SubscribedSku[]): UpgradeContext {
  return customer(
    [basic({ quantity: 9, status: 'deleted' }), subscription({ id: 'e1', offerId: offerIds.e1, quantity: 9, status })],
    { skus: e1Units },
  )
}

const afterwards = [
  ['while it is provisioned', margieAfterwards('pending', [])],
  ['once it is provisioned', margieAfterwards('active', [units(skuIds.e1, 9)])],
] as const

test.for(afterwards)("Margie's Travel, after a colleague moved it to E1, %s: nothing to upgrade", ([, context]) => {
  expect(assessCustomer(context)).toEqual({ isUpgradeable: false, assessments: new Map() })
})

const refusals = [
  [offerIds.standard, '1 (deleted)', [{ code: 2, additionalDetails: 'deleted' }]],
  [
    offerIds.e1,
    '1 (deleted), 4 (Office 365 Enterprise E1 x9 own)',
    [
      { code: 2, additionalDetails: 'deleted' },
      { code: 4, additionalDetails: 'Office 365 Enterprise E1' },
    ],
  ],
  [offerIds.e3, '1 (deleted)', [{ code: 2, additionalDetails: 'deleted' }]],
  [offerIds.e5, '1 (deleted)', [{ code: 2, additionalDetails: 'deleted' }]],
] as const

test.for(afterwards.flatMap(([when, context]) => refusals.map((refusal) => [when, context, ...refusal] as const)))(
  "Margie's Travel, after a colleague moved it to E1, %s: the backend refuses",
  ([, context, targetOfferId, text, errors]) => {
    const [source] = context.subscriptions
    expect.assert(source !== undefined)
    const { isEligible, conditions } = judgeUpgrade({ ...context, source, targetOfferId })
    expect(isEligible).toBe(false)
    expect(conditionsText(conditions)).toBe(text)
    expect(upgradeErrors(conditions)).toEqual(errors)
  },
)
