import * as v from 'valibot'

import { collectionSchema, linkSchema } from './paging.ts'
import { attributesSchema, wireBoolean, wireEnum, wireId, wireList, wireObject, wireText } from './wireSchema.ts'

const relationships = ['unknown', 'none', 'reseller', 'advisor', 'syndication', 'microsoft_support'] as const

const addressSchema = wireObject({
  country: v.optional(wireText),
  region: v.optional(wireText),
  city: v.optional(wireText),
  state: v.optional(wireText),
  addressLine1: v.optional(wireText),
  addressLine2: v.optional(wireText),
  postalCode: v.optional(wireText),
  firstName: v.optional(wireText),
  lastName: v.optional(wireText),
  phoneNumber: v.optional(wireText),
})

const companyProfileSchema = wireObject({
  tenantId: v.optional(wireText),
  domain: v.optional(wireText, ''),
  companyName: v.optional(wireText, ''),
  organizationRegistrationNumber: v.optional(wireText),
  address: v.optional(addressSchema),
  email: v.optional(wireText),
  links: v.optional(wireObject({ self: v.optional(linkSchema) })),
  attributes: v.optional(attributesSchema),
})

const billingProfileSchema = wireObject({
  id: v.optional(wireText),
  firstName: v.optional(wireText),
  lastName: v.optional(wireText),
  email: v.optional(wireText),
  culture: v.optional(wireText),
  language: v.optional(wireText),
  companyName: v.optional(wireText),
  defaultAddress: v.optional(addressSchema),
  attributes: v.optional(attributesSchema),
})

/** Members of the schema below, for schemas that ask for more. */
export const customerEntries = {
  id: wireId,
  commerceId: v.optional(wireText),
  companyProfile: v.optional(companyProfileSchema, {}),
  billingProfile: v.optional(billingProfileSchema),
  relationshipToPartner: v.optional(wireEnum(relationships), 'unknown'),
  allowDelegatedAccess: v.optional(wireBoolean),
  customDomains: v.optional(wireList(wireText)),
  associatedPartnerId: v.optional(wireText),
  links: v.optional(wireObject({ self: v.optional(linkSchema) })),
  attributes: v.optional(attributesSchema),
}

/** A customer; the list leaves out `billingProfile`, `allowDelegatedAccess` and `customDomains`. */
export const customerSchema = wireObject(customerEntries)

export type Customer = v.InferOutput<typeof customerSchema>

export const customersPageSchema = collectionSchema(customerSchema)

export type CustomersPage = v.InferOutput<typeof customersPageSchema>
