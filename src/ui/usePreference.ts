import { useSyncExternalStore } from 'react'

import { listenToPreferences, type Preference, readPreference, writePreference } from './preference.ts'

/** The value in force, and how to change it. */
export function usePreference<Value extends string>(
  preference: Preference<Value>,
): readonly [Value, (value: Value) => void] {
  const value = useSyncExternalStore(listenToPreferences, () => readPreference(preference))
  return [value, (next) => writePreference(preference, next)]
}
