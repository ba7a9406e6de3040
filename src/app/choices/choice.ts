import type { RequestFacts } from '#ui/ErrorNoticeBar.tsx'
import { t } from '@lingui/core/macro'

type ChoiceOption = {
  readonly value: string
  readonly label: string
  /** The language its label is written in, where that is not the page's. */
  readonly lang?: string
  /** What comes with it, in a sentence. */
  readonly note?: string | undefined
}

/** One of a few, chosen in a menu, a drawer or the settings, and in force at once. */
export type Choice = {
  readonly title: string
  /** What to know before choosing. */
  readonly hint?: string
  /** What is in force. */
  readonly value: string
  readonly options: readonly ChoiceOption[]
  /** Out: whether it is in force now. */
  readonly onChoose: (value: string) => Promise<boolean>
  /** Why the last choice had no effect. */
  readonly problem?: ChoiceProblem | undefined
}

export type ChoiceProblem = {
  readonly title: string
  readonly facts: RequestFacts | undefined
  readonly onRetry: () => void
  readonly onDismiss: () => void
}

/** What is in force, in words. */
export function chosenLabel({ options, value }: Choice): string {
  return options.find((option) => option.value === value)?.label ?? value
}

/** "Theme: Dark": what is chosen, or could be. */
export function choiceLabel(title: string, label: string): string {
  return t({ message: `${title}: ${label}`, comment: 'What is chosen, or could be, such as "Theme: Dark"' })
}
