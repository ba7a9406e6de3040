import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

type PageHeaderProps = { readonly title: ReactNode; readonly breadcrumb?: ReactNode; readonly actions?: ReactNode }

export function PageHeader({ title, breadcrumb, actions }: PageHeaderProps) {
  const styles = useStyles()
  return (
    <header className={styles.header}>
      {breadcrumb}
      <div className={styles.line}>
        <h1 className={styles.title}>{title}</h1>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </header>
  )
}

const useStyles = makeStyles({
  header: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    minWidth: 0,
    '@media (max-width: 639.9px)': { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})
