import type { Brand } from '#domain/catalogue/offer.ts'
import { isAnsweredOtherwise } from '#domain/eligibility/confirmedConditions.ts'
import type { ConfirmedUpgrade } from '#domain/eligibility/confirmUpgrades.ts'
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { ChevronRightRegular } from '@fluentui/react-icons'
import { useId } from 'react'

import { addsText } from './changesText.ts'
import { ConfirmedMark } from './ConfirmedMark.tsx'
import { DisputedMark } from './DisputedMark.tsx'
import { disputeText } from './disputeText.ts'
import { targetName } from './targetName.ts'

type OfferButtonProps = {
  readonly target: ConfirmedUpgrade
  readonly brand: Brand
  readonly isDisabled: boolean
  readonly onClick: () => void
}

/**
 * One eligible offer: a button named by the offer, described by what it adds and by its mark. Its face covers the whole
 * line, so that what is only a description is no part of its name.
 */
export function OfferButton({ target, brand, isDisabled, onClick }: OfferButtonProps) {
  const styles = useStyles()
  const id = useId()
  const own = isDisabled ? { face: styles.refused } : { line: styles.usable }
  const dispute = disputeText(target.verdict?.path, brand)
  return (
    <div className={mergeClasses(styles.line, own.line)}>
      <div className={styles.text}>
        <span className={styles.heading}>
          <Button
            appearance="transparent"
            className={mergeClasses(styles.button, own.face)}
            aria-describedby={dispute === undefined ? `${id}-adds` : `${id}-adds ${id}-dispute`}
            disabledFocusable={isDisabled}
            onClick={isDisabled ? undefined : onClick}
          >
            {targetName(target, brand)}
          </Button>
          {dispute !== undefined && <DisputedMark />}
          {isAnsweredOtherwise(target) && <ConfirmedMark />}
        </span>
        <span id={`${id}-adds`} className={styles.adds}>
          {target.verdict && addsText(target.verdict)}
        </span>
        {dispute !== undefined && (
          <span id={`${id}-dispute`} className={styles.adds}>
            {dispute}
          </span>
        )}
      </div>
      {!isDisabled && <ChevronRightRegular className={styles.chevron} aria-hidden="true" />}
    </div>
  )
}

const useStyles = makeStyles({
  line: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`,
    borderRadius: tokens.borderRadiusMedium,
  },
  usable: { ':hover': { backgroundColor: tokens.colorNeutralBackground2Hover } },
  text: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  heading: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  button: {
    position: 'static',
    justifyContent: 'flex-start',
    textAlign: 'start',
    minWidth: 0,
    minHeight: '24px',
    padding: 0,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    '::before': { content: '""', position: 'absolute', inset: 0 },
  },
  // Still to be read, and nothing that leads anywhere.
  refused: { color: tokens.colorNeutralForeground3 },
  adds: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
})
