import { relationshipRequestQuery } from '#api/customers.ts'
import { useQueryClient } from '@tanstack/react-query'
import { lazy, type ReactNode, Suspense, useCallback, useMemo, useRef, useState } from 'react'

import { keepFocus } from './keepFocus.ts'
import { currentOpenIcon } from './openIcon.ts'
import { PrivilegesRequestContext } from './privilegesRequest.ts'

const loadDialog = () => import('./RequestPrivilegesDialog.tsx')
const RequestPrivilegesDialog = lazy(async () => ({ default: (await loadDialog()).RequestPrivilegesDialog }))

/** Holds the one invitation dialog: what opened it, a card for instance, may close meanwhile. */
export function PrivilegesRequestProvider({ children }: { readonly children: ReactNode }) {
  const queryClient = useQueryClient()
  const [asked, setAsked] = useState<{ readonly customerName: string; readonly isOpen: boolean }>()
  /** Where the focus goes back to: what was pressed, else the icon of the card that it stood in. */
  const openers = useRef<readonly (Element | null)[]>([])
  const request = useMemo(
    () => ({
      open: (customerName: string) => {
        openers.current = [document.activeElement, document.getElementById(currentOpenIcon() ?? '')]
        setAsked({ customerName, isOpen: true })
      },
      prepare: () => {
        void loadDialog().catch(() => undefined)
        void queryClient.prefetchQuery(relationshipRequestQuery())
      },
    }),
    [queryClient],
  )
  const giveFocusBack = useCallback(() => {
    setTimeout(() => {
      const opener = openers.current.find((element) => element?.isConnected === true)
      keepFocus(opener instanceof HTMLElement ? opener : undefined)
    })
  }, [])
  return (
    <PrivilegesRequestContext value={request}>
      {children}
      {asked && (
        <Suspense>
          <RequestPrivilegesDialog
            isOpen={asked.isOpen}
            customerName={asked.customerName}
            onClose={() => setAsked({ ...asked, isOpen: false })}
            onGone={giveFocusBack}
          />
        </Suspense>
      )}
    </PrivilegesRequestContext>
  )
}
