import type { OverrideKey } from '#api/overrides.ts'
import { useNavigate } from '@tanstack/react-router'

/** Takes parameters out of the address, so that what is stored holds in this tab again. */
export function useDropSearch() {
  const navigate = useNavigate()
  return (keys: readonly (OverrideKey | 'lang')[]): Promise<void> => {
    if (keys.length === 0) return Promise.resolve()
    const dropped = Object.fromEntries(keys.map((key) => [key, undefined]))
    return navigate({ to: '.', search: (before) => ({ ...before, ...dropped }), replace: true })
  }
}
