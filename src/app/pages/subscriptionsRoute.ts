import { createLazyRoute } from '@tanstack/react-router'

import { SubscriptionsPage } from './SubscriptionsPage.tsx'

export const subscriptionsLazyRoute = createLazyRoute('/customers/$customerId/subscriptions')({
  component: SubscriptionsPage,
})
