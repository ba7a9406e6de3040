import * as v from 'valibot'

import { isGuid } from './identity.ts'
import { wireId } from './wireSchema.ts'

const guid = v.pipe(wireId, v.check(isGuid, 'Expected a GUID'))

/** Kinds of what happens to a customer without this partner. */
export const outsideChangeKinds = [
  'acceptDelegatedAdmin',
  'cancelElsewhere',
  'finishProvisioning',
  'restoreStatus',
  'endTrial',
] as const

/**
 * Body of POST /sandbox/customers/{id}/outside-changes: what the customer or Microsoft does, so that one person can play the
 * whole story. The customer accepts the invitation, or cancels what it bought elsewhere of a SKU; Microsoft ends a
 * provisioning, sets a status to active, or ends a trial.
 */
export const outsideChangeSchema = v.variant(
  'kind',
  [
    v.object({ kind: v.literal('acceptDelegatedAdmin') }),
    v.object({ kind: v.literal('cancelElsewhere'), skuId: wireId }),
    v.object({ kind: v.literal('finishProvisioning'), subscriptionId: guid }),
    v.object({ kind: v.literal('restoreStatus'), subscriptionId: guid }),
    v.object({ kind: v.literal('endTrial'), subscriptionId: guid }),
  ],
  ({ path }) => (path === undefined ? 'Expected an object' : `Expected one of: ${outsideChangeKinds.join(', ')}`),
)

export type OutsideChange = v.InferOutput<typeof outsideChangeSchema>

/** What it answers: whether anything was left to change. */
export const outsideChangeAnswerSchema = v.object({ isChanged: v.boolean() })
