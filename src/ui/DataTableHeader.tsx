import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons'
import type { KeyboardEvent, RefObject } from 'react'

import type { DataTableColumn } from './DataTable.tsx'
import { useSortAnnouncement } from './useSortAnnouncement.ts'
import { useVisuallyHidden } from './useVisuallyHidden.ts'

type DataTableHeaderProps<Row> = {
  readonly columns: readonly DataTableColumn<Row>[]
  readonly isCompact: boolean
  readonly frame: RefObject<HTMLDivElement | null>
  /** Down leads from a column's header into the rows. */
  readonly onLeaveDown: () => void
}

/** Left and Right walk through the headers that sort; Down goes to the rows. */
function moveAlong(event: KeyboardEvent<HTMLElement>, onLeaveDown: () => void): void {
  if (event.altKey || event.metaKey || event.shiftKey || event.ctrlKey) return
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button')]
  const here = buttons.findIndex((button) => button === event.target)
  const next: Readonly<Record<string, HTMLElement | undefined>> = {
    ArrowLeft: buttons[Math.max(0, here - 1)],
    ArrowRight: buttons[here + 1],
    Home: buttons[0],
    End: buttons.at(-1),
  }
  const isDown = event.key === 'ArrowDown'
  if (!isDown && next[event.key] === undefined) return
  event.preventDefault()
  if (isDown) onLeaveDown()
  else next[event.key]?.focus()
}

/** Column headers. The sorting ones are part of the grid's one tab stop: Up leads to them from the first row. */
export function DataTableHeader<Row>({ columns, isCompact, frame, onLeaveDown }: DataTableHeaderProps<Row>) {
  const styles = useStyles()
  const hidden = useVisuallyHidden()
  const onSorted = useSortAnnouncement(columns)
  return (
    <div ref={frame} role="rowgroup" className={isCompact ? hidden : styles.header}>
      <div
        role="row"
        className={styles.row}
        aria-rowindex={1}
        style={{ gridTemplateColumns: columns.map(({ track }) => track).join(' ') }}
        onKeyDown={(event) => moveAlong(event, onLeaveDown)}
      >
        {columns.map(({ id, header, isNumeric, sort }, position) => (
          <div
            key={id}
            role="columnheader"
            aria-colindex={position + 1}
            aria-sort={sort && (sort.direction ?? 'none')}
            className={mergeClasses(styles.cell, isNumeric && styles.numeric)}
          >
            {/* Nothing hidden takes the focus: cards have their order chosen above them. */}
            {sort === undefined || isCompact ? (
              header
            ) : (
              <button
                type="button"
                tabIndex={-1}
                className={styles.button}
                onClick={() => {
                  onSorted()
                  sort.onToggle()
                }}
              >
                {header}
                <SortArrow direction={sort.direction} />
              </button>
            )}
          </div>
        ))}
      </div>
    </div>
  )
}

function SortArrow({ direction }: { readonly direction: 'ascending' | 'descending' | undefined }) {
  const styles = useStyles()
  if (direction === undefined) return null
  const Arrow = direction === 'ascending' ? ArrowUpRegular : ArrowDownRegular
  return <Arrow aria-hidden="true" className={styles.arrow} />
}

const useStyles = makeStyles({
  header: {
    display: 'block',
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  row: {
    display: 'grid',
    columnGap: tokens.spacingHorizontalL,
    minHeight: '44px',
    boxSizing: 'border-box',
    color: tokens.colorNeutralForeground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 1023.9px)': { columnGap: tokens.spacingHorizontalS },
  },
  cell: {
    display: 'flex',
    alignItems: 'center',
    minWidth: 0,
    fontWeight: tokens.fontWeightSemibold,
    paddingInline: tokens.spacingHorizontalS,
  },
  numeric: { justifyContent: 'flex-end', textAlign: 'end', '& > *': { justifyContent: 'flex-end' } },
  button: {
    display: 'flex',
    alignItems: 'center',
    flexGrow: 1,
    columnGap: tokens.spacingHorizontalXS,
    minWidth: 0,
    minHeight: '32px',
    height: '100%',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1Hover, backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { color: tokens.colorNeutralForeground1Pressed, backgroundColor: tokens.colorSubtleBackgroundPressed },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  arrow: { flexShrink: 0, fontSize: tokens.fontSizeBase200 },
})
