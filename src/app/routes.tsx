import { setOverrides } from '#api/overrides.ts'
import { readBookAgain } from '#api/sandbox.ts'
import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router'

import { CustomersPage } from './pages/CustomersPage.tsx'
import { CrashPage } from './pages/CrashPage.tsx'
import { NotFoundPage } from './pages/NotFoundPage.tsx'
import {
  parseSearch,
  readCustomersSearch,
  readRulesSearch,
  readSubscriptionsSearch,
  readTabSearch,
  stringifySearch,
  type TabSearch,
} from './searchParams.ts'
import { Shell } from './Shell.tsx'

const rootRoute = createRootRouteWithContext<{ readonly queryClient: QueryClient }>()({
  validateSearch: readTabSearch,
  search: {
    middlewares: [
      retainSearchParams<TabSearch>([
        'pack',
        'role',
        'lang',
        'customers',
        'seed',
        'disputedPath',
        'startedOn',
        'latency',
      ]),
    ],
  },
  beforeLoad: ({ search, context: { queryClient } }) => {
    if (setOverrides(search)) void readBookAgain(queryClient)
  },
  component: Shell,
  notFoundComponent: NotFoundPage,
  errorComponent: CrashPage,
})

const indexRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: readCustomersSearch,
  beforeLoad: ({ search }) => {
    throw redirect({ to: '/customers', search, replace: true })
  },
})

const customersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/customers',
  validateSearch: readCustomersSearch,
  component: CustomersPage,
})

const subscriptionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/customers/$customerId/subscriptions',
  validateSearch: readSubscriptionsSearch,
}).lazy(async () => (await import('./pages/subscriptionsRoute.ts')).subscriptionsLazyRoute)

const subscriptionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/customers/$customerId/subscriptions/$subscriptionId',
}).lazy(async () => (await import('./pages/subscriptionRoute.ts')).subscriptionLazyRoute)

const customerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/customers/$customerId',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/customers/$customerId/subscriptions', params, replace: true })
  },
})

const rulesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rules',
  validateSearch: readRulesSearch,
}).lazy(async () => (await import('./pages/rulesRoute.ts')).rulesLazyRoute)

const rolesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/roles',
}).lazy(async () => (await import('./pages/rolesRoute.ts')).rolesLazyRoute)

const routeTree = rootRoute.addChildren([
  indexRoute,
  customersRoute,
  customerRoute,
  subscriptionsRoute,
  subscriptionRoute,
  rulesRoute,
  rolesRoute,
])

export function createAppRouter(queryClient: QueryClient, basepath: string) {
  return createRouter({
    routeTree,
    basepath,
    context: { queryClient },
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    scrollRestoration: true,
  })
}

declare module '@tanstack/react-router' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- the router's types are extended by merging.
  interface Register {
    readonly router: ReturnType<typeof createAppRouter>
  }
}
