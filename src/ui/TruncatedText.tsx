import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'

import { useVisuallyHidden } from './useVisuallyHidden.ts'

type TruncatedTextProps = {
  readonly children: string
  /** Cut in its middle: ids that begin alike differ at their end. */
  readonly isId?: boolean
}

/** Characters of an id that are always shown. */
const tailLength = 6

/** One line of foreign text, cut where there is no room; in full in the title, in a focused row, and to a screen reader and a copy. */
export function TruncatedText({ children, isId = false }: TruncatedTextProps) {
  const styles = useStyles()
  const hidden = useVisuallyHidden()
  if (!isId || children.length <= tailLength) {
    return (
      <bdi className={mergeClasses(styles.text, styles.cut, isId && styles.id)} title={children} translate="no">
        {children}
      </bdi>
    )
  }
  // Two boxes make two words to a screen reader: it gets the id from a third one, which no selection copies.
  return (
    <bdi className={mergeClasses(styles.text, styles.id)} title={children} translate="no">
      <span aria-hidden="true">
        <span className={mergeClasses(styles.cut, styles.head)}>{children.slice(0, -tailLength)}</span>
        {children.slice(-tailLength)}
      </span>
      <span className={mergeClasses(hidden, styles.unselectable)}>{children}</span>
    </bdi>
  )
}

const useStyles = makeStyles({
  text: {
    position: 'relative',
    display: 'block',
    minWidth: 0,
    // A focused row of a table gives it more lines.
    whiteSpace: 'var(--cut-white-space, nowrap)',
    overflowWrap: 'anywhere',
  },
  cut: { overflow: 'hidden', textOverflow: 'ellipsis' },
  id: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, userSelect: 'all' },
  head: {
    display: 'var(--cut-display, inline-block)',
    // Whole characters and a trace, where the browser can round: no gap before the tail.
    maxWidth: [`calc(100% - ${tailLength}ch)`, `calc(round(down, 100% - ${tailLength}ch + 0.05ch, 1ch) + 0.05ch)`],
    verticalAlign: 'bottom',
  },
  unselectable: { userSelect: 'none' },
})
