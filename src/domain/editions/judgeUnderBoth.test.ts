import type { RulePackId } from '#domain/catalogue/rulePack.ts'
import { rulePacks } from '#domain/catalogue/rulePacks.ts'
import type { UpgradeContext } from '#domain/eligibility/assessUpgrades.ts'
import { customer, offerIds, skuIds, subscription, units } from '#domain/testing/sampleCustomer.ts'
import { expect, test } from 'vitest'

import {
  isVerdictChanged,
  judgeUnderBoth,
  needsJudging,
  type EditionVerdict,
  type SubscriptionUnderBoth,
} from './judgeUnderBoth.ts'

function verdictText(verdict: EditionVerdict, packId: RulePackId): string {
  const names = (offers: readonly { readonly names: Readonly<Record<'office365' | 'microsoft365', string>> }[]) =>
    offers.map((offer) => offer.names[rulePacks[packId].brand]).join(', ')
  switch (verdict.outcome) {
    case 'upgradeable':
      return `to ${names(verdict.eligible)}${verdict.blocked.length > 0 ? `, not ${names(verdict.blocked)}` : ''}`
    case 'blocked':
      return `not ${names(verdict.blocked)}`
    default:
      return verdict.outcome
  }
}

/** One line per subscription: left verdict | right verdict | change. */
function both(context: UpgradeContext, left: RulePackId, right: RulePackId): readonly string[] {
  return judgeUnderBoth(context, rulePacks[left], rulePacks[right]).map((judged: SubscriptionUnderBoth) =>
    [verdictText(judged.left, left), verdictText(judged.right, right), judged.change].join(' | '),
  )
}

const contosoBakery = customer([subscription({ id: 'contoso', offerId: offerIds.basic, quantity: 12 })])
const fabrikamLegal = customer([subscription({ id: 'legal', offerId: offerIds.appsForBusiness, quantity: 25 })])
const wingtipSpices = customer([subscription({ id: 'wingtip', offerId: offerIds.basicIndia, quantity: 18 })], {
  market: 'IN',
})
const himalayaOutfitters = customer(
  [subscription({ id: 'himalaya', offerId: offerIds.appsForBusinessIndia, quantity: 11 })],
  { market: 'IN' },
)
const fabrikamChina = customer([subscription({ id: 'china', offerId: offerIds.vianetBusinessPremium, quantity: 50 })], {
  market: 'CN',
  pack: rulePacks['21vianet-2018'],
})

const basic2018 = 'to Office 365 Business Premium, Office 365 Enterprise E1, Office 365 Enterprise E3'
const basic2019 = `${basic2018}, Office 365 Enterprise E5`
const basic2020 =
  'to Microsoft 365 Business Standard, Office 365 Enterprise E1, Office 365 Enterprise E3, Office 365 Enterprise E5'
const apps2018 = 'to Office 365 Business Premium, Office 365 ProPlus, Office 365 Enterprise E3'
const apps2019 = `${apps2018}, Office 365 Enterprise E5`
const apps2020 =
  'to Microsoft 365 Business Premium, Microsoft 365 Apps for enterprise, Office 365 Enterprise E3, Office 365 Enterprise E5'

test.for([
  ['21vianet-2018', 'worldwide-2019', `${basic2018} | ${basic2019} | otherTargets`],
  ['21vianet-2018', 'worldwide-2020', `${basic2018} | ${basic2020} | otherTargets`],
  ['21vianet-2018', 'worldwide-2021', `${basic2018} | ${basic2020} | otherTargets`],
  ['worldwide-2019', 'worldwide-2020', `${basic2019} | ${basic2020} | none`],
  ['worldwide-2019', 'worldwide-2021', `${basic2019} | ${basic2020} | none`],
  ['worldwide-2020', 'worldwide-2021', `${basic2020} | ${basic2020} | none`],
] as const)('Contoso Bakery under %s and %s', ([left, right, line]) => {
  expect(both(contosoBakery, left, right)).toEqual([line])
})

test.for([
  ['21vianet-2018', 'worldwide-2019', `${apps2018} | ${apps2019} | otherTargets`],
  ['21vianet-2018', 'worldwide-2020', `${apps2018} | ${apps2020} | otherTargets`],
  ['21vianet-2018', 'worldwide-2021', `${apps2018} | ${apps2020} | otherTargets`],
  ['worldwide-2019', 'worldwide-2020', `${apps2019} | ${apps2020} | otherTargets`],
  ['worldwide-2019', 'worldwide-2021', `${apps2019} | ${apps2020} | otherTargets`],
  ['worldwide-2020', 'worldwide-2021', `${apps2020} | ${apps2020} | none`],
] as const)('Fabrikam Legal under %s and %s', ([left, right, line]) => {
  expect(both(fabrikamLegal, left, right)).toEqual([line])
})

