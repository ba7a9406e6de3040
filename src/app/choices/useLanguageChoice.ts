import { type Locale, localeName, locales, localeTag, readLocale, useLocale } from '#i18n/locale.ts'
import { announce } from '#ui/announce.ts'
import { changeLanguage } from '#ui/language.ts'
import { t } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'

import type { Choice } from './choice.ts'
import { useDropSearch } from './useDropSearch.ts'

function offered(active: Locale): readonly Locale[] {
  return active === 'pseudo' || import.meta.env.DEV ? [...locales, 'pseudo'] : locales
}

/** What language the app speaks. A choice holds from now on, so that one in the address goes. */
export function useLanguageChoice(): Choice {
  const { t: translate } = useLingui()
  const value = useLocale()
  const dropSearch = useDropSearch()
  const [failed, setFailed] = useState<Locale>()
  const choose = async (locale: Locale) => {
    setFailed(undefined)
    const change = await changeLanguage(locale)
    if (change === 'failed') setFailed(locale)
    if (change !== 'active') return
    const name = localeName(locale)
    // In the new language: this function was made in the old one.
    announce(t`Language: ${name}`)
    await dropSearch(['lang'])
  }
  return {
    title: translate`Language`,
    value,
    options: offered(value).map((locale) => ({
      value: locale,
      label: localeName(locale),
      lang: localeTag(locale),
    })),
    onChoose: (wanted) => {
      const locale = readLocale(wanted)
      if (locale !== undefined && locale !== value) void choose(locale)
    },
    problem: failed && {
      title: translate`The language was not changed. Its words could not be loaded.`,
      facts: undefined,
      onRetry: () => void choose(failed),
      onDismiss: () => setFailed(undefined),
    },
  }
}
