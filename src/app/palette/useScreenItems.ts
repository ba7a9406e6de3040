import { customerName } from '#api/customerName.ts'
import { customerQuery } from '#api/customers.ts'
import { editionQuery } from '#api/edition.ts'
import { subscriptionsQuery } from '#api/subscriptions.ts'
import { subscriptionName } from '#i18n/subscriptionName.ts'
import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'

import type { PaletteItem } from './paletteItem.ts'

/** The pages of the customer one is at: the list of subscriptions, and each subscription's details. */
function useCustomerScreens(): readonly PaletteItem[] {
  const { t } = useLingui()
  const navigate = useNavigate()
  const { customerId = '' } = useParams({ strict: false })
  const isAsked = customerId !== ''
  const customer = useQuery({ ...customerQuery(customerId), enabled: isAsked })
  const subscriptions = useQuery({ ...subscriptionsQuery(customerId), enabled: isAsked })
  const edition = useQuery(editionQuery())
  if (customer.data === undefined) return []
  const name = customerName(customer.data)
  const branded = edition.data
  const details = branded === undefined ? [] : (subscriptions.data ?? []).filter(({ status }) => status !== 'deleted')
  return [
    {
      id: 'subscriptions',
      group: 'screens',
      label: t`Subscriptions of ${name}`,
      run: () => void navigate({ to: '/customers/$customerId/subscriptions', params: { customerId } }),
    },
    ...details.map((subscription): PaletteItem => ({
      id: `subscription-${subscription.id}`,
      group: 'screens',
      label: branded === undefined ? subscription.offerName : subscriptionName(subscription, branded),
      detail: name,
      run: () =>
        void navigate({
          to: '/customers/$customerId/subscriptions/$subscriptionId',
          params: { customerId, subscriptionId: subscription.id },
        }),
    })),
  ]
}

/** Every screen there is to go to from here. */
export function useScreenItems(): readonly PaletteItem[] {
  const { t } = useLingui()
  const navigate = useNavigate()
  const ofCustomer = useCustomerScreens()
  return [
    { id: 'customers', group: 'screens', label: t`Customers`, run: () => void navigate({ to: '/customers' }) },
    { id: 'rules', group: 'screens', label: t`Rules`, run: () => void navigate({ to: '/rules' }) },
    { id: 'roles', group: 'screens', label: t`Roles`, run: () => void navigate({ to: '/roles' }) },
    ...ofCustomer,
  ]
}
