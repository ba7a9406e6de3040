import { type Backend, connectBackend } from '#api/backend.ts'
import { createQueryClient } from '#api/queryClient.ts'
import { readConfig } from '#api/readConfig.ts'
import { isolateNames } from '#i18n/isolateNames.ts'
import { chooseLocale, setLocale } from '#i18n/locale.ts'
import { languagePreference } from '#ui/language.ts'
import { readPreference } from '#ui/preference.ts'
import { currentThemeName, loadTheme } from '#ui/theme.ts'
import type { Theme } from '@fluentui/react-components'
import type { QueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'

import { App } from './App.tsx'
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
  readonly loadSandbox: () => Promise<StartSandbox>
}

const workerFile = 'mockServiceWorker.js'

async function readConfigText(base: string): Promise<string | undefined> {
  try {
    const response = await fetch(`${base}config.json`, { cache: 'no-cache' })
    return response.ok ? await response.text() : undefined
  } catch {
    return undefined
  }
}

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
async function speak(): Promise<void> {
  isolateNames()
  const wanted = new URLSearchParams(location.search).get('lang')
  const change = await setLocale(chooseLocale(wanted, readPreference(languagePreference), navigator.languages))
  if (change === 'failed') await setLocale('en')
}

/** A look that cannot be loaded leaves the page in the light one. */
function firstLook(): Promise<Theme> {
  return loadTheme(currentThemeName()).catch(() => loadTheme('light'))
}

/** Reads which backend to use and lets it start beside the app. Out: what to draw, at once. */
export async function startApp(start: AppStart): Promise<ReactNode> {
  const [configText, firstTheme] = await Promise.all([readConfigText(start.base), firstLook(), speak()])
  const config = readConfig(configText, location.origin)
  if ('problem' in config) return <ConfigProblemPage firstTheme={firstTheme} problem={config.problem} />
  const queryClient = createQueryClient()
  connect(config, start, queryClient)
  return <App firstTheme={firstTheme} queryClient={queryClient} router={createAppRouter(queryClient, start.base)} />
}
