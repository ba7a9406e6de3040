import { apiErrorFacts } from '#api/apiError.ts'
import { readAllCustomers } from '#api/customers.ts'
import { formatNumber } from '#i18n/format.ts'
import { downloadText } from '#ui/downloadText.ts'
import { ErrorNotice } from '#ui/ErrorNotice.tsx'
import { Button } from '@fluentui/react-components'
import { ArrowDownloadRegular } from '@fluentui/react-icons'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'

import { customersCsv } from './customersCsv.ts'

/** Every customer that matches, also those not scrolled to yet, as a CSV file. A long export can be stopped. */
export function ExportCustomers({ search }: { readonly search: string }) {
  const { t } = useLingui()
  const [count, setCount] = useState(0)
  const stop = useRef<AbortController>(undefined)
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => {
      const controller = new AbortController()
      stop.current = controller
      setCount(0)
      const customers = await readAllCustomers(search, controller.signal, setCount)
      downloadText(t`Customers.csv`, 'text/csv;charset=utf-8', await customersCsv(customers))
    },
  })
  if (isPending) {
    const read = formatNumber(count)
    return (
      <>
        <span role="status">
          <Trans>Reading customers: {read}</Trans>
        </span>
        <Button onClick={() => stop.current?.abort()}>
          <Trans>Stop export</Trans>
        </Button>
      </>
    )
  }
  const isStopped = error?.name === 'AbortError'
  return (
    <>
      <Button icon={<ArrowDownloadRegular />} onClick={() => mutate()}>
        <Trans>Export customers</Trans>
      </Button>
      {error !== null && !isStopped && (
        <ErrorNotice
          title={t`The customers were not exported.`}
          facts={apiErrorFacts(error)}
          onRetry={() => mutate()}
        />
      )}
    </>
  )
}
