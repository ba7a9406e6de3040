import type { Brand } from '#domain/catalogue/offer.ts'
import { isAnsweredOtherwise } from '#domain/eligibility/confirmedConditions.ts'
import type { ConfirmedUpgrade } from '#domain/eligibility/confirmUpgrades.ts'
import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components'
import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'

import { addsText } from './changesText.ts'
import { ConfirmedMark } from './ConfirmedMark.tsx'
import { DisputedMark } from './DisputedMark.tsx'
import { disputeText } from './disputeText.ts'
import { RuleLink } from './RuleLink.tsx'
import { targetName } from './targetName.ts'
import { targetReasons } from './targetReasons.ts'

type OfferChoiceProps = {
  readonly targets: readonly ConfirmedUpgrade[]
  readonly brand: Brand
  readonly chosenId: string | undefined
  readonly error: string | undefined
  readonly onChoose: (targetOfferId: string) => void
}

/** Every target as a radio; ineligible ones stay reachable, dimmed, with their reasons as description. */
export function OfferChoice({ targets, brand, chosenId, error, onChoose }: OfferChoiceProps) {
  const styles = useStyles()
  const { t } = useLingui()
  return (
    <Field label={t`New offer`} validationMessage={error} validationState={error === undefined ? 'none' : 'error'}>
      <RadioGroup
        value={chosenId ?? ''}
        onChange={(_event, { value }) => {
          if (targets.some(({ targetOfferId, isEligible }) => targetOfferId === value && isEligible)) onChoose(value)
        }}
        className={styles.group}
      >
        {targets.map((target) => (
          <OfferRadio key={target.targetOfferId} target={target} brand={brand} />
        ))}
      </RadioGroup>
    </Field>
  )
}

function OfferRadio({ target, brand }: { readonly target: ConfirmedUpgrade; readonly brand: Brand }) {
  const styles = useStyles()
  const id = useId()
  const dispute = disputeText(target.verdict?.path, brand)
  const reasons = target.isEligible ? [] : targetReasons(target, brand)
  const adds = target.isEligible && target.verdict !== undefined ? [addsText(target.verdict)] : []
  const lines = [...adds, ...(dispute === undefined ? [] : [dispute]), ...reasons]
  const name = targetName(target, brand)
  return (
    <div className={styles.option}>
      <Radio
        value={target.targetOfferId}
        className={target.isEligible ? styles.eligible : styles.blocked}
        label={name}
        input={{ 'aria-disabled': !target.isEligible, 'aria-describedby': `${id}-lines` }}
      />
      <div id={`${id}-lines`} className={styles.lines}>
        {dispute !== undefined && <DisputedMark />}
        {isAnsweredOtherwise(target) && <ConfirmedMark />}
        {!target.isEligible && (
          <span className={styles.unavailable} aria-hidden="true">
            <Trans>Not available</Trans>
          </span>
        )}
        {lines.map((line) => (
          <p key={line} className={styles.line}>
            {line}
          </p>
        ))}
      </div>
      <OfferRule target={target} name={name} />
    </div>
  )
}

/** Where an offer that is refused or disputed stands in the rules. */
function OfferRule({ target, name }: { readonly target: ConfirmedUpgrade; readonly name: string }) {
  const styles = useStyles()
  const path = target.verdict?.path
  if (path === undefined || (target.isEligible && path.dispute === undefined)) return null
  return (
    <div className={styles.lines}>
      <RuleLink path={path} name={name} isInNewTab />
    </div>
  )
}

const useStyles = makeStyles({
  group: { rowGap: tokens.spacingVerticalXS, paddingBlockEnd: tokens.spacingVerticalXS },
  option: { display: 'flex', flexDirection: 'column' },
  // As specific as Fluent's own rule, which greys every radio that is not the chosen one.
  eligible: {
    '& > input:enabled:not(:checked) ~ .fui-Radio__label': { color: tokens.colorNeutralForeground1 },
  },
  blocked: {
    '& > input:enabled:not(:checked) ~ .fui-Radio__label': { color: tokens.colorNeutralForeground3 },
  },
  unavailable: { fontWeight: tokens.fontWeightSemibold },
  lines: {
    paddingInlineStart: tokens.spacingHorizontalXXXL,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: { margin: 0 },
})
