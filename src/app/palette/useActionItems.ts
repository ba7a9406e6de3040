import { apiErrorFacts } from '#api/apiError.ts'
import { currentBackend } from '#api/backend.ts'
import { exportBook } from '#api/sandbox.ts'
import { useLanguageChange } from '#app/choices/useLanguageChange.ts'
import { say } from '#app/shortcuts/note.ts'
import { openOverlay } from '#app/shortcuts/overlay.ts'
import { localeName, locales } from '#i18n/locale.ts'
import { downloadText } from '#ui/downloadText.ts'
import { useLingui } from '@lingui/react/macro'

import { findCommand } from './commands.ts'
import type { PaletteItem } from './paletteItem.ts'

type Action = Omit<PaletteItem, 'group'>

/** The languages one does not read already, each under its own name too. */
function useLanguageActions(): readonly Action[] {
  const { t, i18n } = useLingui()
  const change = useLanguageChange()
  return locales
    .filter((locale) => locale !== i18n.locale)
    .map((locale) => {
      const name = localeName(locale)
      const run = async () => {
        if ((await change(locale)) === 'failed') say(t`${name} could not be loaded. The language stays as it was.`)
      }
      return { id: `language-${locale}`, label: t`Language: ${name}`, run: () => void run() }
    })
}

/** The sandbox's controls; none where the backend is a live service. */
function useSandboxActions(): readonly Action[] {
  const { t } = useLingui()
  if (currentBackend().kind !== 'sandbox') return []
  const saveBook = async () => {
    try {
      downloadText('upgrade-center-book.json', 'application/json', await exportBook())
      say(t`The book was exported.`)
    } catch (error) {
      const reason = apiErrorFacts(error)?.description ?? ''
      say(t`The book was not exported. ${reason}`)
    }
  }
  const open = findCommand('openSandbox')
  const reset = findCommand('resetSandbox')
  return [
    ...(open === undefined ? [] : [{ id: 'sandbox', label: t`Open sandbox controls`, run: open }]),
    ...(reset === undefined ? [] : [{ id: 'reset', label: t`Reset sandbox`, run: reset }]),
    { id: 'export', label: t`Export book`, run: () => void saveBook() },
  ]
}

/** Everything there is to do from anywhere. */
export function useActionItems(): readonly PaletteItem[] {
  const { t } = useLingui()
  const sandbox = useSandboxActions()
  const languages = useLanguageActions()
  const shortcuts = { id: 'shortcuts', label: t`Keyboard shortcuts`, run: () => openOverlay('shortcuts') }
  return [...sandbox, ...languages, shortcuts].map((action) => ({ ...action, group: 'actions' }))
}
