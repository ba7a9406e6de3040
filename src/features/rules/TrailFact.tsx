import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

/** One named fact of a description list. */
export function TrailFact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const styles = useStyles()
  return (
    <div className={styles.fact}>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  )
}

const useStyles = makeStyles({
  fact: {
    display: 'grid',
    gridTemplateColumns: '9rem minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    '@media (max-width: 639.9px)': {
      gridTemplateColumns: 'minmax(0, 1fr)',
      marginBlockEnd: tokens.spacingVerticalXS,
    },
  },
  name: {
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    // Above its fact it is told from it by its size, where colors do not tell them apart.
    '@media (max-width: 639.9px)': { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  },
  value: { margin: 0, minWidth: 0 },
})
