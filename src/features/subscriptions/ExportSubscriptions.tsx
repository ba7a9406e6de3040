import { editionQuery } from '#api/edition.ts'
import { subscriptionsQuery } from '#api/subscriptions.ts'
import { downloadText } from '#ui/downloadText.ts'
import { Button } from '@fluentui/react-components'
import { ArrowDownloadRegular } from '@fluentui/react-icons'
import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'

import type { StatusFilter } from './statusFilter.ts'
import type { SubscriptionSort } from './subscriptionRows.ts'
import { subscriptionsCsv } from './subscriptionsCsv.ts'

type ExportSubscriptionsProps = {
  readonly customerId: string
  readonly customerName: string
  readonly filter: StatusFilter
  readonly sort: SubscriptionSort
}

/** The subscriptions that the filter lets through, as a CSV file. */
export function ExportSubscriptions({ customerId, customerName, filter, sort }: ExportSubscriptionsProps) {
  const { t } = useLingui()
  const subscriptions = useQuery(subscriptionsQuery(customerId))
  const edition = useQuery(editionQuery())
  const download = async () => {
    if (subscriptions.data === undefined || edition.data === undefined) return
    const text = await subscriptionsCsv(subscriptions.data, edition.data, filter, sort)
    downloadText(t`Subscriptions of ${customerName}.csv`, 'text/csv;charset=utf-8', text)
  }
  return (
    <Button
      icon={<ArrowDownloadRegular />}
      disabledFocusable={subscriptions.data === undefined || edition.data === undefined}
      onClick={() => void download()}
    >
      <Trans>Export subscriptions</Trans>
    </Button>
  )
}
