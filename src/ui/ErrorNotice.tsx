import { lazy, Suspense } from 'react'

import type { ErrorNoticeProps } from './ErrorNoticeBar.tsx'

const ErrorNoticeBar = lazy(async () => ({ default: (await import('./ErrorNoticeBar.tsx')).ErrorNoticeBar }))

/** An error panel: what failed, why, Retry, and a details line. Loaded when something fails. */
export function ErrorNotice(props: ErrorNoticeProps) {
  return (
    <Suspense fallback={<p role="alert">{props.title}</p>}>
      <ErrorNoticeBar {...props} />
    </Suspense>
  )
}
