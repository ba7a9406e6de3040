import { currentBackend } from '#api/backend.ts'
import { useOutsideChange, type OutsideChange } from '#api/sandbox.ts'
import { refreshCustomer, useUpdateSubscription } from '#api/subscriptions.ts'
import type { StepActor, UpgradeStep } from '#domain/eligibility/upgradeSteps.ts'
import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { BeakerRegular } from '@fluentui/react-icons'
import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useId } from 'react'

import { addOnName, holdingName } from './holdingText.ts'
import { outsideChangeFor } from './outsideChangeFor.ts'
import { RequestPrivilegesButton } from './RequestPrivilegesButton.tsx'
import { RoleRefusal } from './RoleRefusal.tsx'
import { roleRefusal } from './roleRefusal.ts'
import type { UpgradeCandidate } from './upgradeFlow.ts'
import type { StepAct } from './useStepAct.ts'

type StepActionsProps = {
  readonly step: UpgradeStep
  readonly candidate: UpgradeCandidate
  readonly stepAct: StepAct
}

/** The action of a step, where it can be taken from here; at the sandbox also what others would do. */
export function StepActions({ step, candidate, stepAct }: StepActionsProps) {
  const outside = outsideChangeFor(step, candidate.subscription.id)
  const isSandbox = currentBackend().kind === 'sandbox'
  return (
    <>
      <OwnAction step={step} candidate={candidate} stepAct={stepAct} />
      {isSandbox && outside !== undefined && (
        <OutsideAction actor={step.actor} change={outside} candidate={candidate} stepAct={stepAct} />
      )}
    </>
  )
}

function OwnAction({ step, candidate, stepAct }: StepActionsProps) {
  const { brand } = candidate.edition.pack
  switch (step.code) {
    case 'reactivate':
      return <ReactivateButton candidate={candidate} stepAct={stepAct} />
    case 'requestDelegatedAdmin':
      return <RequestPrivilegesButton customerName={candidate.customerName} />
    case 'cancelOwn':
    case 'waitForTrialEnd': {
      const name = holdingName(step.holding, brand)
      const { subscriptionId } = step.holding.origin
      return (
        <SubscriptionLink candidate={candidate} subscriptionId={subscriptionId}>
          <Trans>Go to {name}</Trans>
        </SubscriptionLink>
      )
    }
    case 'removeAddOn': {
      const name = addOnName(step.addOn, brand)
      return (
        <SubscriptionLink candidate={candidate} subscriptionId={step.addOn.subscriptionId}>
          <Trans>Open {name}</Trans>
        </SubscriptionLink>
      )
    }
    case 'checkAgain':
      return <CheckAgainButton candidate={candidate} stepAct={stepAct} />
    default:
      return null
  }
}

type ActionProps = Pick<StepActionsProps, 'candidate' | 'stepAct'>

function ReactivateButton({ candidate, stepAct }: ActionProps) {
  const { t } = useLingui()
  const noteId = useId()
  const { customerId, subscription, edition } = candidate
  const update = useUpdateSubscription(customerId)
  const refusal = roleRefusal(edition)
  return (
    <>
      <Button
        size="small"
        disabledFocusable={refusal !== undefined || stepAct.isPending}
        aria-describedby={refusal === undefined ? undefined : noteId}
        onClick={() => {
          if (refusal !== undefined) return
          stepAct.act(
            () => update.mutateAsync({ current: subscription, change: { status: 'active' } }),
            t`The subscription is active.`,
          )
        }}
      >
        {stepAct.isPending ? <Trans>Reactivating</Trans> : <Trans>Reactivate</Trans>}
      </Button>
      {refusal !== undefined && <RoleRefusal id={noteId} refusal={refusal} pack={edition.pack} />}
    </>
  )
}

function CheckAgainButton({ candidate, stepAct }: ActionProps) {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  return (
    <Button
      size="small"
      disabledFocusable={stepAct.isPending}
      onClick={() => stepAct.act(() => refreshCustomer(queryClient, candidate.customerId), t`Checked again.`)}
    >
      {stepAct.isPending ? <Trans>Checking</Trans> : <Trans>Check again</Trans>}
    </Button>
  )
}

type OutsideActionProps = ActionProps & { readonly actor: StepActor; readonly change: OutsideChange }

function OutsideAction({ actor, change, candidate, stepAct }: OutsideActionProps) {
  const styles = useStyles()
  const { t } = useLingui()
  const outside = useOutsideChange(candidate.customerId)
  const labels: Readonly<Record<StepActor, string>> = {
    partner: t`Sandbox: renew it`,
    customer: t`Sandbox: act as the customer`,
    microsoft: t`Sandbox: act as Microsoft`,
  }
  return (
    <Button
      size="small"
      appearance="subtle"
      className={styles.outside}
      icon={<BeakerRegular />}
      disabledFocusable={stepAct.isPending}
      onClick={() => stepAct.act(() => outside.mutateAsync(change), t`The step is done.`)}
    >
      {labels[actor]}
    </Button>
  )
}

type SubscriptionLinkProps = {
  readonly candidate: UpgradeCandidate
  readonly subscriptionId: string
  readonly children: React.ReactNode
}

function SubscriptionLink({ candidate, subscriptionId, children }: SubscriptionLinkProps) {
  const styles = useStyles()
  return (
    <Link
      to="/customers/$customerId/subscriptions/$subscriptionId"
      params={{ customerId: candidate.customerId, subscriptionId }}
      className={styles.link}
    >
      <bdi>{children}</bdi>
    </Link>
  )
}

const useStyles = makeStyles({
  // The words stand below those of the other lines, the quiet frame around them beside.
  outside: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  link: {
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: '24px',
    color: tokens.colorBrandForegroundLink,
    overflowWrap: 'anywhere',
  },
})
