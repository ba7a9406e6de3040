import { createLazyRoute } from '@tanstack/react-router'

import { SubscriptionPage } from './SubscriptionPage.tsx'

export const subscriptionLazyRoute = createLazyRoute('/customers/$customerId/subscriptions/$subscriptionId')({
  component: SubscriptionPage,
})
