import type { User } from '#contract/license.ts'
import { searchKey } from '#domain/searchKey.ts'

import type { Blueprint } from './blueprint.ts'
import { itemAt } from './itemAt.ts'
import { drawsOf, guidOf } from './seededHash.ts'

const salt = { user: 401, names: 402 } as const

type Identity = {
  readonly id: string
  readonly firstName: string
  readonly lastName: string
  readonly displayName: string
}

function mailName(text: string): string {
  return searchKey(text).replaceAll(/[^a-z0-9]+/gu, '')
}

function resourceOf(identity: Identity, alias: string, blueprint: Blueprint, hasUsageLocation: boolean): User {
  const { id, ...names } = identity
  return {
    id,
    userPrincipalName: `${alias}@${blueprint.domain}`,
    ...names,
    ...(hasUsageLocation ? { usageLocation: blueprint.culture.market } : {}),
    userDomainType: 'managed',
    state: 'active',
    links: { self: { uri: `/customers/${blueprint.customerId}/users/${id}`, method: 'GET', headers: [] } },
    attributes: { objectType: 'CustomerUser' },
  }
}

/** Every pair of a given and a family name once before any comes again, in an order of the customer's own. */
function personAt(index: number, blueprint: Blueprint): { readonly firstName: string; readonly lastName: string } {
  const { givenNames, familyNames } = blueprint.culture
  const draws = drawsOf(blueprint.key, salt.names)
  const given = draws.below(givenNames.length) + index
  const family = draws.below(familyNames.length) + index + Math.floor(index / 120)
  return {
    firstName: itemAt(givenNames, given),
    lastName: itemAt(familyNames, family),
  }
}

/** The customer's users as GET /customers/{id}/users lists them, `count` of them. */
export function userResources(blueprint: Blueprint, count: number): readonly User[] {
  const named = new Map(blueprint.accounts.map((account) => [account.position, account]))
  const taken = new Map<string, number>()
  return Array.from({ length: count }, (_, index) => {
    const account = named.get(index)
    if (account !== undefined) {
      const [firstName = '', ...rest] = account.displayName.split(' ')
      const identity = { id: account.id, firstName, lastName: rest.join(' '), displayName: account.displayName }
      const alias = account.displayName.split(' ').map(mailName).join('.')
      return resourceOf(identity, alias, blueprint, account.hasUsageLocation)
    }
    const { firstName, lastName } = personAt(index, blueprint)
    const alias = `${mailName(firstName)}.${mailName(lastName)}`
    const earlier = taken.get(alias) ?? 0
    taken.set(alias, earlier + 1)
    const displayName = `${firstName} ${lastName}`
    const identity = { id: guidOf(blueprint.key, salt.user, index), firstName, lastName, displayName }
    return resourceOf(identity, earlier === 0 ? alias : `${alias}${earlier + 1}`, blueprint, true)
  })
}
