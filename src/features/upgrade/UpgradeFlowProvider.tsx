import { tellOfOpening } from '#ui/focusReturn.ts'
import { scrollFrameId } from '#ui/scrollFrame.ts'
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'

import { PrivilegesRequestProvider } from './PrivilegesRequestProvider.tsx'
import { setOpenIcon } from './openIcon.ts'
import { type RememberedAnswers, withAnswer } from './rememberedAnswers.ts'
import { type UpgradeActivity, type UpgradeCandidate, UpgradeFlowContext } from './upgradeFlow.ts'
import { usePreparations } from './usePreparations.ts'
import { useUpgradeCard } from './useUpgradeCard.ts'
import { useUpgradeRequest } from './useUpgradeRequest.ts'

const loadCard = () => import('./UpgradeCard.tsx')
const loadDialog = () => import('./UpgradeDialog.tsx')
const loadWhyNot = () => import('./WhyNotGroup.tsx')
const UpgradeActivities = lazy(async () => ({ default: (await import('./UpgradeActivities.tsx')).UpgradeActivities }))
const FocusKeeper = lazy(async () => ({ default: (await import('#ui/FocusKeeper.tsx')).FocusKeeper }))
const UpgradeCard = lazy(async () => ({ default: (await loadCard()).UpgradeCard }))
const UpgradeDialog = lazy(async () => ({ default: (await loadDialog()).UpgradeDialog }))

function loadAll(): Promise<unknown> {
  return Promise.all([loadCard(), loadDialog(), loadWhyNot()])
}

/** Gives the focus back to where the dialog was opened from, once it has gone. */
function useReturnFocus() {
  const opener = useRef<HTMLElement>(undefined)
  const remember = useCallback((anchor: HTMLElement | undefined) => {
    tellOfOpening()
    const { activeElement } = document
    opener.current = anchor ?? (activeElement instanceof HTMLElement ? activeElement : undefined)
  }, [])
  const giveBack = useCallback(() => {
    setTimeout(() => {
      const content = document.getElementById(scrollFrameId)
      // Fluent may have given it to the button of another dialog, in the header, by which the user only passed.
      const isAway = content?.contains(document.activeElement) !== true
      // An upgraded row takes its icon with it: the page itself then takes the focus.
      const place = opener.current?.isConnected === true ? opener.current : content
      if (isAway) place?.focus({ preventScroll: true })
    })
  }, [])
  return { remember, giveBack }
}

/** Upgrades on their way. A failure that the open dialog shows needs no telling a second time. */
function useActivities(openKey: number | undefined) {
  const [activities, setActivities] = useState<readonly UpgradeActivity[]>([])
  const shownKey = useRef(openKey)
  useEffect(() => {
    shownKey.current = openKey
  }, [openKey])
  const drop = useCallback((key: number) => setActivities((all) => all.filter((activity) => activity.key !== key)), [])
  const put = useCallback((activity: UpgradeActivity) => {
    const isSeen = activity.progress.state === 'failed' && shownKey.current === activity.key
    setActivities((all) => [...all.filter(({ key }) => key !== activity.key), ...(isSeen ? [] : [activity])])
  }, [])
  return { activities: activities.filter(({ key }) => key !== openKey), put, drop }
}

/** Answers of Partner Center, for the icons of rows that are judged without asking it. */
function useAnswers() {
  const [answers, setAnswers] = useState<RememberedAnswers>(new Map())
  const remember = useCallback(
    (subscriptionId: string, believed: string, isUpgradeable: boolean) =>
      setAnswers((before) => withAnswer(before, subscriptionId, { believed, isUpgradeable })),
    [],
  )
  return { answers, remember }
}

/** Holds the one card, the one dialog and the upgrades under way for every screen inside. */
export function UpgradeFlowProvider({ children }: { readonly children: ReactNode }) {
  const cards = useUpgradeCard()
  const { shown: card, prepared, hover, leave, press, keep, close } = cards
  const dialog = useUpgradeRequest()
  const { request, open: openDialog, drop } = dialog
  const [isDialogUsed, setIsDialogUsed] = useState(false)
  if (request !== undefined && !isDialogUsed) setIsDialogUsed(true)
  const { activities, put, drop: dropActivity } = useActivities(dialog.isOpen ? request?.key : undefined)
  const { remember, giveBack } = useReturnFocus()
  const introduce = usePreparations(cards, dialog, loadAll)

  const anchor = card?.anchor
  useEffect(() => setOpenIcon(anchor?.id), [anchor])
  const start = useCallback(
    (candidate: UpgradeCandidate, targetOfferId?: string) => {
      remember(anchor)
      close(false)
      openDialog(candidate, targetOfferId)
    },
    [anchor, close, openDialog, remember],
  )
  const showResult = ({ key, candidate, progress }: UpgradeActivity) => {
    if (progress.state !== 'submitted') return
    remember(undefined)
    openDialog(candidate, undefined, { key, what: progress.submitted })
  }
  const { answers, remember: rememberAnswer } = useAnswers()
  const flow = useMemo(
    () => ({ hover, leave, introduce, press, start, answers, remember: rememberAnswer }),
    [hover, leave, introduce, press, start, answers, rememberAnswer],
  )

  return (
    <UpgradeFlowContext value={flow}>
      <PrivilegesRequestProvider>
        {children}
        {/* One each: what waits for its code must not hide the others. */}
        <Suspense>
          {[card, prepared].map(
            (one) =>
              one !== undefined && (
                <UpgradeCard
                  // What was prepared is the card that is shown then.
                  key={one.anchor.id}
                  card={one}
                  isShown={one === card}
                  onStart={start}
                  onKeep={keep}
                  onLeave={leave}
                  onClose={close}
                />
              ),
          )}
        </Suspense>
        <Suspense>
          {/* Comes with the first dialog, and stays when that goes. */}
          {isDialogUsed && <FocusKeeper />}
          {request && (
            <UpgradeDialog
              isOpen={dialog.isOpen}
              request={request}
              onActivity={put}
              onClose={dialog.close}
              onClosed={drop}
              onGone={giveBack}
            />
          )}
        </Suspense>
        <Suspense>
          {activities.length > 0 && (
            <UpgradeActivities activities={activities} onShow={showResult} onDismiss={dropActivity} />
          )}
        </Suspense>
      </PrivilegesRequestProvider>
    </UpgradeFlowContext>
  )
}
