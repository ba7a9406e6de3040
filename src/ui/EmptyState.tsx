import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

type EmptyStateProps = { readonly title: string; readonly children: ReactNode; readonly action?: ReactNode }

export function EmptyState({ title, children, action }: EmptyStateProps) {
  const styles = useStyles()
  return (
    <div className={styles.frame}>
      <p className={styles.title}>{title}</p>
      <p className={styles.text}>{children}</p>
      {action}
    </div>
  )
}

const useStyles = makeStyles({
  frame: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalXXL,
  },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400 },
  text: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '60ch' },
})
