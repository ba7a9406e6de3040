import { customerName } from '#api/customerName.ts'
import type { Customer } from '#api/customers.ts'
import { DataTable, type DataTableColumn, type DataTableProps } from '#ui/DataTable.tsx'
import { NameCell } from '#ui/NameCell.tsx'
import { TruncatedText } from '#ui/TruncatedText.tsx'
import { useLingui } from '@lingui/react/macro'
import { Link, useNavigate } from '@tanstack/react-router'
import { type ReactNode, useMemo } from 'react'

import { relationshipWord } from './relationshipWord.ts'

type CustomerGridProps = Pick<DataTableProps<Customer>, 'isStale' | 'isHalted' | 'notice' | 'onMoreNeeded'> & {
  readonly customers: readonly Customer[]
  /** Matches in all; undefined while only the backend could know. */
  readonly total: number | undefined
  readonly renderAfterName: (customer: Customer, tabIndex: 0 | -1) => ReactNode
}

export function CustomerGrid({ customers, total, renderAfterName, ...table }: CustomerGridProps) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const columns = useMemo(
    (): readonly DataTableColumn<Customer>[] => [
      {
        id: 'name',
        header: t`Name`,
        track: 'minmax(10rem, 3fr)',
        render: (customer, tabIndex) => (
          <NameCell after={renderAfterName(customer, tabIndex)}>
            {(className) => (
              <Link
                to="/customers/$customerId/subscriptions"
                params={{ customerId: customer.id }}
                className={className}
                tabIndex={-1}
                title={customerName(customer)}
              >
                <bdi>{customerName(customer)}</bdi>
              </Link>
            )}
          </NameCell>
        ),
      },
      {
        id: 'domain',
        header: t`Primary domain name`,
        track: 'minmax(6rem, 2fr)',
        render: ({ companyProfile }) => <TruncatedText>{companyProfile.domain}</TruncatedText>,
      },
      {
        id: 'relationship',
        header: t`Relationship`,
        track: '9.5rem',
        render: ({ relationshipToPartner }) => <TruncatedText>{relationshipWord(relationshipToPartner)}</TruncatedText>,
      },
      {
        id: 'id',
        header: t`Microsoft ID`,
        track: 'minmax(6rem, 2fr)',
        render: ({ id }) => <TruncatedText isId>{id}</TruncatedText>,
      },
    ],
    [renderAfterName, t],
  )
  return (
    <DataTable
      {...table}
      label={t`Customers`}
      columns={columns}
      rows={customers}
      totalRows={total ?? -1}
      onOpen={({ id }) => void navigate({ to: '/customers/$customerId/subscriptions', params: { customerId: id } })}
    />
  )
}
