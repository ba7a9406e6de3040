import { lazy, Suspense } from 'react'

const ShortcutKeys = lazy(async () => ({ default: (await import('./ShortcutKeys.tsx')).ShortcutKeys }))

/** The keys that act anywhere, and what they open. */
export function Shortcuts() {
  return (
    <Suspense>
      <ShortcutKeys />
    </Suspense>
  )
}
