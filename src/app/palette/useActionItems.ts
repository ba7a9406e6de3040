import { apiErrorFacts } from '#api/apiError.ts'
import { currentBackend } from '#api/backend.ts'
import { exportBook } from '#api/sandbox.ts'
import { type Choice, choiceLabel } from '#app/choices/choice.ts'
import { useLanguageChoice } from '#app/choices/useLanguageChoice.ts'
import { usePersonaChoice } from '#app/choices/usePersonaChoice.ts'
import { useThemeChoice } from '#app/choices/useThemeChoice.ts'
import { say } from '#app/shortcuts/note.ts'
import { openOverlay } from '#app/shortcuts/overlay.ts'
import { downloadText } from '#ui/downloadText.ts'
import { useLingui } from '@lingui/react/macro'

import { findCommand } from './commands.ts'
import type { PaletteItem } from './paletteItem.ts'

type Action = Omit<PaletteItem, 'group'>

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

/** What else a choice offers, but for what is in force. */
function useChoiceActions(id: string, choice: Choice | undefined): readonly Action[] {
  const { t } = useLingui()
  if (choice === undefined) return []
  const { title, value, options, onChoose } = choice
  return options
    .filter((option) => option.value !== value)
    .map((option) => {
      const label = choiceLabel(title, option.label)
      const run = async () => {
        if (!(await onChoose(option.value))) say(t`Not changed. ${label}`)
      }
      return { id: `${id}-${option.value}`, label, run: () => void run() }
    })
}

/** Everything there is to do from anywhere. */
export function useActionItems(): readonly PaletteItem[] {
  const { t } = useLingui()
  const sandbox = useSandboxActions()
  const persona = useChoiceActions('persona', usePersonaChoice())
  const languages = useChoiceActions('language', useLanguageChoice())
  const theme = useChoiceActions('theme', useThemeChoice())
  const shortcuts = { id: 'shortcuts', label: t`Keyboard shortcuts`, run: () => openOverlay('shortcuts') }
  return [...sandbox, ...persona, ...languages, ...theme, shortcuts].map((action) => ({ ...action, group: 'actions' }))
}
