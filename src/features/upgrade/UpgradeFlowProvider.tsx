import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'

import { UpgradeActivity } from './UpgradeActivity.tsx'
import { type SubmittedActivity, type UpgradeCandidate, UpgradeFlowContext } from './upgradeFlow.ts'
import { useUpgradeCard } from './useUpgradeCard.ts'

const loadCard = () => import('./UpgradeCard.tsx')
const loadDialog = () => import('./UpgradeDialog.tsx')
const UpgradeCard = lazy(async () => ({ default: (await loadCard()).UpgradeCard }))
const UpgradeDialog = lazy(async () => ({ default: (await loadDialog()).UpgradeDialog }))

type OpenDialog = {
  readonly candidate: UpgradeCandidate
  readonly targetOfferId: string | undefined
  readonly opener: HTMLElement | undefined
}

/** Holds the one card, the one dialog and the upgrades under way for every screen inside. */
export function UpgradeFlowProvider({ children }: { readonly children: ReactNode }) {
  const { card, hover, leave, press, keep, close } = useUpgradeCard()
  const [dialog, setDialog] = useState<OpenDialog>()
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
      setDialog({ candidate, targetOfferId, opener: opener.current })
    },
    [anchor, close],
  )
  const openLabel = card?.anchor.getAttribute('aria-label') ?? undefined
  const flow = useMemo(() => ({ hover, leave, press, start, openLabel }), [hover, leave, press, start, openLabel])

  const closeDialog = () => {
    setDialog(undefined)
    const back = opener.current
    setTimeout(() => {
      const isAway = document.activeElement === document.body || document.activeElement === null
      if (isAway && back?.isConnected) back.focus()
    })
  }

  return (
    <UpgradeFlowContext value={flow}>
      {children}
      <Suspense>
        {card && <UpgradeCard card={card} onStart={start} onKeep={keep} onLeave={leave} onClose={close} />}
        {dialog && (
          <UpgradeDialog
            key={dialog.candidate.subscription.id}
            candidate={dialog.candidate}
            targetOfferId={dialog.targetOfferId}
            onSubmitted={(activity) => setActivities((current) => [...current, activity])}
            onClose={closeDialog}
          />
        )}
      </Suspense>
      <UpgradeActivity
        activities={activities}
        onDismiss={(id) =>
          setActivities((current) => current.filter((activity) => activity.targetSubscriptionId !== id))
        }
      />
    </UpgradeFlowContext>
  )
}
