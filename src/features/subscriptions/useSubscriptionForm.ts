import { apiErrorFacts } from '#api/apiError.ts'
import { type Subscription, type SubscriptionChange, useUpdateSubscription } from '#api/subscriptions.ts'
import { checkLicenseQuantity } from '#domain/licenseQuantity.ts'
import type { ChangeOptions } from '#domain/subscriptionChange.ts'
import { hasOwnNickname } from '#domain/upgradeSubscription.ts'
import { useRef, useState } from 'react'

/** Characters a nickname may have (assumed: the service's documents name no limit). */
export const nicknameLimit = 100

type Draft = { readonly nickname?: string; readonly quantity?: string; readonly status?: string }

function limitsOf({ quantity }: ChangeOptions): { readonly minimum: number; readonly maximum: number } {
  return quantity.state === 'open' ? quantity.limits : { minimum: 0, maximum: Number.MAX_SAFE_INTEGER }
}

/** The name a person gave; empty where the service only repeats the offer's. */
function storedNickname(current: Subscription): string {
  return hasOwnNickname(current) ? current.friendlyName : ''
}

/** What differs from the stored subscription. A draft that says the same is no change. */
function changeOf(
  current: Subscription,
  draft: Draft,
  options: ChangeOptions,
  quantity: number | undefined,
): SubscriptionChange {
  const { nickname } = draft
  const status =
    options.status.state === 'open' ? options.status.statuses.find((settable) => settable === draft.status) : undefined
  return {
    ...(nickname !== undefined && nickname !== storedNickname(current) ? { friendlyName: nickname } : {}),
    ...(quantity !== undefined && quantity !== current.quantity ? { quantity } : {}),
    ...(status !== undefined && status !== current.status ? { status } : {}),
  }
}

/** The edits of a subscription: only what was touched is a draft, so that what changes elsewhere shows through. */
export function useSubscriptionForm(customerId: string, current: Subscription, options: ChangeOptions) {
  const [draft, setDraft] = useState<Draft>({})
  const [saved, setSaved] = useState(false)
  const update = useUpdateSubscription(customerId)
  // The state of the mutation is a render old when a second click of the same instant asks for it.
  const isSending = useRef(false)
  const edit = (edited: Draft) => {
    setSaved(false)
    setDraft((before) => ({ ...before, ...edited }))
  }
  const quantityText = draft.quantity ?? String(current.quantity)
  const quantity = checkLicenseQuantity(quantityText, limitsOf(options))
  const isQuantityWrong = options.quantity.state === 'open' && quantity.state !== 'valid'
  const nicknameText = draft.nickname ?? storedNickname(current)
  const isNicknameWrong = nicknameText !== storedNickname(current) && nicknameText.length > nicknameLimit
  const change = changeOf(
    current,
    draft,
    options,
    options.quantity.state === 'open' && quantity.state === 'valid' ? quantity.quantity : undefined,
  )
  const save = () => {
    if (isSending.current) return
    isSending.current = true
    update.mutate(
      { current, change },
      {
        onSuccess: () => {
          setDraft({})
          setSaved(true)
        },
        onSettled: () => {
          isSending.current = false
        },
      },
    )
  }
  return {
    nickname: nicknameText,
    isNicknameWrong,
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
