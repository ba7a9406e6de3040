import { firstIndex } from './firstIndex.ts'

/** A sorted list that need not exist: only its length and the key of any place are known. */
export type KeyedList = { readonly count: number; readonly keyAt: (index: number) => string }

export type Source = { readonly list: 'first' | 'second'; readonly index: number }

/**
 * A window of two sorted lists merged into one, equal keys of the first list first. The beginning is found by bisection, so
 * that the cost is that of the window, whatever the lengths.
 */
export function mergedWindow(first: KeyedList, second: KeyedList, offset: number, size: number): readonly Source[] {
  const precedingInSecond = (key: string) => firstIndex(second.count, (index) => second.keyAt(index) >= key)
  let nextFirst = firstIndex(first.count, (index) => index + precedingInSecond(first.keyAt(index)) >= offset)
  let nextSecond = offset - nextFirst
  const length = Math.max(0, Math.min(size, first.count + second.count - offset))
  return Array.from({ length }, () => {
    const isFirst =
      nextSecond >= second.count || (nextFirst < first.count && first.keyAt(nextFirst) <= second.keyAt(nextSecond))
    return isFirst ? { list: 'first', index: nextFirst++ } : { list: 'second', index: nextSecond++ }
  })
}
