import { type Backend, connectBackend } from '#api/backend.ts'
import { createQueryClient } from '#api/queryClient.ts'
import { readConfig } from '#api/readConfig.ts'
import { isolateNames } from '#i18n/isolateNames.ts'
import { setLocale } from '#i18n/locale.ts'
import type { Locale } from '#i18n/localeChoice.ts'
import type { QueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'

import { App } from './App.tsx'
import type { Boot } from './boot.ts'
import { ConfigProblemPage } from './ConfigProblemPage.tsx'
import { createAppRouter } from './routes.tsx'

type StartSandbox = (start: {
  readonly workerUrl: string
  readonly scope: string
  readonly onOutsideChange: () => void
}) => Promise<{ readonly fetch: typeof fetch }>

type AppStart = {
  /** Path the app is served under, with a slash at either end. */
  readonly base: string
  /** What the page has begun already. */
  readonly boot: Boot
  readonly loadSandbox: () => Promise<StartSandbox>
}

const workerFile = 'mockServiceWorker.js'

async function connectSandbox({ base, loadSandbox }: AppStart, queryClient: QueryClient): Promise<typeof fetch> {
  const startSandbox = await loadSandbox()
  const sandbox = await startSandbox({
    workerUrl: `${base}${workerFile}`,
    scope: base,
    onOutsideChange: () => void queryClient.invalidateQueries(),
  })
  return sandbox.fetch
}

/** A worker of an earlier sandbox on this origin would answer for the live service. */
async function removeSandboxWorker(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const registrations = await navigator.serviceWorker.getRegistrations()
  const stale = registrations.filter(({ active }) => active?.scriptURL.endsWith(`/${workerFile}`) === true)
  await Promise.all(stale.map((registration) => registration.unregister()))
}

async function connectLive(): Promise<typeof fetch> {
  await removeSandboxWorker().catch(() => undefined)
  return (input, init) => fetch(input, init)
}

function connect(backend: Backend, start: AppStart, queryClient: QueryClient): void {
  const answering = backend.kind === 'live' ? connectLive() : connectSandbox(start, queryClient)
  // Every request waits for it and tells of its failure; here it only must not be an unheard rejection.
  answering.catch(() => undefined)
  connectBackend({ backend, fetch: answering })
}

/** A language that cannot be loaded leaves the page in English: it must never stay blank. */
async function speak(locale: Locale): Promise<void> {
  isolateNames()
  const change = await setLocale(locale)
  if (change === 'failed') await setLocale('en')
}

/** Lets the backend start beside the app, in the words wanted. Out: what to draw, at once. */
export async function startApp(start: AppStart): Promise<ReactNode> {
  const { configText, locale } = start.boot
  const [text] = await Promise.all([configText, speak(locale)])
  const config = readConfig(text, location.origin)
  if ('problem' in config) return <ConfigProblemPage problem={config.problem} />
  const queryClient = createQueryClient()
  connect(config, start, queryClient)
  return <App queryClient={queryClient} router={createAppRouter(queryClient, start.base)} />
}