test('Fabrikam Legal gains and loses the two products of the disputed path', () => {
  const [judged] = judgeUnderBoth(fabrikamLegal, rulePacks['worldwide-2019'], rulePacks['worldwide-2020'])
  expect(judged?.targetsGained.map(({ key }) => key)).toEqual(['businessPremium'])
  expect(judged?.targetsLost.map(({ key }) => key)).toEqual(['businessStandard'])
})

test('Fabrikam Legal keeps its targets where the disputed path is read as Business Standard', () => {
  const context = { ...fabrikamLegal, disputedPath: 'business-standard' } as const
  expect(both(context, 'worldwide-2019', 'worldwide-2020')).toEqual([
    `${apps2019} | to Microsoft 365 Business Standard, Microsoft 365 Apps for enterprise, Office 365 Enterprise E3, Office 365 Enterprise E5 | none`,
  ])
})

test.for([
  [
    'worldwide-2019',
    'to Office 365 Enterprise E3 | to Office 365 Enterprise E3, Office 365 Enterprise E5 | otherTargets',
  ],
  [
    'worldwide-2020',
    'to Office 365 Enterprise E3 | to Office 365 Enterprise E3, Office 365 Enterprise E5 | otherTargets',
  ],
  [
    'worldwide-2021',
    'to Office 365 Enterprise E3 | to Office 365 Enterprise E3, Office 365 Enterprise E5 | otherTargets',
  ],
] as const)('Fabrikam China under its own edition and %s', ([right, line]) => {
  expect(both(fabrikamChina, '21vianet-2018', right)).toEqual([line])
})

const spices2019 =
  'to Office 365 Business Premium India, Office 365 Enterprise E1, Office 365 Enterprise E3, Office 365 Enterprise E5'
const spices2020 =
  'to Microsoft 365 Business Standard India, Office 365 Enterprise E1, Office 365 Enterprise E3, Office 365 Enterprise E5'

test.for([
  ['21vianet-2018', 'worldwide-2019', `notInThatPack | ${spices2019} | becomesUpgradeable`],
  ['worldwide-2020', '21vianet-2018', `${spices2020} | notInThatPack | stopsBeingUpgradeable`],
  ['worldwide-2019', 'worldwide-2020', `${spices2019} | ${spices2020} | none`],
  ['worldwide-2020', 'worldwide-2021', `${spices2020} | ${spices2020} | none`],
] as const)('Wingtip Spices under %s and %s: 2018 has no India offers', ([left, right, line]) => {
  expect(both(wingtipSpices, left, right)).toEqual([line])
})

const outfitters2019 =
  'to Office 365 Business Premium India, Office 365 ProPlus, Office 365 Enterprise E3, Office 365 Enterprise E5'
const outfitters2020 =
  'to Microsoft 365 Business Standard India, Microsoft 365 Apps for enterprise, Office 365 Enterprise E3, Office 365 Enterprise E5'

test.for([
  ['21vianet-2018', 'worldwide-2021', `notInThatPack | ${outfitters2020} | becomesUpgradeable`],
  ['worldwide-2019', 'worldwide-2020', `${outfitters2019} | ${outfitters2020} | none`],
  ['worldwide-2020', 'worldwide-2021', `${outfitters2020} | ${outfitters2020} | none`],
] as const)('Himalaya Outfitters under %s and %s: no dispute in India', ([left, right, line]) => {
  expect(both(himalayaOutfitters, left, right)).toEqual([line])
})

test('a Chinese book under the worldwide rules: the names and targets are those of that edition', () => {
  const relecloud = customer(
    [
      subscription({ id: 'business', offerId: offerIds.vianetBusiness, quantity: 30 }),
      subscription({ id: 'essentials', offerId: offerIds.vianetBusinessEssentials, quantity: 14 }),
    ],
    { market: 'CN', pack: rulePacks['21vianet-2018'] },
  )
  expect(both(relecloud, '21vianet-2018', 'worldwide-2020')).toEqual([
    'to Office 365 ProPlus, not Office 365 Business Premium, Office 365 Enterprise E3 | to Microsoft 365 Apps for enterprise, not Microsoft 365 Business Premium, Office 365 Enterprise E3, Office 365 Enterprise E5 | none',
    'to Office 365 Enterprise E1, not Office 365 Business Premium, Office 365 Enterprise E3 | to Office 365 Enterprise E1, not Microsoft 365 Business Standard, Office 365 Enterprise E3, Office 365 Enterprise E5 | none',
  ])
})

