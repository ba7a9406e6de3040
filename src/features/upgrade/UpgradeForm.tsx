import type { RulePack } from '#domain/catalogue/rulePack.ts'
import { formatNumber } from '#i18n/format.ts'
import { licenseQuantityError } from '#i18n/licenseQuantityError.ts'
import { NumberField } from '#ui/NumberField.tsx'
import { Button, Checkbox, DialogActions, DialogContent, makeStyles, tokens } from '@fluentui/react-components'
import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { type Ref, useEffect, useRef } from 'react'

import { OfferChoice, targetName } from './OfferChoice.tsx'
import { UpgradeChanges } from './UpgradeChanges.tsx'
import type { Submitted } from './UpgradeDialog.tsx'
import type { UpgradeCandidate } from './upgradeFlow.ts'
import { ConfirmationNotice, SubmitNotice } from './UpgradeNotices.tsx'
import { type UpgradeFormState, useUpgradeForm } from './useUpgradeForm.ts'
import { useUpgradeTargets } from './useUpgradeTargets.ts'

type UpgradeFormProps = {
  readonly candidate: UpgradeCandidate
  readonly initialOfferId: string | undefined
  readonly onPending: (isPending: boolean) => void
  readonly onSubmitted: (submitted: Submitted) => void
  readonly onCancel: () => void
}

/** Offers on the left, what changes on the right, one summary sentence, Submit. */
export function UpgradeForm({ candidate, initialOfferId, onPending, onSubmitted, onCancel }: UpgradeFormProps) {
  const styles = useStyles()
  const { t } = useLingui()
  const { subscription, edition, customerName } = candidate
  const { brand } = edition.pack
  const targets = useUpgradeTargets(candidate)
  const form = useUpgradeForm(candidate, targets, initialOfferId, ({ result, target, targetSubscriptionId }) =>
    onSubmitted({
      result,
      targetSubscriptionId,
      targetName: targetName(target, brand),
      targetOfferId: target.targetOfferId,
    }),
  )
  const offers = useRef<HTMLDivElement>(null)
  const quantityInput = useRef<HTMLInputElement>(null)
  useEffect(() => onPending(form.isPending), [form.isPending, onPending])

  const submit = () => {
    const outcome = form.submit()
    if (outcome === 'noOffer') offers.current?.querySelector('input')?.focus()
    if (outcome === 'badQuantity') quantityInput.current?.focus()
  }
  return (
    <>
      <DialogContent className={styles.content}>
        <p className={styles.customer}>
          <bdi>{customerName}</bdi>
        </p>
        <ConfirmationNotice targets={targets} brand={brand} />
        <div className={styles.columns}>
          <div ref={offers} className={styles.column}>
            <OfferChoice
              targets={targets.targets}
              brand={brand}
              chosenId={form.chosen?.targetOfferId}
              error={form.isOfferMissing ? t`Choose an offer` : undefined}
              onChoose={form.choose}
            />
          </div>
          <div className={styles.column}>
            <LicensesField form={form} pack={edition.pack} current={subscription.quantity} inputRef={quantityInput} />
            <Checkbox
              label={t`Move user licenses to the new offer`}
              checked={form.isTransferred}
              onChange={(_event, { checked }) => form.setIsTransferWanted(checked === true)}
            />
            <UpgradeChanges
              subscription={subscription}
              target={form.chosen}
              quantity={form.licenses}
              isTransferred={form.isTransferred}
              assignedUsers={targets.assignedUsers}
            />
          </div>
        </div>
        <SubmitNotice form={form} />
        <p className={styles.summary} aria-live="polite">
          <Summary form={form} pack={edition.pack} current={subscription.quantity} />
        </p>
      </DialogContent>
      <DialogActions fluid className={styles.actions}>
        <Button appearance="secondary" onClick={onCancel} disabledFocusable={form.isPending}>
          <Trans>Cancel</Trans>
        </Button>
        <Button appearance="primary" onClick={submit} disabledFocusable={form.isPending}>
          {form.isPending ? <Trans>Submitting</Trans> : <Trans>Submit</Trans>}
        </Button>
      </DialogActions>
    </>
  )
}

type PartProps = {
  readonly form: UpgradeFormState
  readonly pack: RulePack
  /** Seats of the source. */
  readonly current: number
}

function LicensesField({ form, pack, current, inputRef }: PartProps & { readonly inputRef: Ref<HTMLInputElement> }) {
  const { t } = useLingui()
  const { limits, quantity } = form
  const licenses = plural(current, { one: '# license', other: '# licenses' })
  const minimum = formatNumber(limits.minimum)
  const maximum = formatNumber(limits.maximum)
  const hints = [
    ...(pack.isQuantityAsked ? [t`The subscription has ${licenses} now.`] : []),
    ...(form.chosen === undefined ? [] : [t`From ${minimum} to ${maximum}.`]),
  ]
  return (
    <NumberField
      label={t`Licenses`}
      text={form.quantityText}
      value={'quantity' in quantity ? quantity.quantity : undefined}
      minimum={limits.minimum}
      maximum={limits.maximum}
      hint={hints.join(' ') || undefined}
      error={form.isQuantityWrong ? licenseQuantityError(quantity) : undefined}
      inputRef={inputRef}
      onChange={form.setQuantityText}
    />
  )
}

function Summary({ form: { chosen, licenses }, pack, current }: PartProps) {
  const { t } = useLingui()
  if (chosen === undefined || licenses === undefined) return null
  const now = plural(current, { one: '# license', other: '# licenses' })
  const next = plural(licenses, { one: '# license', other: '# licenses' })
  const offer = targetName(chosen, pack.brand)
  return <>{t`Submit replaces all ${now} with ${next} of ${offer}.`}</>
}

const useStyles = makeStyles({
  content: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalXS,
  },
  customer: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalL,
    '@media (max-width: 639.9px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  column: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  summary: { margin: 0, minHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  actions: { justifyContent: 'flex-end' },
})
