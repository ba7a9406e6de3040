import { createContext, use } from 'react'

/** Opens the invitation with which a customer grants delegated admin privileges. */
export type PrivilegesRequest = {
  readonly open: (customerName: string) => void
  /** Fetches what opening it needs. */
  readonly prepare: () => void
}

export const PrivilegesRequestContext = createContext<PrivilegesRequest | undefined>(undefined)

export function usePrivilegesRequest(): PrivilegesRequest {
  const request = use(PrivilegesRequestContext)
  if (request === undefined) throw new Error('The request for privileges is used outside its provider.')
  return request
}
