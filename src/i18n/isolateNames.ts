import { i18n, type MessageDescriptor, type MessageOptions } from '@lingui/core'

import { isolated } from './isolated.ts'

type Values = Record<string, unknown>

function isolatedValues(values: Values | undefined): Values | undefined {
  if (values === undefined) return undefined
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? isolated(value) : value]),
  )
}

/**
 * Has every message keep the texts that stand in it apart from its own words: a name in Hebrew or Arabic turns no
 * sentence round, whoever writes the sentence. Called once, before anything is worded.
 */
export function isolateNames(): void {
  const word = i18n._.bind(i18n)
  const wordIsolated = (message: MessageDescriptor | string, values?: Values, options?: MessageOptions): string => {
    if (typeof message === 'string') return word(message, isolatedValues(values), options)
    const own = isolatedValues(message.values)
    return word(own === undefined ? message : { ...message, values: own })
  }
  Object.assign(i18n, { _: wordIsolated, t: wordIsolated })
}
