export type BoundedCache<Value> = {
  /** The value of a key, made where it is not kept; the value unused for longest makes room for it. */
  readonly get: (key: string | number, make: () => Value) => Value
}

/** Keeps the `limit` values used last. */
export function boundedCache<Value>(limit: number): BoundedCache<Value> {
  const kept = new Map<string | number, { readonly value: Value }>()
  return {
    get(key, make) {
      const entry = kept.get(key) ?? { value: make() }
      kept.delete(key)
      kept.set(key, entry)
      if (kept.size > limit) {
        const [oldest] = kept.keys()
        if (oldest !== undefined) kept.delete(oldest)
      }
      return entry.value
    },
  }
}
