import { type Backend, connectBackend } from '#api/backend.ts'
import { createQueryClient } from '#api/queryClient.ts'
import { readConfig } from '#api/readConfig.ts'
import { App } from '#app/App.tsx'
import { ConfigProblemPage } from '#app/ConfigProblemPage.tsx'
import { createAppRouter } from '#app/routes.tsx'
import { activateLocale, chooseLocale } from '#i18n/locale.ts'
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'

const base = import.meta.env.BASE_URL
const workerUrl = `${base}mockServiceWorker.js`
const queryClient = createQueryClient()

async function readConfigText(): Promise<string | undefined> {
  try {
    const response = await fetch(`${base}config.json`, { cache: 'no-cache' })
    return response.ok ? await response.text() : undefined
  } catch {
    return undefined
  }
}

/** The sandbox is a chunk of its own: nothing of it is loaded in live mode. */
async function startSandbox(): Promise<typeof fetch> {
  const { startSandbox: start } = await import('#mocks/browser.ts')
  const sandbox = await start({ workerUrl, scope: base, onOutsideChange: () => void queryClient.invalidateQueries() })
  return sandbox.fetch
}

/** A worker of an earlier sandbox on this origin would answer for the live service. */
async function removeSandboxWorker(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const registrations = await navigator.serviceWorker.getRegistrations()
  const stale = registrations.filter(({ active }) => active?.scriptURL.endsWith('/mockServiceWorker.js') === true)
  await Promise.all(stale.map((registration) => registration.unregister()))
}

async function startLive(): Promise<typeof fetch> {
  await removeSandboxWorker().catch(() => undefined)
  return (input, init) => fetch(input, init)
}

function connect(backend: Backend): void {
  connectBackend({ backend, fetch: backend.kind === 'live' ? startLive() : startSandbox() })
}

function render(page: ReactNode): void {
  const root = document.getElementById('root')
  if (root !== null) createRoot(root).render(page)
}

async function start(): Promise<void> {
  const wantedLocale = new URLSearchParams(location.search).get('lang') ?? undefined
  const [configText] = await Promise.all([
    readConfigText(),
    activateLocale(chooseLocale(wantedLocale, navigator.languages)),
  ])
  const config = readConfig(configText, location.origin)
  if ('problem' in config) {
    render(<ConfigProblemPage problem={config.problem} />)
    return
  }
  connect(config)
  render(<App queryClient={queryClient} router={createAppRouter(queryClient, base)} />)
}

void start()
