import { customerName } from '#api/customerName.ts'
import { customersQuery } from '#api/customers.ts'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'

import type { PaletteItem } from './paletteItem.ts'

const typingPause = 150
const mostShown = 8

/** What was typed, once typing has paused; nothing at once when everything was deleted. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), typingPause)
    return () => clearTimeout(timer)
  }, [text])
  return text === '' ? '' : settled
}

export type CustomerItems = {
  readonly items: readonly PaletteItem[]
  /** "searching": what is shown, if anything, is of an earlier question. */
  readonly state: 'unasked' | 'searching' | 'failed' | 'found'
  readonly retry: () => void
}

/** The first customers that match by name, domain or Microsoft ID, as the backend finds them. */
export function useCustomerItems(typed: string): CustomerItems {
  const navigate = useNavigate()
  const text = typed.trim()
  const settled = useSettled(text)
  const { data, isFetching, isPlaceholderData, isError, refetch } = useInfiniteQuery({
    ...customersQuery(settled),
    enabled: settled !== '',
    placeholderData: keepPreviousData,
  })
  const retry = () => void refetch()
  if (text === '') return { items: [], state: 'unasked', retry }
  const items = (data?.customers ?? []).slice(0, mostShown).map((customer): PaletteItem => ({
    id: `customer-${customer.id}`,
    group: 'customers',
    label: customerName(customer),
    detail: customer.companyProfile.domain,
    run: () => void navigate({ to: '/customers/$customerId/subscriptions', params: { customerId: customer.id } }),
  }))
  const isSearching = settled !== text || isPlaceholderData || (isFetching && data === undefined)
  if (isSearching) return { items, state: 'searching', retry }
  return isError && data === undefined ? { items: [], state: 'failed', retry } : { items, state: 'found', retry }
}
