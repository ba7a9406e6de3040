import { makeStyles, tokens } from '@fluentui/react-components'
import { type ReactNode, useLayoutEffect, useRef } from 'react'

type DataTableFootProps = {
  readonly children: ReactNode
  readonly onHeight: (height: number) => void
  /** It goes away, and the focus with it. */
  readonly onFocusLost: () => void
}

/** Stays in view below the rows, however far down the list ends. */
export function DataTableFoot({ children, onHeight, onFocusLost }: DataTableFootProps) {
  const styles = useStyles()
  const frame = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = frame.current
    if (element === null) return undefined
    const observer = new ResizeObserver(() => onHeight(element.offsetHeight))
    observer.observe(element)
    return () => {
      observer.disconnect()
      onHeight(0)
      if (element.contains(document.activeElement)) onFocusLost()
    }
  }, [onHeight, onFocusLost])
  return (
    <div ref={frame} className={styles.foot}>
      {children}
    </div>
  )
}

const useStyles = makeStyles({
  foot: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    maxHeight: '50dvh',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
  },
})
