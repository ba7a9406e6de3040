import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

type NameCellProps = {
  /** What stands right after the end of the name. */
  readonly after?: ReactNode
  /** Draws the name with the class that lets it be cut at its end. */
  readonly children: (className: string) => ReactNode
}

/** A name with something small right behind it: the name gives way, the small thing never does. */
export function NameCell({ after, children }: NameCellProps) {
  const styles = useStyles()
  return (
    <span className={styles.cell}>
      {children(styles.name)}
      {after}
    </span>
  )
}

const useStyles = makeStyles({
  cell: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, minWidth: 0, maxWidth: '100%' },
  name: {
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    // A focused row of a table gives it more lines.
    whiteSpace: 'var(--cut-white-space, nowrap)',
    overflowWrap: 'anywhere',
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline', color: tokens.colorBrandForegroundLinkHover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
})
