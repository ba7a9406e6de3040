import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { ChevronRightRegular } from '@fluentui/react-icons'
import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'

type BreadcrumbProps = {
  /** The customer whose page this is or is below; undefined until it has been read. */
  readonly customer: { readonly id: string; readonly name: string } | undefined
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
        {customer !== undefined && (
          <li className={styles.item}>
            <ChevronRightRegular className={styles.arrow} aria-hidden="true" />
            {subscription === undefined ? (
              <Name text={customer.name} />
            ) : (
              <Link
                to="/customers/$customerId/subscriptions"
                params={{ customerId: customer.id }}
                className={mergeClasses(styles.name, styles.link)}
                title={customer.name}
              >
                <bdi>{customer.name}</bdi>
              </Link>
            )}
          </li>
        )}
        {subscription !== undefined && (
          <li className={styles.item}>
            <ChevronRightRegular className={styles.arrow} aria-hidden="true" />
            <Name text={subscription} />
          </li>
        )}
      </ol>
    </nav>
  )
}

/** The page one is on. */
function Name({ text }: { readonly text: string }) {
  const styles = useStyles()
  return (
    <bdi aria-current="page" className={styles.name} title={text}>
      {text}
    </bdi>
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
    maxWidth: 'min(100%, 24rem)',
  },
  name: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  arrow: { flexShrink: 0 },
  link: {
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' },
  },
})
