import type { Customer } from '#contract/customer.ts'

import type { Blueprint } from './blueprint.ts'
import { drawsOf, guidOf, hashOf } from './seededHash.ts'

const salt = { contact: 101, commerce: 102, billing: 103 } as const

/** Digits of a signed 64-bit number, as the etag of a billing profile is. */
function profileEtag(key: number): string {
  const digits = `${hashOf(key, salt.billing, 1)}${hashOf(key, salt.billing, 2)}`.slice(0, 18)
  return key % 2 === 0 ? digits : `-${digits}`
}

function addressOf(blueprint: Blueprint, firstName: string, lastName: string) {
  const { culture, place, key } = blueprint
  const draws = drawsOf(key, salt.contact, 7)
  const street = draws.pick(culture.streets)
  const number = 1 + draws.below(180)
  return {
    country: culture.market,
    city: place.city,
    state: place.state,
    addressLine1: culture.isStreetNumberFirst ? `${number} ${street}` : `${street} ${number}`,
    postalCode: place.postalCode,
    firstName,
    lastName,
    phoneNumber: `${culture.phonePrefix}${10 + draws.below(90)}`,
  }
}

function self(uri: string) {
  return { self: { uri, method: 'GET', headers: [] } }
}

/** The customer as GET /customers/{id} answers; without delegated admin privileges the tenant's own data is left out. */
export function customerResource(blueprint: Blueprint): Customer {
  const { key, customerId, companyName, domain, culture, allowDelegatedAccess } = blueprint
  const draws = drawsOf(key, salt.contact)
  const firstName = draws.pick(culture.givenNames)
  const lastName = draws.pick(culture.familyNames)
  const email = `billing@${domain}`
  const address = addressOf(blueprint, firstName, lastName)
  return {
    id: customerId,
    commerceId: guidOf(key, salt.commerce),
    companyProfile: {
      tenantId: customerId,
      domain,
      companyName,
      ...(allowDelegatedAccess ? { address, email: `office@${domain}` } : {}),
      links: self(`/customers/${customerId}/profiles/company`),
      attributes: { objectType: 'CustomerCompanyProfile' },
    },
    billingProfile: {
      id: guidOf(key, salt.billing),
      firstName,
      lastName,
      email,
      culture: culture.culture,
      language: culture.language,
      companyName,
      defaultAddress: address,
      links: self(`/customers/${customerId}/profiles/billing`),
      attributes: { etag: profileEtag(key), objectType: 'CustomerBillingProfile' },
    },
    relationshipToPartner: 'reseller',
    allowDelegatedAccess,
    ...(allowDelegatedAccess ? { customDomains: [domain] } : {}),
    links: self(`/customers/${customerId}`),
    attributes: { objectType: 'Customer' },
  }
}
