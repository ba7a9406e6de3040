import type { RequestFacts } from '#ui/ErrorNoticeBar.tsx'

type ChoiceOption = {
  readonly value: string
  readonly label: string
  /** The language its label is written in, where that is not the page's. */
  readonly lang?: string
}

/** One of a few, chosen in a menu, a drawer or the settings, and in force at once. */
export type Choice = {
  readonly title: string
  /** What is in force. */
  readonly value: string
  readonly options: readonly ChoiceOption[]
  readonly onChoose: (value: string) => void
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
