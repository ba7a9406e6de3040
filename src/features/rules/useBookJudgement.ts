import { type BookComparison, compareBook } from '#api/bookComparison.ts'
import type { Edition } from '#api/edition.ts'
import { keptBookComparisonQuery } from '#api/keptBookComparison.ts'
import type { RulePack } from '#domain/catalogue/rulePack.ts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'

type JudgementOptions = { readonly left: RulePack; readonly right: RulePack; readonly edition: Edition }

export type BookJudgementState = {
  readonly state: 'none' | 'running' | 'stopped' | 'failed' | 'done'
  readonly comparison: BookComparison | undefined
  readonly error: Error | null
  /** Whether the book has been read again since. */
  readonly isStale: boolean
  /** Whole seconds; undefined while nobody can tell. */
  readonly secondsLeft: number | undefined
  readonly start: () => void
  readonly stop: () => void
}

/** Judging the whole book under two editions: can be stopped, and what was found stays while one looks elsewhere. */
export function useBookJudgement({ left, right, edition }: JudgementOptions): BookJudgementState {
  const queryClient = useQueryClient()
  const keptQuery = keptBookComparisonQuery(left.id, right.id, edition)
  const kept = useQuery(keptQuery)
  const [progress, setProgress] = useState<{ readonly comparison: BookComparison; readonly elapsed: number }>()
  const controller = useRef<AbortController>(undefined)
  useEffect(() => () => controller.current?.abort(), [])

  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => {
      const { signal } = (controller.current = new AbortController())
      const startedAt = performance.now()
      setProgress(undefined)
      const comparison = await compareBook({
        left,
        right,
        edition,
        signal,
        onProgress: (found) => {
          if (!signal.aborted) setProgress({ comparison: found, elapsed: performance.now() - startedAt })
        },
      })
      queryClient.setQueryData(keptQuery.queryKey, comparison)
    },
  })
  const isStopped = error?.name === 'AbortError'
  const found = isPending || error !== null ? progress?.comparison : kept.data
  return {
    state: stateOf(isPending, isStopped, error, found),
    comparison: found,
    error: isStopped ? null : error,
    isStale: kept.isStale,
    secondsLeft: isPending && progress !== undefined ? secondsLeft(progress.comparison, progress.elapsed) : undefined,
    start: mutate,
    stop: () => controller.current?.abort(),
  }
}

function stateOf(
  isPending: boolean,
  isStopped: boolean,
  error: Error | null,
  found: BookComparison | undefined,
): BookJudgementState['state'] {
  if (isPending) return 'running'
  if (isStopped) return 'stopped'
  if (error !== null) return 'failed'
  return found === undefined ? 'none' : 'done'
}

/** From how long it took so far. */
function secondsLeft({ customersDone, customersTotal }: BookComparison, elapsed: number): number | undefined {
  if (customersDone === 0 || customersTotal === undefined) return undefined
  return Math.ceil(((elapsed / customersDone) * (customersTotal - customersDone)) / 1_000)
}
