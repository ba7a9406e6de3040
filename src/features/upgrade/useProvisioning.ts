import { subscriptionsQuery } from '#api/subscriptions.ts'
import { useQuery } from '@tanstack/react-query'

export type Provisioned = {
  readonly customerId: string
  /** Undefined while, or where, nobody knows which it is. */
  readonly subscriptionId: string | undefined
}

/** The new subscription's own status, read until it is active. */
export function useProvisioning({ customerId, subscriptionId }: Provisioned) {
  const { data } = useQuery({ ...subscriptionsQuery(customerId), enabled: subscriptionId !== undefined })
  if (subscriptionId === undefined) return { state: 'other' as const, status: 'unknown' }
  const created = data?.find(({ id }) => id.toLowerCase() === subscriptionId.toLowerCase())
  if (created === undefined || created.status === 'pending') return { state: 'provisioning' as const }
  return created.status === 'active'
    ? { state: 'active' as const }
    : { state: 'other' as const, status: created.status }
}
