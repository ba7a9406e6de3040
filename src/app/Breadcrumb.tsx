import { makeStyles, tokens } from '@fluentui/react-components'
import { ChevronRightRegular } from '@fluentui/react-icons'
import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'

type BreadcrumbProps = {
  /** The customer whose page this is or is below. */
  readonly customer: { readonly id: string; readonly name: string }
  /** Name of the subscription whose page this is. */
  readonly subscription?: string
}

/** The way back up: customers, the customer, the subscription. */
export function Breadcrumb({ customer, subscription }: BreadcrumbProps) {
  const styles = useStyles()
  const { t } = useLingui()
  return (
    <nav aria-label={t`Breadcrumb`}>
      <ol className={styles.list}>
        <li>
          <Link to="/customers" className={styles.link}>
            {t`Customers`}
          </Link>
        </li>
        <li className={styles.item}>
          <ChevronRightRegular className={styles.arrow} aria-hidden="true" />
          {subscription === undefined ? (
            <bdi aria-current="page">{customer.name}</bdi>
          ) : (
            <Link
              to="/customers/$customerId/subscriptions"
              params={{ customerId: customer.id }}
              className={styles.link}
            >
              <bdi>{customer.name}</bdi>
            </Link>
          )}
        </li>
        {subscription !== undefined && (
          <li className={styles.item}>
            <ChevronRightRegular className={styles.arrow} aria-hidden="true" />
            <bdi aria-current="page">{subscription}</bdi>
          </li>
        )}
      </ol>
    </nav>
  )
}

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  item: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  arrow: { flexShrink: 0 },
  link: {
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' },
  },
})
