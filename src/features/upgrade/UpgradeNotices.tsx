import { apiErrorFacts } from '#api/apiError.ts'
import type { Edition } from '#api/edition.ts'
import type { Brand } from '#domain/catalogue/offer.ts'
import type { EligibilityChange } from '#domain/eligibility/confirmUpgrades.ts'
import { BulletList } from '#ui/BulletList.tsx'
import { ErrorNotice } from '#ui/ErrorNotice.tsx'
import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components'
import { Trans, useLingui } from '@lingui/react/macro'

import { backendReason } from './backendReason.ts'
import { submitFailureText } from './submitProgress.ts'
import { targetName } from './targetName.ts'
import type { UpgradeFormState } from './useUpgradeForm.ts'
import type { UpgradeTargets } from './useUpgradeTargets.ts'

type ConfirmationNoticeProps = { readonly targets: UpgradeTargets; readonly brand: Brand }

/** Whether Partner Center confirms what the screen worked out, and what changed where it does not. */
export function ConfirmationNotice({ targets, brand }: ConfirmationNoticeProps) {
  const styles = useStyles()
  const { t } = useLingui()
  const { confirmation, confirmationError, changes, askAgain } = targets
  if (confirmation === 'failed') {
    return (
      <ErrorNotice
        title={t`Partner Center could not confirm the offers.`}
        facts={apiErrorFacts(confirmationError)}
        onRetry={askAgain}
      >
        <Trans>You can still submit: the upgrade is checked again then.</Trans>
      </ErrorNotice>
    )
  }
  if (changes.length === 0) {
    return (
      <p className={styles.quiet} role="status">
        {confirmation === 'asking' ? (
          <Trans>Confirming with Partner Center</Trans>
        ) : (
          <Trans>Confirmed by Partner Center</Trans>
        )}
      </p>
    )
  }
  return (
    <MessageBar intent="warning" layout="multiline" role="status">
      <MessageBarBody>
        <MessageBarTitle>
          <Trans>Partner Center answered differently from this screen.</Trans>
        </MessageBarTitle>
        <BulletList>
          {changes.map((change) => (
            <li key={change.targetOfferId}>
              <ChangeSentence change={change} brand={brand} />
            </li>
          ))}
        </BulletList>
      </MessageBarBody>
    </MessageBar>
  )
}

function ChangeSentence({ change, brand }: { readonly change: EligibilityChange; readonly brand: Brand }) {
  const name = targetName(change, brand)
  return change.answered ? <Trans>{name} is eligible.</Trans> : <Trans>{name} is not eligible.</Trans>
}

type SubmitNoticeProps = {
  readonly form: Pick<UpgradeFormState, 'refusal' | 'failure' | 'retry'>
  readonly edition: Edition
}

/** A submit that was refused, failed or got no answer; everything chosen stays. */
export function SubmitNotice({ form, edition }: SubmitNoticeProps) {
  const { t } = useLingui()
  const { refusal, failure, retry } = form
  if (refusal !== undefined) {
    return (
      <MessageBar intent="error" layout="multiline" role="alert">
        <MessageBarBody>
          <MessageBarTitle>
            <Trans>Partner Center refused the upgrade. Nothing was changed.</Trans>
          </MessageBarTitle>
          <BulletList>
            {refusal.upgradeErrors.map((error) => (
              <li key={error.code}>{backendReason(error)}</li>
            ))}
          </BulletList>
          <Trans>The offers above show the state as it is now.</Trans>
        </MessageBarBody>
      </MessageBar>
    )
  }
  if (failure === undefined) return null
  const isLost = failure.facts?.kind === 'lost'
  return (
    <ErrorNotice
      title={isLost ? t`The upgrade got no answer.` : t`The upgrade was not submitted.`}
      facts={failure.facts}
      cause={submitFailureText(failure.facts?.code, edition)}
      onRetry={retry}
    >
      {isLost && <Trans>It may have been carried out. Retry is safe: the upgrade happens once.</Trans>}
    </ErrorNotice>
  )
}

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
})
