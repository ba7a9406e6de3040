import { announce } from '#ui/announce.ts'
import { useLingui } from '@lingui/react/macro'
import { useEffect } from 'react'

/** A source is upgraded once, whatever shows it. */
const said = new Set<string>()

function isNew(news: string): boolean {
  if (said.has(news)) return false
  said.add(news)
  return true
}

/** Says "submitted" and "complete" once each, whichever of the dialog and the corner sees it first. */
export function useUpgradeNews(sourceId: string, state: 'sending' | 'provisioning' | 'complete' | 'failed'): void {
  const { t } = useLingui()
  useEffect(() => {
    if (state !== 'provisioning' && state !== 'complete') return
    if (isNew(`${sourceId} submitted`)) announce(t`Upgrade submitted`)
    if (state === 'complete' && isNew(`${sourceId} complete`)) announce(t`Upgrade complete`)
  }, [sourceId, state, t])
}
