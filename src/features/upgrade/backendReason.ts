import { t } from '@lingui/core/macro'

import { statusWord } from '#i18n/statusWord.ts'

/** The wire's own code, or the raw text of one nobody knows. */
type BackendError = {
  readonly code: number | string
  readonly additionalDetails?: string | undefined
  readonly description?: string | undefined
}

function notActive(details: string | undefined): string {
  if (details === undefined || details === '') return t`The subscription is not active.`
  const status = statusWord(details)
  return t`The subscription is not active. Status: ${status}.`
}

function otherReason({ code, description, additionalDetails }: BackendError): string {
  const told = [description, additionalDetails].filter((text) => text !== undefined && text !== '').join(' ')
  if (code === 0) return told === '' ? t`Partner Center gave no reason.` : told
  return told === '' ? t`Unknown reason (${code}).` : t`Unknown reason (${code}): ${told}`
}

const sentences: Readonly<Record<number, () => string>> = {
  1: () => t`You have no delegated admin privileges for this customer.`,
  3: () => t`The customer has another subscription that includes the additional services.`,
  4: () => t`The customer already has this offer.`,
  5: () => t`The upgrade must be submitted by a signed-in user.`,
  6: () => t`The subscription has add-ons.`,
  7: () => t`Partner Center has no upgrade path from this offer.`,
  8: () => t`Partner Center has no upgrade path to this offer.`,
  9: () => t`The subscription is still being provisioned.`,
  10: () => t`The offer does not support this billing frequency.`,
  11: () => t`Your granular admin privileges do not include directory writer.`,
}

/** One sentence for an upgrade error as Partner Center answered it. */
export function backendReason(error: BackendError): string {
  if (error.code === 2) return notActive(error.additionalDetails)
  const sentence = typeof error.code === 'number' ? sentences[error.code] : undefined
  return sentence === undefined ? otherReason(error) : sentence()
}
