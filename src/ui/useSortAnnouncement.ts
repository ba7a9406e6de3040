import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'

import { announce } from './announce.ts'
import type { SortableColumn } from './DataTable.tsx'

/** Says the new order once, by the grid it was asked of, whoever else is sorted with it. Out: "it is asked now". */
export function useSortAnnouncement(columns: readonly SortableColumn[]): () => void {
  const { t } = useLingui()
  const isDue = useRef(false)
  const sorted = columns.find(({ sort }) => sort?.direction !== undefined)
  const header = sorted?.header
  const direction = sorted?.sort?.direction
  useEffect(() => {
    if (!isDue.current || header === undefined) return
    isDue.current = false
    announce(direction === 'descending' ? t`Sorted by ${header}, descending` : t`Sorted by ${header}, ascending`)
  }, [header, direction, t])
  return () => {
    isDue.current = true
  }
}
