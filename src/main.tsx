import { startApp } from '#app/startApp.tsx'
import { createRoot } from 'react-dom/client'

const page = await startApp({
  base: import.meta.env.BASE_URL,
  // A chunk of its own: in live mode nothing of the sandbox is loaded.
  loadSandbox: async () => (await import('#mocks/browser.ts')).startSandbox,
})
const root = document.getElementById('root')
if (root !== null) createRoot(root).render(page)
