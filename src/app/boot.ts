import { readConfig } from '#api/readConfig.ts'
import { chooseLocale, type Locale } from '#i18n/localeChoice.ts'
import { languagePreference } from '#ui/languagePreference.ts'
import { readPreference } from '#ui/preference.ts'
import { contrastQuery, darkQuery, themeInForce, themePreference, wearTheme } from '#ui/theme.ts'

import { type EarlyKeys, keepEarlyKeys } from './shortcuts/earlyKeys.ts'

/** Files that the build made of what the first page will ask for. */
export type BootFiles = {
  readonly languages: Readonly<Partial<Record<Locale, readonly string[]>>>
  readonly sandbox: readonly string[]
}

/** What is under way before the application is there. */
export type Boot = {
  readonly configText: Promise<string | undefined>
  readonly locale: Locale
  readonly earlyKeys: EarlyKeys
}

declare global {
  var upgradeCenterBoot: Boot | undefined
}

function fetchAhead(files: readonly string[] = []): void {
  for (const href of files) {
    const link = document.createElement('link')
    Object.assign(link, { rel: 'modulepreload', href, crossOrigin: '' })
    document.head.append(link)
  }
}

async function readConfigText(base: string): Promise<string | undefined> {
  try {
    const response = await fetch(`${base}config.json`, { cache: 'no-cache' })
    return response.ok ? await response.text() : undefined
  } catch {
    return undefined
  }
}

async function fetchSandboxAhead(configText: Promise<string | undefined>, files: readonly string[]): Promise<void> {
  const config = readConfig(await configText, location.origin)
  if ('kind' in config && config.kind === 'sandbox') fetchAhead(files)
}

function wantedLocale(): Locale {
  const wanted = new URLSearchParams(location.search).get('lang')
  return chooseLocale(wanted, readPreference(languagePreference), navigator.languages)
}

/**
 * Runs in the page before anything is painted: gives it its look, and has the configuration, the words and the sandbox
 * fetched beside the application instead of after it. Keys pressed until then are kept for it.
 */
export function boot(base: string, files: BootFiles): Boot {
  wearTheme(
    themeInForce(readPreference(themePreference), matchMedia(contrastQuery).matches, matchMedia(darkQuery).matches),
  )
  const locale = wantedLocale()
  fetchAhead(files.languages[locale])
  const configText = readConfigText(base)
  void fetchSandboxAhead(configText, files.sandbox)
  return { configText, locale, earlyKeys: keepEarlyKeys() }
}
