import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

/** What a view shows, and at the right what can be done with it. */
export function ViewBar({ children, actions }: { readonly children: ReactNode; readonly actions?: ReactNode }) {
  const styles = useStyles()
  return (
    <div className={styles.bar}>
      <p className={styles.text}>{children}</p>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    marginBlockEnd: tokens.spacingVerticalM,
  },
  text: { margin: 0, maxWidth: '80ch', textWrap: 'pretty', color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})
