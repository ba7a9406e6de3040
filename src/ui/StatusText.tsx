import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'

export type StatusIntent = 'success' | 'warning' | 'danger' | 'informative' | 'neutral'

type StatusTextProps = { readonly intent: StatusIntent; readonly children: string }

export function StatusText({ intent, children }: StatusTextProps) {
  const styles = useStyles()
  return (
    <span className={styles.line}>
      <span className={mergeClasses(styles.dot, styles[intent])} aria-hidden="true" />
      <span className={styles.word} title={children}>
        {children}
      </span>
    </span>
  )
}

const useStyles = makeStyles({
  line: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalSNudge, minWidth: 0 },
  dot: {
    width: tokens.spacingHorizontalS,
    height: tokens.spacingHorizontalS,
    flexShrink: 0,
    borderRadius: tokens.borderRadiusCircular,
    forcedColorAdjust: 'none',
  },
  // Two lines, and in a focused row of a table as many as it takes.
  word: {
    display: 'var(--cut-display, -webkit-box)',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
    overflow: 'hidden',
    whiteSpace: 'normal',
    overflowWrap: 'anywhere',
  },
  // Told from the page in the dark theme too.
  success: { backgroundColor: tokens.colorStatusSuccessForeground1 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground3 },
  danger: { backgroundColor: tokens.colorStatusDangerForeground1 },
  informative: { backgroundColor: tokens.colorBrandForeground1 },
  neutral: { backgroundColor: tokens.colorNeutralForeground3 },
})
