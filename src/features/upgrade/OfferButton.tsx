import { offerName } from '#domain/catalogue/findOffer.ts'
import type { Brand } from '#domain/catalogue/offer.ts'
import type { UpgradeVerdict } from '#domain/eligibility/verdict.ts'
import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { ChevronRightRegular } from '@fluentui/react-icons'
import { useId } from 'react'

import { addsText } from './changesText.ts'
import { DisputedMark } from './DisputedMark.tsx'
import { disputeText } from './disputeText.ts'

type OfferButtonProps = {
  readonly verdict: UpgradeVerdict
  readonly brand: Brand
  readonly isDisabled: boolean
  readonly onClick: () => void
}

/** One eligible offer, the whole line a button: named by the offer, described by what it adds and by its mark. */
export function OfferButton({ verdict, brand, isDisabled, onClick }: OfferButtonProps) {
  const styles = useStyles()
  const id = useId()
  const name = offerName(verdict.target, brand)
  const dispute = disputeText(verdict.path, brand)
  return (
    <Button
      appearance="subtle"
      className={styles.button}
      iconPosition="after"
      icon={<ChevronRightRegular />}
      aria-label={name}
      aria-describedby={dispute === undefined ? `${id}-adds` : `${id}-adds ${id}-dispute`}
      disabledFocusable={isDisabled}
      onClick={isDisabled ? undefined : onClick}
    >
      <span className={styles.text}>
        <span className={styles.name}>
          {name} {dispute !== undefined && <DisputedMark />}
        </span>
        <span id={`${id}-adds`} className={styles.adds}>
          {addsText(verdict)}
        </span>
        {dispute !== undefined && (
          <span id={`${id}-dispute`} className={styles.adds}>
            {dispute}
          </span>
        )}
      </span>
    </Button>
  )
}

const useStyles = makeStyles({
  button: {
    justifyContent: 'space-between',
    textAlign: 'start',
    paddingInline: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`,
    fontWeight: tokens.fontWeightRegular,
    maxWidth: 'none',
  },
  text: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
  adds: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
})
