import { useWidth } from '#ui/useWidth.ts'
import { makeStyles } from '@fluentui/react-components'

import { VerdictBlocks } from './VerdictBlocks.tsx'
import { type VerdictMatrixProps, VerdictTable } from './VerdictTable.tsx'

/** Under this width of its own place, in pixels, eight columns of words have no room. */
const tableWidth = 720

/** Targets against conditions: a table where there is room, blocks where there is not. */
export function VerdictMatrix(props: VerdictMatrixProps) {
  const styles = useStyles()
  const [measure, width] = useWidth()
  return (
    <div ref={measure} className={styles.place}>
      {width !== undefined && (width < tableWidth ? <VerdictBlocks {...props} /> : <VerdictTable {...props} />)}
    </div>
  )
}

const useStyles = makeStyles({ place: { containerType: 'inline-size' } })
