import { type Locale, localeName, locales, localeTag, readLocale, useLocale } from '#i18n/locale.ts'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'

import type { Choice } from './choice.ts'
import { useLanguageChange } from './useLanguageChange.ts'

function offered(active: Locale): readonly Locale[] {
  return active === 'pseudo' || import.meta.env.DEV ? [...locales, 'pseudo'] : locales
}

/** What language the app speaks. A choice holds from now on, so that one in the address goes. */
export function useLanguageChoice(): Choice {
  const { t } = useLingui()
  const value = useLocale()
  const changeLanguage = useLanguageChange()
  const [failed, setFailed] = useState<Locale>()
  const choose = async (locale: Locale) => {
    setFailed(undefined)
    if ((await changeLanguage(locale)) === 'failed') setFailed(locale)
  }
  return {
    title: t`Language`,
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
      title: t`The language was not changed. Its words could not be loaded.`,
      facts: undefined,
      onRetry: () => void choose(failed),
      onDismiss: () => setFailed(undefined),
    },
  }
}
