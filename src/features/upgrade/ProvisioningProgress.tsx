import { statusWord } from '#i18n/statusWord.ts'
import { BusyBar } from '#ui/BusyBar.tsx'
import { StatusText } from '#ui/StatusText.tsx'
import { makeStyles, tokens } from '@fluentui/react-components'
import { Trans, useLingui } from '@lingui/react/macro'

import { type Provisioned, useProvisioning } from './useProvisioning.ts'

/** "Provisioning" with a moving bar, then "Active". */
export function ProvisioningProgress(props: Provisioned) {
  const styles = useStyles()
  const { t } = useLingui()
  const provisioning = useProvisioning(props)
  return (
    <div className={styles.frame} role="group" aria-label={t`Progress`}>
      {provisioning.state === 'provisioning' && (
        <>
          <span>
            <Trans>Provisioning</Trans>
          </span>
          <BusyBar className={styles.bar} label={t`Provisioning`} />
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
