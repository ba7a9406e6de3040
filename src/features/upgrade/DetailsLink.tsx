import { makeStyles, tokens } from '@fluentui/react-components'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'

import type { UpgradeCandidate } from './upgradeFlow.ts'

/** Leads to the page of the subscription, where all of its verdict stands. */
export function DetailsLink({ candidate }: { readonly candidate: UpgradeCandidate }) {
  const styles = useStyles()
  return (
    <Link
      to="/customers/$customerId/subscriptions/$subscriptionId"
      params={{ customerId: candidate.customerId, subscriptionId: candidate.subscription.id }}
      className={styles.link}
    >
      <Trans>Open the details page</Trans>
    </Link>
  )
}

const useStyles = makeStyles({
  link: {
    alignSelf: 'flex-start',
    minHeight: '24px',
    lineHeight: '24px',
    color: tokens.colorBrandForegroundLink,
    fontSize: tokens.fontSizeBase200,
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
})
