import { ClipboardTaskListLtrRegular, PeopleRegular, PersonKeyRegular } from '@fluentui/react-icons'
import { useLingui } from '@lingui/react/macro'
import type { ReactElement } from 'react'

type NavigationItem = {
  readonly to: '/customers' | '/rules' | '/roles'
  readonly label: string
  readonly icon: ReactElement
}

/** The screens, in the order of the navigation. */
export function useNavigationItems(): readonly NavigationItem[] {
  const { t } = useLingui()
  return [
    { to: '/customers', label: t`Customers`, icon: <PeopleRegular aria-hidden="true" /> },
    { to: '/rules', label: t`Rules`, icon: <ClipboardTaskListLtrRegular aria-hidden="true" /> },
    { to: '/roles', label: t`Roles`, icon: <PersonKeyRegular aria-hidden="true" /> },
  ]
}
