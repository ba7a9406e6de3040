import { currentBackend } from '#api/backend.ts'
import { overrideProblems } from '#api/overrides.ts'
import { sandboxSettingsQuery } from '#api/sandbox.ts'
import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'

const TabNoticeBars = lazy(async () => ({ default: (await import('./TabNoticeBars.tsx')).TabNoticeBars }))

/** What the user should know on every page; nothing, and nothing loaded, in the ordinary case. */
export function TabNotices() {
  const isSandbox = currentBackend().kind === 'sandbox'
  const { data } = useQuery({ ...sandboxSettingsQuery(), enabled: isSandbox })
  useSearch({ strict: false })
  const memoryReason = data?.storage.state === 'memory' ? (data.storage.reason ?? '') : undefined
  const problems = overrideProblems()
  if (memoryReason === undefined && problems.length === 0) return null
  return (
    <Suspense>
      <TabNoticeBars memoryReason={memoryReason} problems={problems} />
    </Suspense>
  )
}
