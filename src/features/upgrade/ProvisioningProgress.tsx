import { subscriptionsQuery } from '#api/subscriptions.ts'
import { statusWord } from '#i18n/statusWord.ts'
import { StatusText } from '#ui/StatusText.tsx'
import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components'
import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'

type Provisioned = {
  readonly customerId: string
  /** Undefined while, or where, nobody knows which it is. */
  readonly subscriptionId: string | undefined
}

/** The new subscription's own status, read until it is active. */
export function useProvisioning({ customerId, subscriptionId }: Provisioned) {
  const { data } = useQuery({ ...subscriptionsQuery(customerId), enabled: subscriptionId !== undefined })
  if (subscriptionId === undefined) return { state: 'other' as const, status: 'unknown' }
  const created = data?.find(({ id }) => id.toLowerCase() === subscriptionId.toLowerCase())
  if (created === undefined || created.status === 'pending') return { state: 'provisioning' as const }
  return created.status === 'active'
    ? { state: 'active' as const }
    : { state: 'other' as const, status: created.status }
}

/** "Provisioning" with a moving bar, then "Active". */
export function ProvisioningProgress(props: Provisioned) {
  const styles = useStyles()
  const { t } = useLingui()
  const provisioning = useProvisioning(props)
  return (
    <div className={styles.frame} role="status">
      {provisioning.state === 'provisioning' && (
        <>
          <span>
            <Trans>Provisioning</Trans>
          </span>
          <ProgressBar className={styles.bar} aria-label={t`Provisioning`} />
        </>
      )}
      {provisioning.state === 'active' && <StatusText intent="success">{statusWord('active')}</StatusText>}
      {provisioning.state === 'other' && <StatusText intent="warning">{statusWord(provisioning.status)}</StatusText>}
    </div>
  )
}

const useStyles = makeStyles({
  frame: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM, minHeight: '24px' },
  bar: { maxWidth: '16rem' },
})
