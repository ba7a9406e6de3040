import { searchKey } from '#domain/searchKey.ts'

import { chinese } from './cultures/chinese.ts'
import type { Culture, Place } from './cultures/culture.ts'
import { american, british } from './cultures/english.ts'
import { french } from './cultures/french.ts'
import { german } from './cultures/german.ts'
import { indian } from './cultures/indian.ts'
import { swedish } from './cultures/swedish.ts'
import { taiwanese } from './cultures/taiwanese.ts'
import { turkish } from './cultures/turkish.ts'
import { itemAt } from './itemAt.ts'
import { slotCount } from './slotSelection.ts'

/** Words, places and forms of every culture; a company name is one of each: "Lindqvist Bygg Uppsala AB". */
export const tradesPerCulture = 36
export const placesPerCulture = 20
export const formsPerCulture = 3

export type CompanyName = {
  readonly name: string
  /** What the list is ordered by and searched in. */
  readonly searchKey: string
  readonly domain: string
  readonly culture: Culture
  readonly place: Place
}

type Word<Value> = { readonly text: string; readonly key: string; readonly label: string; readonly value: Value }

/** A host name label: the folded text with everything but letters and digits turned to single hyphens. */
function label(key: string): string {
  return key.replaceAll(/[^a-z0-9]+/gu, '-').replaceAll(/^-|-$/gu, '')
}

function sortedWords<Value>(values: readonly Value[], textOf: (value: Value) => string): readonly Word<Value>[] {
  return values
    .map((value) => {
      const key = searchKey(textOf(value))
      return { text: textOf(value), key, label: label(key), value }
    })
    .toSorted((left, right) => (left.key < right.key ? -1 : 1))
}

function itself(word: string): string {
  return word
}

type Vocabulary = {
  readonly culture: Culture
  readonly trades: readonly Word<string>[]
  readonly places: readonly Word<Place>[]
  readonly forms: readonly Word<string>[]
}

function vocabularyOf(culture: Culture): Vocabulary {
  return {
    culture,
    trades: sortedWords(culture.trades, itself),
    places: sortedWords(culture.places, (place) => place.city),
    forms: sortedWords(culture.forms, itself),
  }
}

/** The first words of all cultures in one order, each leading to its culture's vocabulary; the first culture keeps a shared word. */
function sortedFirstWords(cultures: readonly Culture[]): readonly Word<Vocabulary>[] {
  const byKey = new Map<string, Word<Vocabulary>>()
  for (const culture of cultures) {
    const vocabulary = vocabularyOf(culture)
    for (const word of sortedWords(culture.firstWords, itself)) {
      if (!byKey.has(word.key)) byKey.set(word.key, { ...word, value: vocabulary })
    }
  }
  return [...byKey.values()].toSorted((left, right) => (left.key < right.key ? -1 : 1))
}

/** Company names in list order: a larger slot has a larger search key, and a larger domain. */
export type CompanyNames = {
  readonly count: number
  readonly nameOfSlot: (slot: number) => CompanyName
}

function companyNamesOf(cultures: readonly Culture[]): CompanyNames {
  const firstWords = sortedFirstWords(cultures)
  const perTrade = placesPerCulture * formsPerCulture
  const perFirstWord = tradesPerCulture * perTrade
  const count = firstWords.length * perFirstWord
  return {
    count,
    nameOfSlot(slot) {
      const index = Math.floor((slot * count) / slotCount)
      const first = itemAt(firstWords, Math.floor(index / perFirstWord))
      const { culture, trades, places, forms } = first.value
      const trade = itemAt(trades, Math.floor(index / perTrade))
      const place = itemAt(places, Math.floor(index / formsPerCulture))
      const form = itemAt(forms, index)
      return {
        name: `${first.text} ${trade.text} ${place.text} ${form.text}`,
        searchKey: `${first.key} ${trade.key} ${place.key} ${form.key}`,
        domain: `${first.label}-${trade.label}-${place.label}-${form.label}.example`,
        culture,
        place: place.value,
      }
    },
  }
}

export const worldwideCultures: readonly Culture[] = [
  american,
  british,
  swedish,
  german,
  french,
  turkish,
  indian,
  taiwanese,
]

const built = new Map<'worldwide' | 'china', CompanyNames>()

/** Built on first use, since only one of the two is needed at a time. */
export function companyNames(region: 'worldwide' | 'china'): CompanyNames {
  const known = built.get(region)
  if (known !== undefined) return known
  const names = companyNamesOf(region === 'china' ? [chinese] : worldwideCultures)
  built.set(region, names)
  return names
}
