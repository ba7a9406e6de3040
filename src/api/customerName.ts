import type { Customer } from './customers.ts'

/** What a customer is called on screen: the company name, else the domain, else the id. */
export function customerName({ id, companyProfile }: Customer): string {
  return companyProfile.companyName || companyProfile.domain || id
}
