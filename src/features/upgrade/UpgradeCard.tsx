import { makeStyles, Popover, PopoverSurface, tokens } from '@fluentui/react-components'
import { useLingui } from '@lingui/react/macro'
import { type KeyboardEvent, useEffect, useRef } from 'react'

import type { UpgradeCandidate } from './upgradeFlow.ts'
import { UpgradeCardGroup } from './UpgradeCardGroup.tsx'
import { type OpenCard, upgradeCardId } from './useUpgradeCard.ts'

type UpgradeCardProps = {
  readonly card: OpenCard
  readonly onStart: (candidate: UpgradeCandidate, targetOfferId?: string) => void
  readonly onKeep: () => void
  readonly onLeave: () => void
  readonly onClose: (isFocusReturned: boolean) => void
}

/** The one non-modal dialog beside the icon: every upgradeable subscription with its offers. */
export function UpgradeCard({ card, onStart, onKeep, onLeave, onClose }: UpgradeCardProps) {
  const styles = useStyles()
  const { t } = useLingui()
  const surface = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (card.isPressed) surface.current?.querySelector<HTMLElement>('button')?.focus()
  }, [card])

  // The card stands at the end of the page, but belongs after its icon: Tab out of it goes back there.
  const leaveByTab = (event: KeyboardEvent) => {
    if (event.key !== 'Tab') return
    const stops = [...(surface.current?.querySelectorAll<HTMLElement>('button') ?? [])]
    const isLeaving = document.activeElement === (event.shiftKey ? stops[0] : stops.at(-1))
    if (!isLeaving) return
    if (event.shiftKey) event.preventDefault()
    onClose(true)
  }

  return (
    <Popover
      open
      withArrow
      unstable_disableAutoFocus
      positioning={{
        target: card.anchor,
        position: 'after',
        align: 'top',
        fallbackPositions: ['after-bottom', 'below-start', 'above-start', 'below', 'above'],
        autoSize: true,
        overflowBoundaryPadding: 8,
      }}
      onOpenChange={(_event, { open }) => {
        if (!open) onClose(false)
      }}
    >
      <PopoverSurface
        ref={surface}
        id={upgradeCardId}
        role="dialog"
        aria-label={t`Upgrade now`}
        className={styles.surface}
        onPointerEnter={onKeep}
        onPointerLeave={onLeave}
        onKeyDown={leaveByTab}
        onBlur={(event) => {
          const goesTo = event.relatedTarget
          if (goesTo instanceof Node && !event.currentTarget.contains(goesTo) && goesTo !== card.anchor) onClose(false)
        }}
      >
        <div className={styles.scroll}>
          {card.candidates.map((candidate) => (
            <UpgradeCardGroup
              key={candidate.subscription.id}
              candidate={candidate}
              isOnly={card.candidates.length === 1}
              onStart={onStart}
            />
          ))}
        </div>
      </PopoverSurface>
    </Popover>
  )
}

const useStyles = makeStyles({
  surface: {
    boxSizing: 'border-box',
    width: 'min(360px, calc(100vw - 16px))',
    padding: 0,
    // Its shadow alone does not tell it from a dark page.
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    display: 'flex',
    flexDirection: 'column',
  },
  scroll: {
    minHeight: 0,
    padding: tokens.spacingHorizontalM,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
  },
})
