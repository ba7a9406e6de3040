import type { Language } from './language.ts'
import { pseudoMessages } from './pseudoMessages.ts'

/**
 * English made longer and put into brackets, to see what is not translated and what does not fit. Imports English only
 * when called, which otherwise could not be a chunk of its own.
 */
export async function loadPseudo(): Promise<Language> {
  const { english } = await import('./english.ts')
  return { messages: pseudoMessages(english.messages) }
}
