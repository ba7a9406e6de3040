import { rulePacks } from '#domain/catalogue/rulePacks.ts'
import { customer, offerIds, skuIds, subscription, units } from '#domain/testing/sampleCustomer.ts'
import { expect, test } from 'vitest'

import { assessCustomer } from './assessUpgrades.ts'
import { listIcon, type ListIcon } from './listIcon.ts'

const basic = subscription({ id: 'BASIC', offerId: offerIds.basic })
const suspended = subscription({ id: 'SUSPENDED', offerId: offerIds.basic, status: 'suspended' })

const adatumClinic = customer([suspended])
const contosoBakery = customer([basic])
const cohoVineyard = customer([subscription({ id: 'E3', offerId: offerIds.e3 })])
const alpineSkiHouse = customer([
  basic,
  subscription({ id: 'ADDON', offerId: offerIds.audioConferencing, parentSubscriptionId: 'BASIC' }),
])
const litwareStudio = customer([basic], {
  relationship: { allowDelegatedAccess: false },
  subscribedSkus: { state: 'forbidden' },
})
const notReported = customer([basic], { relationship: {} })
const tailspinToys = customer([basic], { skus: [units(skuIds.e3, 10)] })
const twoRows = customer([suspended, subscription({ id: 'STANDARD', offerId: offerIds.standard })])
const fabrikamChina = customer(
  [subscription({ id: 'PREMIUM', offerId: offerIds.vianetBusinessPremium, status: 'active' })],
  { pack: rulePacks['21vianet-2018'], market: 'CN' },
)
const suspendedInChina = customer(
  [subscription({ id: 'PREMIUM', offerId: offerIds.vianetBusinessPremium, status: 'suspended' })],
  { pack: rulePacks['21vianet-2018'], market: 'CN' },
)

test.for<{ name: string; of: ReturnType<typeof customer>; upgradeable: ListIcon; all: ListIcon }>([
  { name: 'eligible', of: contosoBakery, upgradeable: 'upgrade', all: 'upgrade' },
  { name: 'one target of four eligible', of: tailspinToys, upgradeable: 'upgrade', all: 'upgrade' },
  { name: 'suspended', of: adatumClinic, upgradeable: 'none', all: 'whyNot' },
  { name: 'with an add-on', of: alpineSkiHouse, upgradeable: 'none', all: 'whyNot' },
  { name: 'no delegated admin privileges', of: litwareStudio, upgradeable: 'none', all: 'whyNot' },
  { name: 'nothing failed, one condition unknown', of: notReported, upgradeable: 'none', all: 'whyNot' },
  { name: 'an offer without a path', of: cohoVineyard, upgradeable: 'none', all: 'none' },
  { name: 'one blocked, one upgradeable', of: twoRows, upgradeable: 'upgrade', all: 'upgrade' },
  { name: 'eligible, entry by the details notice', of: fabrikamChina, upgradeable: 'none', all: 'upgrade' },
  { name: 'suspended, entry by the details notice', of: suspendedInChina, upgradeable: 'none', all: 'whyNot' },
])('$name: $upgradeable as documented, $all by default', ({ of, upgradeable, all }) => {
  const assessments = [...assessCustomer(of).assessments.values()]
  expect(listIcon(assessments, 'upgradeable', of.pack)).toBe(upgradeable)
  expect(listIcon(assessments, 'all', of.pack)).toBe(all)
})

test('A row that speaks for nothing has no icon', () => {
  expect(listIcon([], 'all', rulePacks['worldwide-2020'])).toBe('none')
  expect(listIcon([{ isUpgradeable: false, verdicts: [] }], 'all', rulePacks['worldwide-2020'])).toBe('none')
})
