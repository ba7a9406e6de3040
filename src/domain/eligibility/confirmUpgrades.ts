import { findOffer } from '#domain/catalogue/findOffer.ts'
import { isSameId } from '#domain/isSameId.ts'

import type { BackendError, BackendUpgrade } from './mergeUpgradeTypes.ts'
import type { UpgradeAssessment, UpgradeVerdict } from './verdict.ts'

/** One target after the backend has answered. */
export type ConfirmedUpgrade = {
  readonly targetOfferId: string
  /** The wire's name; only for offers the catalogue does not know. */
  readonly targetName?: string
  /** The screen's own verdict; absent for targets the pack's table does not have. */
  readonly verdict?: UpgradeVerdict
  readonly isEligible: boolean
  /** `backend`: the two disagreed on eligibility, and the backend's answer stands. */
  readonly source: 'agreed' | 'backend'
  /** False where the backend's list leaves the target out. */
  readonly isListed: boolean
  readonly canTransferLicenses: boolean
  /** Why licences cannot move; present only where the upgrade itself is eligible. */
  readonly transferErrors?: readonly BackendError[]
  readonly backendErrors: readonly BackendError[]
  readonly minimumQuantity: number
  readonly maximumQuantity: number
}

/** A target whose eligibility the backend sees otherwise; `believed` is absent for a target the screen did not expect. */
export type EligibilityChange = {
  readonly targetOfferId: string
  readonly targetName?: string
  readonly believed?: boolean
  readonly answered: boolean
}

export type ConfirmedUpgrades = {
  readonly upgrades: readonly ConfirmedUpgrade[]
  readonly changes: readonly EligibilityChange[]
}

type Quantities = Pick<ConfirmedUpgrade, 'minimumQuantity' | 'maximumQuantity'>

const anyQuantity: Quantities = { minimumQuantity: 1, maximumQuantity: Number.MAX_SAFE_INTEGER }

function confirmedQuantities(answer: BackendUpgrade, otherwise: Quantities): Quantities {
  return {
    minimumQuantity: answer.minimumQuantity ?? otherwise.minimumQuantity,
    maximumQuantity: answer.maximumQuantity ?? otherwise.maximumQuantity,
  }
}

function confirmVerdict(verdict: UpgradeVerdict, answer: BackendUpgrade): ConfirmedUpgrade {
  return {
    targetOfferId: verdict.target.id,
    verdict,
    isEligible: answer.isEligible,
    source: answer.isEligible === verdict.isEligible ? 'agreed' : 'backend',
    isListed: true,
    canTransferLicenses: answer.canTransferLicenses ?? answer.isEligible,
    ...(answer.transferErrors === undefined ? {} : { transferErrors: answer.transferErrors }),
    backendErrors: answer.errors,
    ...confirmedQuantities(answer, verdict),
  }
}

function unlistedUpgrade(verdict: UpgradeVerdict): ConfirmedUpgrade {
  return {
    targetOfferId: verdict.target.id,
    verdict,
    isEligible: false,
    source: verdict.isEligible ? 'backend' : 'agreed',
    isListed: false,
    canTransferLicenses: false,
    backendErrors: [],
    minimumQuantity: verdict.minimumQuantity,
    maximumQuantity: verdict.maximumQuantity,
  }
}

function unexpectedUpgrade(answer: BackendUpgrade): ConfirmedUpgrade {
  const offer = findOffer(answer.targetOfferId)
  return {
    targetOfferId: offer?.id ?? answer.targetOfferId,
    ...(offer === undefined ? { targetName: answer.targetOfferName } : {}),
    isEligible: answer.isEligible,
    source: 'backend',
    isListed: true,
    canTransferLicenses: answer.canTransferLicenses ?? answer.isEligible,
    ...(answer.transferErrors === undefined ? {} : { transferErrors: answer.transferErrors }),
    backendErrors: answer.errors,
    ...confirmedQuantities(answer, offer ?? anyQuantity),
  }
}

function changeOf({ targetOfferId, targetName, verdict, isEligible }: ConfirmedUpgrade): EligibilityChange {
  return {
    targetOfferId,
    ...(targetName === undefined ? {} : { targetName }),
    ...(verdict === undefined ? {} : { believed: verdict.isEligible }),
    answered: isEligible,
  }
}

/**
 * Lays the backend's answer (one item per target) over what the screen believed. Where they disagree on eligibility the backend
 * wins; a target it leaves out is not eligible. Targets in verdict order, then those only the backend lists.
 */
export function confirmUpgrades(believed: UpgradeAssessment, answered: readonly BackendUpgrade[]): ConfirmedUpgrades {
  const expected = believed.verdicts.map((verdict) => {
    const answer = answered.find(({ targetOfferId }) => isSameId(targetOfferId, verdict.target.id))
    return answer === undefined ? unlistedUpgrade(verdict) : confirmVerdict(verdict, answer)
  })
  const unexpected = answered
    .filter(({ targetOfferId }) => believed.verdicts.every(({ target }) => !isSameId(targetOfferId, target.id)))
    .map(unexpectedUpgrade)
  const upgrades = [...expected, ...unexpected]
  const changes = upgrades.filter(
    ({ source, verdict, isEligible }) => source === 'backend' && (verdict !== undefined || isEligible),
  )
  return { upgrades, changes: changes.map(changeOf) }
}
