import { headers } from '#contract/paging.ts'
import { parseOverrides, sandboxHeader } from '#contract/sandbox.ts'
import { rulePacks } from '#domain/catalogue/rulePacks.ts'
import { mayChangeSubscriptions } from '#domain/roles.ts'
import type { SandboxStore } from '#mocks/book/sandboxStore.ts'

import { fault, invalidInput, notFound } from './answers.ts'
import { auditRecordRoutes } from './auditRecords.ts'
import { customerRoutes } from './customers.ts'
import { createIdempotency } from './idempotency.ts'
import { malformedId } from './lookups.ts'
import { offerRoutes } from './offers.ts'
import { outsideChangeRoutes } from './outsideChanges.ts'
import { provisioningStatusRoutes } from './provisioningStatus.ts'
import { relationshipRequestRoutes } from './relationshipRequests.ts'
import { createRouter, type Answer, type BackendRequest, type Outcome, type Route } from './route.ts'
import { sandboxBookRoutes } from './sandboxBook.ts'
import { sandboxSettingsRoutes } from './sandboxSettings.ts'
import { subscribedSkuRoutes } from './subscribedSkus.ts'
import { subscriptionRoutes } from './subscriptions.ts'
import { subscriptionUpdateRoutes } from './subscriptionUpdate.ts'
import { toResponse } from './toResponse.ts'
import { upgradeRoutes } from './upgrades.ts'
import { upgradeSubmissionRoutes } from './upgradeSubmission.ts'
import { userRoutes } from './users.ts'

// The first match answers: fixed paths stand before parameters.
const route = createRouter([
  ...relationshipRequestRoutes,
  ...customerRoutes,
  ...subscriptionRoutes,
  ...subscriptionUpdateRoutes,
  ...upgradeRoutes,
  ...upgradeSubmissionRoutes,
  ...userRoutes,
  ...subscribedSkuRoutes,
  ...provisioningStatusRoutes,
  ...offerRoutes,
  ...auditRecordRoutes,
  ...sandboxSettingsRoutes,
  ...sandboxBookRoutes,
  ...outsideChangeRoutes,
])

function isContractPath(path: string): boolean {
  return path.toLowerCase().startsWith('/v1/')
}

function mayRun(matched: Route, { settings, pack }: BackendRequest): boolean {
  return (
    matched.method === 'GET' || !isContractPath(matched.path) || mayChangeSubscriptions(settings.role, pack).isAllowed
  )
}

/** Everything a handler may know, with the settings of the request's tab in force. */
function understand(
  store: SandboxStore,
  request: Request,
  bodyText: string,
  params: BackendRequest['params'],
): Outcome<BackendRequest> {
  const overrides = parseOverrides(request.headers.get(sandboxHeader) ?? '')
  if (!overrides.ok) {
    return { ok: false, answer: invalidInput(`${overrides.path}: ${overrides.message}`, [overrides.path]) }
  }
  const settings = store.effectiveSettings(overrides.value)
  return {
    ok: true,
    value: {
      store,
      settings,
      overrides: overrides.value,
      pack: rulePacks[settings.pack],
      get book() {
        return store.book(settings)
      },
      now: store.now(),
      params,
      query: new URL(request.url).searchParams,
      headers: request.headers,
      bodyText,
    },
  }
}

async function wait(milliseconds: number): Promise<void> {
  if (milliseconds > 0) await new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** Whether the backend answers a request: the contract and the sandbox's own controls live at the origin's root. */
export function isBackendUrl(url: string): boolean {
  return /^\/(?:v1|sandbox)(?:\/|$)/iu.test(new URL(url).pathname)
}

/** The whole backend over a store: a request in, its response out. The origin of the request does not matter. */
export function createBackend(store: SandboxStore): (request: Request) => Promise<Response> {
  const runOnce = createIdempotency(store)

  async function answerOf(request: Request, path: string): Promise<Answer> {
    const matched = route(request.method, path)
    if (matched === undefined) return notFound(`${request.method} ${path} was not found.`)
    const bodyText = matched.route.method === 'GET' ? '' : await request.text()
    const understood = understand(store, request, bodyText, matched.params)
    if (!understood.ok) return understood.answer
    const known = understood.value
    // The controls stay quick, so that a slow service can be made quick again.
    if (isContractPath(path)) await wait(known.settings.latency)
    const malformed = malformedId(known.params)
    if (malformed !== undefined) return malformed
    if (!mayRun(matched.route, known)) {
      return fault(403, 900150, `The role ${known.settings.role} lacks the right to perform this operation.`)
    }
    const run = async (): Promise<Answer> => matched.route.answer({ ...known, now: store.now() })
    const requestId = request.headers.get(headers.requestId)
    const isOnce = matched.route.method !== 'GET' && isContractPath(path) && requestId !== null
    if (!isOnce) return run()
    const fingerprint = `${request.method} ${path}\n${bodyText}`
    return runOnce({ settings: known.settings, requestId, fingerprint }, run)
  }

  return async (request) => {
    try {
      return toResponse(request, await answerOf(request, new URL(request.url).pathname))
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      return toResponse(request, fault(500, 800003, `An unexpected error occurred: ${reason}`))
    }
  }
}
