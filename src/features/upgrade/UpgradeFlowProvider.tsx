import { scrollFrameId } from '#ui/useScrollFrame.ts'
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'

import { type SubmittedActivity, type UpgradeCandidate, UpgradeFlowContext } from './upgradeFlow.ts'
import type { UpgradeRequest } from './UpgradeDialog.tsx'
import { useUpgradeCard } from './useUpgradeCard.ts'

const loadCard = () => import('./UpgradeCard.tsx')
const loadDialog = () => import('./UpgradeDialog.tsx')
const UpgradeActivity = lazy(async () => ({ default: (await import('./UpgradeActivity.tsx')).UpgradeActivity }))
const UpgradeCard = lazy(async () => ({ default: (await loadCard()).UpgradeCard }))
const UpgradeDialog = lazy(async () => ({ default: (await loadDialog()).UpgradeDialog }))

/** Holds the one card, the one dialog and the upgrades under way for every screen inside. */
export function UpgradeFlowProvider({ children }: { readonly children: ReactNode }) {
  const { card, hover, leave, press, keep, close } = useUpgradeCard()
  const [request, setRequest] = useState<UpgradeRequest>()
  const [isDialogOpen, setIsDialogOpen] = useState(false)
  const [activities, setActivities] = useState<readonly SubmittedActivity[]>([])
  const opener = useRef<HTMLElement>(undefined)

  useEffect(() => {
    const idle = setTimeout(() => void Promise.all([loadCard(), loadDialog()]).catch(() => undefined), 1_000)
    return () => clearTimeout(idle)
  }, [])

  const anchor = card?.anchor
  const start = useCallback(
    (candidate: UpgradeCandidate, targetOfferId?: string) => {
      opener.current = anchor ?? (document.activeElement instanceof HTMLElement ? document.activeElement : undefined)
      close(false)
      setRequest((before) => ({ key: (before?.key ?? 0) + 1, candidate, targetOfferId }))
      setIsDialogOpen(true)
    },
    [anchor, close],
  )
  const openLabel = card?.anchor.getAttribute('aria-label') ?? undefined
  const flow = useMemo(() => ({ hover, leave, press, start, openLabel }), [hover, leave, press, start, openLabel])

  const returnFocus = useCallback(() => {
    setTimeout(() => {
      const content = document.getElementById(scrollFrameId)
      // Fluent may have given it to the button of another dialog, in the header, by which the user only passed.
      const isAway = content?.contains(document.activeElement) !== true
      // An upgraded row takes its icon with it: the page itself then takes the focus.
      const place = opener.current?.isConnected === true ? opener.current : content
      if (isAway) place?.focus({ preventScroll: true })
    })
  }, [])

  return (
    <UpgradeFlowContext value={flow}>
      {children}
      <Suspense>
        {card && <UpgradeCard card={card} onStart={start} onKeep={keep} onLeave={leave} onClose={close} />}
        {request && (
          <UpgradeDialog
            isOpen={isDialogOpen}
            request={request}
            onSubmitted={(activity) => setActivities((current) => [...current, activity])}
            onClose={() => setIsDialogOpen(false)}
            onGone={returnFocus}
          />
        )}
        {activities.length > 0 && (
          <UpgradeActivity
            activities={activities}
            onDismiss={(id) =>
              setActivities((current) => current.filter((activity) => activity.targetSubscriptionId !== id))
            }
          />
        )}
      </Suspense>
    </UpgradeFlowContext>
  )
}
