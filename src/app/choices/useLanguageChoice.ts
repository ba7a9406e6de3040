import { localeName, localeTag, useLocale } from '#i18n/locale.ts'
import { type Locale, locales, readLocale } from '#i18n/localeChoice.ts'
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
    const change = await changeLanguage(locale)
    if (change === 'failed') setFailed(locale)
    return change !== 'failed'
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
      return locale === undefined ? Promise.resolve(false) : choose(locale)
    },
    problem: failed && {
      title: t`The language was not changed, because its text could not be loaded.`,
      facts: undefined,
      onRetry: () => void choose(failed),
      onDismiss: () => setFailed(undefined),
    },
  }
}
