import { relationshipRequestQuery } from '#api/customers.ts'
import { useQueryClient } from '@tanstack/react-query'
import { lazy, type ReactNode, Suspense, useMemo, useRef, useState } from 'react'

import { keepFocus } from './keepFocus.ts'
import { PrivilegesRequestContext } from './privilegesRequest.ts'

const loadDialog = () => import('./RequestPrivilegesDialog.tsx')
const RequestPrivilegesDialog = lazy(async () => ({ default: (await loadDialog()).RequestPrivilegesDialog }))

/** Holds the one invitation dialog: what opened it, a card for instance, may close meanwhile. */
export function PrivilegesRequestProvider({ children }: { readonly children: ReactNode }) {
  const queryClient = useQueryClient()
  const [asked, setAsked] = useState<{ readonly customerName: string; readonly isOpen: boolean }>()
  const opener = useRef<HTMLElement>(undefined)
  const request = useMemo(
    () => ({
      open: (customerName: string) => {
        const { activeElement } = document
        opener.current = activeElement instanceof HTMLElement ? activeElement : undefined
        setAsked({ customerName, isOpen: true })
      },
      prepare: () => {
        void loadDialog().catch(() => undefined)
        void queryClient.prefetchQuery(relationshipRequestQuery())
      },
    }),
    [queryClient],
  )
  const close = () => {
    setAsked((before) => before && { ...before, isOpen: false })
    setTimeout(() => keepFocus(opener.current))
  }
  return (
    <PrivilegesRequestContext value={request}>
      {children}
      {asked && (
        <Suspense>
          <RequestPrivilegesDialog isOpen={asked.isOpen} customerName={asked.customerName} onClose={close} />
        </Suspense>
      )}
    </PrivilegesRequestContext>
  )
}