test('holdings count under every edition, by the SKUs the book has', () => {
  const tailspinToys = customer([subscription({ id: 'toys', offerId: offerIds.basic, quantity: 20 })], {
    skus: [units(skuIds.basic, 20), units(skuIds.e3, 10)],
  })
  expect(both(tailspinToys, '21vianet-2018', 'worldwide-2019')).toEqual([
    'to Office 365 Enterprise E1, not Office 365 Business Premium, Office 365 Enterprise E3 | to Office 365 Enterprise E1, not Office 365 Business Premium, Office 365 Enterprise E3, Office 365 Enterprise E5 | none',
  ])
})

test('a subscription under whose paths nothing is eligible is blocked in both, and not a changed verdict', () => {
  const adatumClinic = customer([
    subscription({ id: 'clinic', offerId: offerIds.basic, quantity: 8, status: 'suspended' }),
  ])
  expect(both(adatumClinic, '21vianet-2018', 'worldwide-2020')).toEqual([
    'not Office 365 Business Premium, Office 365 Enterprise E1, Office 365 Enterprise E3 | not Microsoft 365 Business Standard, Office 365 Enterprise E1, Office 365 Enterprise E3, Office 365 Enterprise E5 | none',
  ])
})

test('offers without a path, trials, add-ons and offers nobody knows', () => {
  const mixed = customer([
    subscription({ id: 'e3', offerId: offerIds.e3 }),
    subscription({ id: 'e5', offerId: offerIds.e5 }),
    subscription({ id: 'trial', offerId: offerIds.standardTrial }),
    subscription({ id: 'audio', offerId: offerIds.audioConferencing, parentSubscriptionId: 'e3' }),
    subscription({ id: 'unknown', offerId: 'DB5E0B1C-0000-4000-8000-000000000000' }),
    subscription({ id: 'deleted', offerId: offerIds.basic, status: 'deleted' }),
  ])
  expect(both(mixed, '21vianet-2018', 'worldwide-2020')).toEqual([
    'noPath | noPath | none',
    'notInThatPack | noPath | membership',
    'notInThatPack | noPath | membership',
    'notInThatPack | noPath | membership',
    'notInThatPack | notInThatPack | none',
  ])
})

test('a trial never stands in for its product, whose SKU it shares', () => {
  const trialBesideBasic = customer(
    [
      subscription({ id: 'basic', offerId: offerIds.basic, quantity: 5 }),
      subscription({ id: 'trial', offerId: offerIds.standardTrial, quantity: 25 }),
    ],
    { skus: [units(skuIds.basic, 5), units(skuIds.standard, 25)] },
  )
  const [basic] = both(trialBesideBasic, '21vianet-2018', 'worldwide-2019')
  expect(basic).toBe(
    'to Office 365 Enterprise E1, not Office 365 Business Premium, Office 365 Enterprise E3 | to Office 365 Enterprise E1, not Office 365 Business Premium, Office 365 Enterprise E3, Office 365 Enterprise E5 | none',
  )
})

test.for([
  ['none', false],
  ['membership', false],
  ['becomesUpgradeable', true],
  ['stopsBeingUpgradeable', true],
  ['otherTargets', true],
  ['otherRefusal', true],
] as const)('%s counts as a changed verdict: %s', ([change, isChanged]) => {
  expect(isVerdictChanged(change)).toBe(isChanged)
})

test('a blocked subscription that the other edition has no path for', () => {
  const pathless = { ...rulePacks['worldwide-2020'], paths: [] }
  const suspended = customer([subscription({ id: 'one', offerId: offerIds.basic, status: 'suspended' })])
  const judged = judgeUnderBoth(suspended, rulePacks['worldwide-2019'], pathless)
  expect(judged.map(({ change }) => change)).toEqual(['otherRefusal'])
})

test('only customers with a path under either edition need to be judged', () => {
  const { subscriptions } = customer([subscription({ id: 'e3', offerId: offerIds.e3 })])
  const one = { subscriptions, pack: rulePacks['worldwide-2020'] }
  expect(needsJudging(one, rulePacks['21vianet-2018'], rulePacks['worldwide-2019'])).toBe(false)
  expect(needsJudging(contosoBakery, rulePacks['21vianet-2018'], rulePacks['worldwide-2019'])).toBe(true)
  expect(needsJudging(fabrikamChina, rulePacks['worldwide-2019'], rulePacks['worldwide-2021'])).toBe(true)
  const deleted = customer([subscription({ id: 'gone', offerId: offerIds.basic, status: 'deleted' })])
  expect(needsJudging(deleted, rulePacks['worldwide-2019'], rulePacks['worldwide-2021'])).toBe(false)
  expect(needsJudging(wingtipSpices, rulePacks['21vianet-2018'], rulePacks['21vianet-2018'])).toBe(false)
})
