import { NumberField } from '#ui/NumberField.tsx'
import { formatNumber } from '#i18n/format.ts'
import { licenseQuantityError } from '#i18n/licenseQuantityError.ts'
import { Button, Checkbox, DialogActions, DialogContent, makeStyles, tokens } from '@fluentui/react-components'
import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'

import { OfferChoice, targetName } from './OfferChoice.tsx'
import { UpgradeChanges } from './UpgradeChanges.tsx'
import { ConfirmationNotice, SubmitNotice } from './UpgradeNotices.tsx'
import type { Submitted } from './UpgradeDialog.tsx'
import type { UpgradeCandidate } from './upgradeFlow.ts'
import { useUpgradeForm } from './useUpgradeForm.ts'
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
  const { subscription, edition } = candidate
  const { brand, isQuantityAsked } = edition.pack
  const targets = useUpgradeTargets(candidate)
  const form = useUpgradeForm(candidate, targets, initialOfferId, ({ result, target }) =>
    onSubmitted({
      result,
      targetSubscriptionId: result.targetSubscriptionId ?? '',
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
  const current = plural(subscription.quantity, { one: '# license', other: '# licenses' })
  const minimum = formatNumber(form.limits.minimum)
  const maximum = formatNumber(form.limits.maximum)
  const limitsHint = form.chosen === undefined ? '' : t`From ${minimum} to ${maximum}.`
  const currentHint = isQuantityAsked ? t`The subscription has ${current} now.` : ''
  const chosenName = form.chosen && targetName(form.chosen, brand)
  const licenses = form.quantity.state === 'valid' ? form.quantity.quantity : undefined
  return (
    <>
      <DialogContent className={styles.content}>
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
            <NumberField
              label={t`Licenses`}
              text={form.quantityText}
              value={'quantity' in form.quantity ? form.quantity.quantity : undefined}
              minimum={form.limits.minimum}
              maximum={form.limits.maximum}
              hint={[currentHint, limitsHint].filter((hint) => hint !== '').join(' ') || undefined}
              error={form.isQuantityWrong ? licenseQuantityError(form.quantity) : undefined}
              inputRef={quantityInput}
              onChange={form.setQuantityText}
            />
            <Checkbox
              label={t`Move user licenses to the new offer`}
              checked={form.isTransferred}
              onChange={(_event, { checked }) => form.setIsTransferWanted(checked === true)}
            />
            <UpgradeChanges
              subscription={subscription}
              target={form.chosen}
              quantity={licenses}
              isTransferred={form.isTransferred}
              assignedUsers={targets.assignedUsers}
            />
          </div>
        </div>
        <SubmitNotice form={form} />
        <p className={styles.summary} aria-live="polite">
          {chosenName !== undefined && licenses !== undefined && (
            <SummarySentence from={subscription.quantity} licenses={licenses} offer={chosenName} />
          )}
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

type SummarySentenceProps = { readonly from: number; readonly licenses: number; readonly offer: string }

function SummarySentence({ from, licenses, offer }: SummarySentenceProps) {
  const { t } = useLingui()
  const now = plural(from, { one: '# license', other: '# licenses' })
  const next = plural(licenses, { one: '# license', other: '# licenses' })
  return <>{t`Submit replaces all ${now} with ${next} of ${offer}.`}</>
}

const useStyles = makeStyles({
  content: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalXS,
  },
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
