import { useLocale } from '#i18n/locale.ts'
import { shortQuery } from '#ui/breakpoints.ts'
import { useMediaQuery } from '#ui/useMediaQuery.ts'
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'
import { Trans, useLingui } from '@lingui/react/macro'
import { type KeyboardEvent, lazy, memo, type MouseEvent, Suspense, useEffect, useRef } from 'react'

import type { UpgradeCandidate } from './upgradeFlow.ts'
import { UpgradeCardGroup } from './UpgradeCardGroup.tsx'
import { useCardPlace } from './useCardPlace.ts'
import { type OpenCard, upgradeCardId } from './useUpgradeCard.ts'

const WhyNotGroup = lazy(async () => ({ default: (await import('./WhyNotGroup.tsx')).WhyNotGroup }))

type UpgradeCardProps = {
  readonly card: OpenCard
  /** Until it is seen it is drawn and placed, and nobody can come to it. */
  readonly isShown: boolean
  readonly onStart: (candidate: UpgradeCandidate, targetOfferId?: string) => void
  readonly onKeep: () => void
  readonly onLeave: () => void
  readonly onClose: (isFocusReturned: boolean) => void
}

const focusable = 'button, a[href], summary, textarea'

/** So many verdicts are read one below the other; more are folded. */
const openVerdicts = 2

function upgradeableOf(candidates: readonly UpgradeCandidate[]): readonly UpgradeCandidate[] {
  return candidates.filter(({ assessment }) => assessment.isUpgradeable)
}

/** The one non-modal dialog beside the icon: upgradeable subscriptions with their offers, blocked ones with their verdict. */
export function UpgradeCard({ card, isShown, onStart, onKeep, onLeave, onClose }: UpgradeCardProps) {
  const styles = useStyles()
  const { t } = useLingui()
  const surface = useRef<HTMLDivElement>(null)
  const { name, candidates } = card.subject
  const isWhyNot = upgradeableOf(candidates).length === 0
  // At 400 % zoom there is no room beside the icon. One that a pointer alone has opened must not cover where it points.
  const isWhole = useMediaQuery(shortQuery) && card.isPressed

  const pointer = useCardPlace(card.anchor, surface, isWhole)

  useEffect(() => {
    if (isShown && card.isPressed) surface.current?.querySelector<HTMLElement>('button')?.focus()
  }, [card, isShown])

  useEffect(() => {
    if (!isShown) return undefined
    const closeOutside = ({ target }: Event) => {
      const isOwn = target instanceof Node && (surface.current?.contains(target) || card.anchor.contains(target))
      if (!isOwn) onClose(false)
    }
    document.addEventListener('click', closeOutside, true)
    return () => document.removeEventListener('click', closeOutside, true)
  }, [card, isShown, onClose])

  // An answer may take away what had the focus: the card keeps it.
  useEffect(() => {
    if (!card.isPressed || document.activeElement !== document.body) return
    const place = surface.current?.querySelector<HTMLElement>(focusable) ?? surface.current
    place?.focus()
  })

  // The card stands at the end of the page, but belongs after its icon: Tab out of it goes back there.
  const leaveByTab = (event: KeyboardEvent) => {
    if (event.key !== 'Tab') return
    const stops = [...(surface.current?.querySelectorAll<HTMLElement>(focusable) ?? [])]
    const seen = stops.filter((stop) => stop.checkVisibility())
    const isLeaving = document.activeElement === (event.shiftKey ? seen[0] : seen.at(-1))
    if (!isLeaving) return
    if (event.shiftKey) event.preventDefault()
    onClose(true)
  }
  // A link leads to another page, which the card does not belong to.
  const closeOnLink = ({ target }: MouseEvent) => {
    if (target instanceof Element && target.closest('a[href]:not([target])') !== null) onClose(false)
  }

  return (
    <div
      ref={surface}
      id={isShown ? upgradeCardId : undefined}
      role="dialog"
      tabIndex={-1}
      aria-label={isWhyNot ? t`Why can't ${name} be upgraded?` : t`Upgrade now`}
      className={mergeClasses(styles.surface, isWhole && styles.whole, !isShown && styles.unseen)}
      onPointerEnter={onKeep}
      onPointerLeave={onLeave}
      onKeyDown={leaveByTab}
      onClick={closeOnLink}
      onBlur={(event) => {
        const goesTo = event.relatedTarget
        if (goesTo instanceof Node && !event.currentTarget.contains(goesTo) && goesTo !== card.anchor) onClose(false)
      }}
    >
      <div ref={pointer} className={styles.arrow} hidden={isWhole} />
      <div className={styles.scroll}>
        {(isWhyNot || isWhole) && <CardHeader isWhyNot={isWhyNot} onClose={() => onClose(true)} />}
        <Groups candidates={candidates} onStart={onStart} />
      </div>
    </div>
  )
}

