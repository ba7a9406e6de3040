import { compareInstants } from './calendar.ts'

/** Seconds a new subscription stays `pending` (a property of the sandbox; Partner Center names no figure). */
export const provisioningSeconds = 5

/** Status at an instant: `pending` turns `active` once its end has come. Without an end it stays pending. */
export function effectiveStatus(status: string, provisioningEnds: string | undefined, now: string): string {
  if (status !== 'pending' || provisioningEnds === undefined) return status
  return compareInstants(now, provisioningEnds) < 0 ? 'pending' : 'active'
}

/**
 * How far the provisioning of a subscription with a status is ("Get subscription provisioning status"; the pairing is assumed).
 */
export function provisioningState(status: string): 'none' | 'pending' | 'success' {
  if (status === 'pending') return 'pending'
  return status === 'deleted' || status === 'none' ? 'none' : 'success'
}
