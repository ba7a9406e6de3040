import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { KeyboardEvent } from 'react'

import type { DataTableColumn } from './DataTable.tsx'
import { stepInside } from './gridStops.ts'
import { OutlineBar } from './OutlineBar.tsx'

type DataTableRowProps<Row> = {
  readonly columns: readonly DataTableColumn<Row>[]
  readonly row: Row | undefined
  readonly index: number
  readonly offset: number
  readonly isActive: boolean
  readonly isCompact: boolean
  /** Not here, and not on its way. */
  readonly isHalted: boolean
  /** The focus has come to something in it. */
  readonly onActivate: (focused: Element) => void
  readonly onOpen: ((row: Row) => void) | undefined
}

/** Not a control, which has an Enter of its own. */
function isRowOrCell(target: EventTarget): boolean {
  return target instanceof Element && target.matches('[role="row"], [role="gridcell"]')
}

/** Left, Right, Home and End walk through the row; F2 enters its control, F2 or Escape goes back to the row. */
function moveInside(event: KeyboardEvent<HTMLElement>): void {
  if (event.defaultPrevented || event.altKey || event.metaKey || event.shiftKey || event.ctrlKey) return
  const next = stepInside(event.currentTarget, event.key)
  if (next === undefined) return
  event.preventDefault()
  next.focus({ preventScroll: true })
}

export function DataTableRow<Row>(props: DataTableRowProps<Row>) {
  const { columns, row, index, offset, isActive, isCompact, isHalted, onActivate, onOpen } = props
  const styles = useStyles()
  const tabIndex = isActive ? 0 : -1
  return (
    <div
      role="row"
      data-index={index}
      aria-rowindex={index + 2}
      tabIndex={tabIndex}
      className={mergeClasses(styles.row, isCompact ? styles.compactRow : styles.gridRow)}
      style={{
        transform: `translateY(${offset}px)`,
        gridTemplateColumns: isCompact ? undefined : columns.map(({ track }) => track).join(' '),
      }}
      onFocus={(event) => onActivate(event.target)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && isRowOrCell(event.target) && row !== undefined) {
          event.preventDefault()
          onOpen?.(row)
        } else {
          moveInside(event)
        }
      }}
    >
      {columns.map((column, position) => (
        <div
          key={column.id}
          role="gridcell"
          aria-colindex={position + 1}
          tabIndex={-1}
          className={mergeClasses(
            styles.cell,
            isCompact && (position === 0 ? styles.compactTitle : styles.compactCell),
            column.isNumeric && !isCompact && styles.numeric,
          )}
        >
          {isCompact && position > 0 && <span className={styles.label}>{column.header}</span>}
          {row === undefined ? (
            <OutlineBar className={styles.outline} isHalted={isHalted} />
          ) : (
            column.render(row, tabIndex)
          )}
        </div>
      ))}
    </div>
  )
}

const focusRing = {
  outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
  outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
} as const

/** Nothing of the row is cut: it lies over the next one where it needs more room. */
const inFull = {
  zIndex: 1,
  height: 'auto',
  minHeight: '44px',
  paddingBlock: tokens.spacingVerticalXXS,
  backgroundColor: tokens.colorNeutralBackground2,
  '--cut-white-space': 'normal',
  '--cut-display': 'inline',
} as const

const useStyles = makeStyles({
  row: {
    position: 'absolute',
    insetInline: 0,
    top: 0,
    boxSizing: 'border-box',
    color: tokens.colorNeutralForeground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    // Links keep their contrast on it in the dark theme too.
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground2Hover,
      color: tokens.colorNeutralForeground1,
      '& a': { color: tokens.colorBrandForegroundLinkHover },
    },
    ':active': { backgroundColor: tokens.colorNeutralBackground2Pressed },
    ':focus-visible': focusRing,
    '@media (forced-colors: active)': { ':hover': { color: 'Highlight', borderBottomColor: 'Highlight' } },
  },
  gridRow: {
    display: 'grid',
    height: '44px',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    ':focus-visible': inFull,
    ':has(:focus-visible)': inFull,
    // A finger finds no title, and its focus is not a visible one.
    '@media (pointer: coarse)': { ':focus-within': inFull },
    '@media (max-width: 1023.9px)': { columnGap: tokens.spacingHorizontalS },
  },
  compactRow: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    rowGap: tokens.spacingVerticalXXS,
    columnGap: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalS,
    height: 'auto',
  },
  cell: {
    position: 'relative',
    minWidth: 0,
    height: 'auto',
    paddingInline: tokens.spacingHorizontalS,
    display: 'flex',
    alignItems: 'center',
    ':focus-visible': focusRing,
  },
  compactTitle: { flexBasis: '100%', minHeight: '24px', fontWeight: tokens.fontWeightSemibold },
  compactCell: {
    flexGrow: 0,
    flexShrink: 1,
    flexBasis: 'auto',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXS,
    maxWidth: '100%',
    minHeight: tokens.lineHeightBase300,
    fontSize: tokens.fontSizeBase200,
  },
  label: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  numeric: { justifyContent: 'flex-end', fontVariantNumeric: 'tabular-nums' },
  outline: { width: '70%' },
})
