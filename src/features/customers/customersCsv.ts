import { customerName } from '#api/customerName.ts'
import type { Customer } from '#api/customers.ts'
import { csvText } from '#ui/csvText.ts'
import { t } from '@lingui/core/macro'

import { relationshipWord } from './relationshipWord.ts'

/** The customers with the columns shown, as CSV text. */
export function customersCsv(customers: readonly Customer[]): Promise<string> {
  const header = [t`Name`, t`Primary domain name`, t`Relationship`, t`Microsoft ID`]
  return csvText(
    header,
    customers.map((customer) => [
      customerName(customer),
      customer.companyProfile.domain,
      relationshipWord(customer.relationshipToPartner),
      customer.id,
    ]),
  )
}
