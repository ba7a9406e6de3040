/**
 * Whether a subscription goes on by itself when its term ends. One that is being provisioned is about to be active; a
 * suspended one ends, whatever it was set to, and so does one in a state nobody knows. In: the status as on the wire.
 * Source: Partner Center, "Subscription resources" (autoRenewEnabled) and the list of a customer's subscriptions.
 */
export function renews({
  status,
  autoRenewEnabled,
}: {
  readonly status: string
  readonly autoRenewEnabled?: boolean | undefined
}): boolean {
  return autoRenewEnabled === true && (status === 'active' || status === 'pending')
}
