import type { BookComparison, ChangedSubscription } from '#api/bookComparison.ts'
import type { Edition } from '#api/edition.ts'
import type { RulePack } from '#domain/catalogue/rulePack.ts'
import { editionName } from '#i18n/editionName.ts'
import { formatNumber } from '#i18n/format.ts'
import { subscriptionName } from '#i18n/subscriptionName.ts'
import { DataTable, type DataTableColumn } from '#ui/DataTable.tsx'
import { StatusText } from '#ui/StatusText.tsx'
import { makeStyles, tokens } from '@fluentui/react-components'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link, useNavigate } from '@tanstack/react-router'

import { comparedVerdictText, editionVerdictText, verdictChangeText } from './comparisonText.ts'
import type { ListedChange } from './rulesState.ts'

type ChangedSubscriptionsProps = {
  readonly comparison: BookComparison
  readonly left: RulePack
  readonly right: RulePack
  readonly edition: Edition
  /** The kind of change that alone is listed. */
  readonly change: ListedChange | undefined
}

const intents = {
  none: 'neutral',
  becomesUpgradeable: 'success',
  stopsBeingUpgradeable: 'danger',
  otherTargets: 'informative',
  otherRefusal: 'warning',
  membership: 'neutral',
} as const

/** Which subscriptions get another verdict, each with a link to itself. */
export function ChangedSubscriptions({ comparison, left, right, edition, change: wanted }: ChangedSubscriptionsProps) {
  const styles = useStyles()
  const { t } = useLingui()
  const navigate = useNavigate()
  const { list, changed } = comparison
  const verdictColumn = (id: 'left' | 'right', pack: RulePack) => ({
    id,
    header: editionName(pack.id),
    track: 'minmax(7rem, 3fr)',
    render: ({ judged }: ChangedSubscription) => (
      <span className={styles.verdict} title={editionVerdictText(judged[id], pack.brand)}>
        {comparedVerdictText(judged, id, pack.brand)}
      </span>
    ),
  })
  const columns: readonly DataTableColumn<ChangedSubscription>[] = [
    {
      id: 'subscription',
      header: t`Subscription`,
      track: 'minmax(7rem, 3fr)',
      render: ({ customerId, customerName, judged: { subscription } }, tabIndex) => {
        const name = subscriptionName(subscription, edition)
        return (
          <span className={styles.subscription}>
            <Link
              to="/customers/$customerId/subscriptions/$subscriptionId"
              params={{ customerId, subscriptionId: subscription.id }}
              tabIndex={tabIndex}
              className={styles.link}
              title={name}
            >
              {name}
            </Link>
            <bdi className={styles.customer} title={customerName}>
              {customerName}
            </bdi>
          </span>
        )
      },
    },
    {
      id: 'change',
      header: t`Change`,
      track: 'minmax(10rem, 2fr)',
      render: ({ judged: { change } }) => <StatusText intent={intents[change]}>{verdictChangeText(change)}</StatusText>,
    },
    verdictColumn('left', left),
    verdictColumn('right', right),
  ]
  const shown = formatNumber(list.length)
  const rows = wanted === undefined ? list : list.filter(({ judged }) => judged.change === wanted)
  return (
    <>
      <DataTable
        label={t`Subscriptions whose verdict changes`}
        columns={columns}
        rows={rows}
        totalRows={rows.length}
        onOpen={({ customerId, judged: { subscription } }) =>
          void navigate({
            to: '/customers/$customerId/subscriptions/$subscriptionId',
            params: { customerId, subscriptionId: subscription.id },
          })
        }
      />
      {rows.length === 0 && (
        <p className={styles.note} role="status">
          <Trans>No listed subscription changes in this way.</Trans>
        </p>
      )}
      {list.length < changed && (
        <p className={styles.note}>
          <Trans>The first {shown} are listed.</Trans>
        </p>
      )}
    </>
  )
}

const useStyles = makeStyles({
  subscription: { display: 'flex', flexDirection: 'column', minWidth: 0, lineHeight: tokens.lineHeightBase200 },
  // A focused row of the table gives what it cuts more lines.
  link: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'var(--cut-white-space, nowrap)',
    overflowWrap: 'anywhere',
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' },
  },
  customer: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'var(--cut-white-space, nowrap)',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  // Two lines are what the height of a row has room for.
  verdict: {
    overflow: 'hidden',
    display: 'var(--cut-display, -webkit-box)',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
    whiteSpace: 'normal',
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
})
