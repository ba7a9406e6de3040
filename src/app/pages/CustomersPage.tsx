import { customerName } from '#api/customerName.ts'
import type { Customer } from '#api/customers.ts'
import { CustomerList } from '#features/customers/CustomerList.tsx'
import { CustomerSearchBox } from '#features/customers/CustomerSearchBox.tsx'
import { ExportCustomers } from '#features/customers/ExportCustomers.tsx'
import { PageHeader } from '#ui/PageHeader.tsx'
import { useLingui } from '@lingui/react/macro'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useCallback } from 'react'

import { PageTitle } from '#app/PageTitle.tsx'

// The rules come after the list and not with it.
const UpgradeSlot = lazy(async () => ({ default: (await import('#features/upgrade/UpgradeSlot.tsx')).UpgradeSlot }))

function afterName(customer: Customer, tabIndex: 0 | -1) {
  return (
    <Suspense>
      <UpgradeSlot customerId={customer.id} customerName={customerName(customer)} tabIndex={tabIndex} />
    </Suspense>
  )
}

export function CustomersPage() {
  const { t } = useLingui()
  const { q = '' } = useSearch({ from: '/customers' })
  const navigate = useNavigate({ from: '/customers' })
  const search = useCallback(
    (text: string) =>
      void navigate({
        search: ({ q: _before, ...others }) => (text === '' ? others : { ...others, q: text }),
        replace: true,
      }),
    [navigate],
  )
  return (
    <>
      <PageTitle>{t`Customers`}</PageTitle>
      <PageHeader title={t`Customers`} actions={<ExportCustomers search={q} />} />
      <CustomerSearchBox search={q} onSearch={search} />
      <CustomerList search={q} onClearSearch={() => search('')} renderAfterName={afterName} />
    </>
  )
}