type GroupsProps = Pick<UpgradeCardProps, 'onStart'> & { readonly candidates: readonly UpgradeCandidate[] }

/** Not drawn anew when the card only comes into view. */
const Groups = memo(function Groups({ candidates, onStart }: GroupsProps) {
  const styles = useStyles()
  useLocale()
  const upgradeable = upgradeableOf(candidates)
  const blocked = candidates.filter(({ assessment }) => !assessment.isUpgradeable)
  const isWhyNot = upgradeable.length === 0
  return (
    <>
      {upgradeable.map((candidate) => (
        <UpgradeCardGroup
          key={candidate.subscription.id}
          candidate={candidate}
          isOnly={upgradeable.length === 1}
          onStart={onStart}
        />
      ))}
      {!isWhyNot && blocked.length > 0 && (
        <h2 className={styles.others}>
          <Trans>Not available now</Trans>
        </h2>
      )}
      <Suspense>
        {blocked.map((candidate) => (
          <WhyNotGroup
            key={candidate.subscription.id}
            candidate={candidate}
            form={isWhyNot && blocked.length <= openVerdicts ? 'open' : 'folded'}
            onStart={onStart}
          />
        ))}
      </Suspense>
    </>
  )
})

function CardHeader({ isWhyNot, onClose }: { readonly isWhyNot: boolean; readonly onClose: () => void }) {
  const styles = useStyles()
  const { t } = useLingui()
  return (
    <div className={styles.header}>
      <h2 className={styles.heading}>{isWhyNot ? t`Why not?` : t`Upgrade now`}</h2>
      <Button
        appearance="subtle"
        size="small"
        icon={<DismissRegular />}
        aria-label={t`Close`}
        className={styles.close}
        onClick={onClose}
      />
    </div>
  )
}

const useStyles = makeStyles({
  surface: {
    position: 'fixed',
    // Over the header and what else stays while the page scrolls.
    zIndex: 4,
    inset: '0 auto auto 0',
    boxSizing: 'border-box',
    width: 'min(360px, calc(100vw - 16px))',
    maxHeight: 'var(--card-height, calc(100dvh - 16px))',
    borderRadius: tokens.borderRadiusMedium,
    // Its shadow alone does not tell it from a dark page.
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow16,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    display: 'flex',
    flexDirection: 'column',
    outlineStyle: 'none',
  },
  unseen: { visibility: 'hidden' },
  // The place beside the icon is an inline style.
  whole: {
    inset: '8px !important',
    width: 'auto',
    maxHeight: 'none',
  },
  arrow: {
    position: 'absolute',
    boxSizing: 'border-box',
    width: '12px',
    height: '12px',
    backgroundColor: 'inherit',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    '&[data-side="left"]': { left: '-7px', rotate: '-45deg' },
    '&[data-side="right"]': { right: '-7px', rotate: '135deg' },
    '&[data-side="top"]': { top: '-7px', rotate: '45deg' },
    '&[data-side="bottom"]': { bottom: '-7px', rotate: '-135deg' },
  },
  scroll: {
    minHeight: 0,
    scrollPaddingBlockStart: tokens.spacingVerticalXXXL,
    padding: tokens.spacingHorizontalM,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
  },
  header: {
    position: 'sticky',
    zIndex: 1,
    insetBlockStart: 0,
    paddingBlock: tokens.spacingVerticalXXS,
    backgroundColor: tokens.colorNeutralBackground1,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  close: { minWidth: '24px', flexShrink: 0 },
  others: {
    margin: 0,
    paddingBlockStart: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
})
