import type { ConfirmedUpgrade } from '#domain/eligibility/confirmUpgrades.ts'
import { checkLicenseQuantity, type LicenseQuantityCheck, type QuantityLimits } from '#domain/licenseQuantity.ts'
import { useState } from 'react'

import type { UpgradeCandidate } from './upgradeFlow.ts'
import { type SubmitListener, useUpgradeSubmission } from './useUpgradeSubmission.ts'
import type { UpgradeTargets } from './useUpgradeTargets.ts'

const noLimits: QuantityLimits = { minimum: 1, maximum: Number.MAX_SAFE_INTEGER }

function limitsOf(target: ConfirmedUpgrade | undefined): QuantityLimits {
  return target === undefined ? noLimits : { minimum: target.minimumQuantity, maximum: target.maximumQuantity }
}

/** A number outside the limits is told at once, an empty field only after Submit. */
function isWrong({ state }: LicenseQuantityCheck, isTried: boolean): boolean {
  return state !== 'valid' && (isTried || state !== 'empty')
}

/** What was chosen and typed, kept through every failure; what is wrong with it; and the submit itself. */
export function useUpgradeForm(
  candidate: UpgradeCandidate,
  { targets, upgrades }: UpgradeTargets,
  initialOfferId: string | undefined,
  listener: SubmitListener,
) {
  const { subscription, edition, customerId } = candidate
  const [choice, setChosenId] = useState<string>()
  // The form may have been drawn before anybody said with which offer it opens.
  const chosenId = choice ?? initialOfferId
  const [quantityText, setQuantityText] = useState(edition.pack.isQuantityAsked ? '' : String(subscription.quantity))
  const [isTransferWanted, setIsTransferWanted] = useState(true)
  const [isTried, setIsTried] = useState(false)
  const [isOfferMissing, setIsOfferMissing] = useState(false)
  const { submit: send, isPending, unanswered, refusal, failure } = useUpgradeSubmission(customerId, listener)

  const eligible = targets.find(({ targetOfferId, isEligible }) => targetOfferId === chosenId && isEligible)
  // What may have been carried out already stays chosen, also when the offers read since then say otherwise.
  const chosen = isPending || unanswered === undefined ? eligible : unanswered.target
  const limits = limitsOf(chosen)
  const quantity: LicenseQuantityCheck = checkLicenseQuantity(quantityText, limits)
  const isTransferred = isTransferWanted && (chosen?.canTransferLicenses ?? true)

  const submit = (): 'sent' | 'noOffer' | 'badQuantity' => {
    setIsTried(true)
    setIsOfferMissing(chosen === undefined)
    if (chosen === undefined) return 'noOffer'
    if (quantity.state !== 'valid') return 'badQuantity'
    send({
      target: chosen,
      upgrade: {
        subscriptionId: subscription.id,
        targetOfferId: chosen.targetOfferId,
        upgradeType: isTransferred ? 'upgrade_with_license_transfer' : 'upgrade_only',
        quantity: quantity.quantity,
        upgrades,
      },
    })
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
    isQuantityWrong: isWrong(quantity, isTried),
    isTried,
    isPending,
    refusal,
    failure,
    submit,
    /** Repeats an unanswered request exactly; otherwise submits what is in the form. */
    retry: () => (unanswered === undefined ? submit() : send(unanswered)),
  }
}

export type UpgradeFormState = ReturnType<typeof useUpgradeForm>
