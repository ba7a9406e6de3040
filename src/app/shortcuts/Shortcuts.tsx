import { type ComponentType, lazy, Suspense } from 'react'

function Nothing() {
  return null
}

// Fetched beside the first list and not with it: keys pressed early find it there. Without it the app works on.
const loading: Promise<{ readonly default: ComponentType }> = import('./ShortcutKeys.tsx').then(
  ({ ShortcutKeys: Keys }) => ({ default: Keys }),
  () => ({ default: Nothing }),
)
const ShortcutKeys = lazy(() => loading)

/** The keys that act anywhere, and what they open. */
export function Shortcuts() {
  return (
    <Suspense>
      <ShortcutKeys />
    </Suspense>
  )
}
