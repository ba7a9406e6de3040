import type { RulePack } from '#domain/catalogue/rulePack.ts'
import { formatNumber } from '#i18n/format.ts'
import { joinSentences } from '#i18n/joinSentences.ts'
import { licenseQuantityError } from '#i18n/licenseQuantityError.ts'
import { BusyBar } from '#ui/BusyBar.tsx'
import { Delayed } from '#ui/Delayed.tsx'
import { NumberField } from '#ui/NumberField.tsx'
import { Button, Checkbox, DialogActions, DialogContent, Field, makeStyles, tokens } from '@fluentui/react-components'
import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { type Ref, useRef } from 'react'

import { AdminCenterNote } from './AdminCenterNote.tsx'
import { backendReason } from './backendReason.ts'
import { MissingPrivileges } from './MissingPrivileges.tsx'
import { OfferChoice } from './OfferChoice.tsx'
import { UpgradeChanges } from './UpgradeChanges.tsx'
import { submitProgress } from './submitProgress.ts'
import { type NamedTarget, targetName } from './targetName.ts'
import type { UpgradeActivity, UpgradeCandidate } from './upgradeFlow.ts'
import { ConfirmationNotice, SubmitNotice } from './UpgradeNotices.tsx'
import { type UpgradeFormState, useUpgradeForm } from './useUpgradeForm.ts'
import { useUpgradeTargets } from './useUpgradeTargets.ts'

type UpgradeFormProps = {
  readonly candidate: UpgradeCandidate
  readonly initialOfferId: string | undefined
  /** How the submit goes, told also after the dialog was closed over it. */
  readonly onProgress: (progress: UpgradeActivity['progress'], target: NamedTarget) => void
  readonly onCancel: () => void
}

/** Offers on the left, what changes on the right, one summary sentence, Submit. */
export function UpgradeForm({ candidate, initialOfferId, onProgress, onCancel }: UpgradeFormProps) {
  const styles = useStyles()
  const { t } = useLingui()
  const { subscription, edition, customerName } = candidate
  const { pack } = edition
  const targets = useUpgradeTargets(candidate)
  const form = useUpgradeForm(candidate, targets, initialOfferId, {
    onSending: (target) => onProgress({ state: 'sending' }, target),
    onEnded: (outcome, target) => onProgress(submitProgress(outcome, target), target),
  })
  const offers = useRef<HTMLDivElement>(null)
  const quantityInput = useRef<HTMLInputElement>(null)

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
        <ConfirmationNotice targets={targets} brand={pack.brand} />
        <div className={styles.columns}>
          <div ref={offers} className={styles.column}>
            <OfferChoice
              targets={targets.targets}
              brand={pack.brand}
              chosenId={form.chosen?.targetOfferId}
              error={form.isOfferMissing ? t`Choose an offer` : undefined}
              onChoose={form.choose}
            />
            <MissingPrivileges targets={targets.targets} customerName={customerName} />
          </div>
          <div className={styles.column}>
            <LicensesField form={form} pack={pack} current={subscription.quantity} inputRef={quantityInput} />
            <TransferChoice form={form} />
            <UpgradeChanges
              subscription={subscription}
              target={form.chosen}
              quantity={form.licenses}
              isTransferred={form.isTransferred}
              assignedUsers={targets.assignedUsers}
            />
            <AdminCenterNote pack={pack} />
          </div>
        </div>
        <SubmitNotice form={form} edition={edition} />
        <div className={styles.summary}>
          <Summary form={form} pack={pack} current={subscription.quantity} />
        </div>
      </DialogContent>
      <DialogActions fluid className={styles.actions}>
        <Button appearance="secondary" onClick={onCancel}>
          {form.isPending ? <Trans>Close</Trans> : <Trans>Cancel</Trans>}
        </Button>
        <Button appearance="primary" onClick={submit} disabledFocusable={form.isPending}>
          {form.isPending ? <Trans>Submitting</Trans> : <Trans>Submit</Trans>}
        </Button>
      </DialogActions>
    </>
  )
}

function TransferChoice({ form }: { readonly form: UpgradeFormState }) {
  const { t } = useLingui()
  const isImpossible = form.chosen !== undefined && !form.chosen.canTransferLicenses
  const reasons = joinSentences((form.chosen?.transferErrors ?? []).map(backendReason))
  return (
    <Field hint={isImpossible ? reasons || t`Partner Center cannot move them for this offer.` : undefined}>
      <Checkbox
        label={t`Move user licenses to the new offer`}
        checked={form.isTransferred}
        input={{ 'aria-disabled': isImpossible }}
        onChange={(_event, { checked }) => {
          if (!isImpossible) form.setIsTransferWanted(checked === true)
        }}
      />
    </Field>
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
      hint={joinSentences(hints) || undefined}
      error={form.isQuantityWrong ? licenseQuantityError(quantity) : undefined}
      inputRef={inputRef}
      onChange={form.setQuantityText}
    />
  )
}

/** What Submit does, or that it cannot yet, or that it is under way. */
function Summary({ form, pack, current }: PartProps) {
  const styles = useStyles()
  const { t } = useLingui()
  const { chosen, licenses } = form
  if (form.isPending) {
    return (
      <Delayed milliseconds={1_000}>
        <div role="status">
          <BusyBar label={t`Submitting`} />
          <p className={styles.line}>
            <Trans>You can close this: the upgrade goes on, and its result is told at the foot of the page.</Trans>
          </p>
        </div>
      </Delayed>
    )
  }
  if (form.isOfferMissing || (form.isTried && form.isQuantityWrong)) {
    return (
      <p className={styles.problem} role="status">
        <Trans>Nothing was submitted: something above needs your attention.</Trans>
      </p>
    )
  }
  if (chosen === undefined || licenses === undefined) return null
  const now = plural(current, { one: '# license', other: '# licenses' })
  const next = plural(licenses, { one: '# license', other: '# licenses' })
  const offer = targetName(chosen, pack.brand)
  return <p className={styles.line} aria-live="polite">{t`Submit replaces all ${now} with ${next} of ${offer}.`}</p>
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
  summary: { minHeight: tokens.lineHeightBase300 },
  line: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  problem: { margin: 0, color: tokens.colorPaletteRedForeground1 },
  actions: { justifyContent: 'flex-end' },
})
