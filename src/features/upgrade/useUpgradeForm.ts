import { apiErrorFacts } from '#api/apiError.ts'
import { type UpgradeResult, useSubmitUpgrade } from '#api/upgrades.ts'
import type { ConfirmedUpgrade } from '#domain/eligibility/confirmUpgrades.ts'
import { checkLicenseQuantity, type LicenseQuantityCheck, type QuantityLimits } from '#domain/licenseQuantity.ts'
import { useState } from 'react'

import type { UpgradeCandidate } from './upgradeFlow.ts'
import type { UpgradeTargets } from './useUpgradeTargets.ts'

type Accepted = {
  readonly result: UpgradeResult
  readonly target: ConfirmedUpgrade
  readonly targetSubscriptionId: string
}

const noLimits: QuantityLimits = { minimum: 1, maximum: Number.MAX_SAFE_INTEGER }

function limitsOf(target: ConfirmedUpgrade | undefined): QuantityLimits {
  return target === undefined ? noLimits : { minimum: target.minimumQuantity, maximum: target.maximumQuantity }
}

/** What was chosen and typed, kept through every failure; what is wrong with it; and the submit itself. */
export function useUpgradeForm(
  candidate: UpgradeCandidate,
  { targets, upgrades }: UpgradeTargets,
  initialOfferId: string | undefined,
  onAccepted: (accepted: Accepted) => void,
) {
  const { subscription, edition, customerId } = candidate
  const [chosenId, setChosenId] = useState(initialOfferId)
  const [quantityText, setQuantityText] = useState(edition.pack.isQuantityAsked ? '' : String(subscription.quantity))
  const [isTransferWanted, setIsTransferWanted] = useState(true)
  const [isTried, setIsTried] = useState(false)
  const [isOfferMissing, setIsOfferMissing] = useState(false)
  const [refusal, setRefusal] = useState<UpgradeResult>()
  const submission = useSubmitUpgrade(customerId)

  const chosen = targets.find(({ targetOfferId, isEligible }) => targetOfferId === chosenId && isEligible)
  const limits = limitsOf(chosen)
  const quantity: LicenseQuantityCheck = checkLicenseQuantity(quantityText, limits)
  const isTransferred = isTransferWanted && (chosen?.canTransferLicenses ?? true)

  const submit = (): 'sent' | 'noOffer' | 'badQuantity' | 'pending' => {
    setIsTried(true)
    if (submission.isPending) return 'pending'
    setIsOfferMissing(chosen === undefined)
    if (chosen === undefined) return 'noOffer'
    if (quantity.state !== 'valid') return 'badQuantity'
    setRefusal(undefined)
    submission.mutate(
      {
        subscriptionId: subscription.id,
        targetOfferId: chosen.targetOfferId,
        upgradeType: isTransferred ? 'upgrade_with_license_transfer' : 'upgrade_only',
        quantity: quantity.quantity,
        upgrades,
      },
      {
        onSuccess: (result) => {
          const { targetSubscriptionId, upgradeErrors } = result
          if (upgradeErrors.length > 0 || targetSubscriptionId === undefined) setRefusal(result)
          else onAccepted({ result, target: chosen, targetSubscriptionId })
        },
      },
    )
    return 'sent'
  }

  return {
    chosen,
    choose: (offerId: string) => {
      setChosenId(offerId)
      setIsOfferMissing(false)
    },
    limits,
    quantity,
    /** Seats typed, when they are a whole number within the limits. */
    licenses: quantity.state === 'valid' ? quantity.quantity : undefined,
    quantityText,
    setQuantityText,
    isTransferred,
    setIsTransferWanted,
    isOfferMissing,
    // A number outside the limits is told at once, an empty field only after Submit.
    isQuantityWrong: quantity.state !== 'valid' && (isTried || quantity.state !== 'empty'),
    isPending: submission.isPending,
    refusal,
    failure: submission.error === null ? undefined : { facts: apiErrorFacts(submission.error) },
    submit,
  }
}

export type UpgradeFormState = ReturnType<typeof useUpgradeForm>
