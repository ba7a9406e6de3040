import { boot } from '#app/boot.ts'
import { startApp } from '#app/startApp.tsx'
import { createRoot } from 'react-dom/client'

async function draw(): Promise<void> {
  const base = import.meta.env.BASE_URL
  // Where a policy forbids scripts in the page's own text, it has not run yet.
  globalThis.upgradeCenterBoot ??= boot(base, { languages: {}, sandbox: [] })
  const page = await startApp({
    base,
    boot: globalThis.upgradeCenterBoot,
    // A chunk of its own: in live mode nothing of the sandbox is loaded.
    loadSandbox: async () => (await import('#mocks/browser.ts')).startSandbox,
  })
  const root = document.getElementById('root')
  if (root !== null) createRoot(root).render(page)
}

// Nothing is awaited at the top of the file: a chunk that is loaded on the way and imports from this one would wait for it.
void draw()
