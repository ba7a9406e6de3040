function sorted(values: readonly number[]): readonly number[] {
  return values.toSorted((left, right) => left - right)
}

/** The value that such a share of the values does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const place = Math.max(0, Math.ceil(share * values.length) - 1)
  return sorted(values)[place] ?? Number.NaN
}

export function median(values: readonly number[]): number | undefined {
  const ordered = sorted(values)
  const low = ordered[Math.floor((ordered.length - 1) / 2)]
  const high = ordered[Math.floor(ordered.length / 2)]
  return low === undefined || high === undefined ? undefined : (low + high) / 2
}
