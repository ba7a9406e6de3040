import { apiErrorFacts } from '#api/apiError.ts'
import { type Subscription, type SubscriptionChange, useUpdateSubscription } from '#api/subscriptions.ts'
import { checkLicenseQuantity } from '#domain/licenseQuantity.ts'
import type { ChangeOptions } from '#domain/subscriptionChange.ts'
import { useState } from 'react'

type Draft = { readonly nickname?: string; readonly quantity?: string; readonly status?: string }

function limitsOf({ quantity }: ChangeOptions): { readonly minimum: number; readonly maximum: number } {
  return quantity.state === 'open' ? quantity.limits : { minimum: 0, maximum: Number.MAX_SAFE_INTEGER }
}

/** What differs from the stored subscription. A draft that says the same is no change. */
function changeOf(current: Subscription, draft: Draft, quantity: number | undefined): SubscriptionChange {
  const { nickname, status } = draft
  return {
    ...(nickname !== undefined && nickname !== current.friendlyName ? { friendlyName: nickname } : {}),
    ...(quantity !== undefined && quantity !== current.quantity ? { quantity } : {}),
    ...((status === 'active' || status === 'suspended') && status !== current.status ? { status } : {}),
  }
}

/** The edits of a subscription: only what was touched is a draft, so that what changes elsewhere shows through. */
export function useSubscriptionForm(customerId: string, current: Subscription, options: ChangeOptions) {
  const [draft, setDraft] = useState<Draft>({})
  const [saved, setSaved] = useState(false)
  const update = useUpdateSubscription(customerId)
  const edit = (edited: Draft) => {
    setSaved(false)
    setDraft((before) => ({ ...before, ...edited }))
  }
  const quantityText = draft.quantity ?? String(current.quantity)
  const quantity = checkLicenseQuantity(quantityText, limitsOf(options))
  const isQuantityWrong = options.quantity.state === 'open' && quantity.state !== 'valid'
  const change = changeOf(
    current,
    draft,
    options.quantity.state === 'open' && quantity.state === 'valid' ? quantity.quantity : undefined,
  )
  const save = () => {
    update.mutate(
      { current, change },
      {
        onSuccess: () => {
          setDraft({})
          setSaved(true)
        },
      },
    )
  }
  return {
    nickname: draft.nickname ?? current.friendlyName,
    setNickname: (nickname: string) => edit({ nickname }),
    quantityText,
    quantity,
    isQuantityWrong,
    setQuantityText: (text: string) => edit({ quantity: text }),
    status: draft.status ?? current.status,
    setStatus: (status: string) => edit({ status }),
    isChanged: Object.keys(change).length > 0,
    isSuspending: change.status === 'suspended',
    isPending: update.isPending,
    isSaved: saved,
    failure: update.error === null ? undefined : { facts: apiErrorFacts(update.error) },
    save,
  }
}

export type SubscriptionFormState = ReturnType<typeof useSubscriptionForm>
