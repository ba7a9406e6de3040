import { setLocale, useLocale } from '#i18n/locale.ts'
import { languagePreference } from '#ui/languagePreference.ts'
import { usePreference } from '#ui/usePreference.ts'
import { useEffect } from 'react'

/** Has this tab speak the language chosen in another one, unless the tab's own address asks for one. Draws nothing. */
export function LanguageFollower() {
  const [remembered] = usePreference(languagePreference)
  const locale = useLocale()
  useEffect(() => {
    const isAsked = new URLSearchParams(location.search).has('lang')
    if (remembered !== '' && remembered !== locale && !isAsked) void setLocale(remembered)
    // Only a new choice counts: what the tab speaks may differ from the last one, by its address.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [remembered])
  return null
}
