import { expect, test } from 'vitest'

import { searchKey } from '#domain/searchKey.ts'
import { scenarioList } from '#mocks/seed/scenarios.ts'

import { companyNames, formsPerCulture, placesPerCulture, tradesPerCulture, worldwideCultures } from './companyNames.ts'
import { chinese } from './cultures/chinese.ts'
import { slotCount } from './slotSelection.ts'

const cultures = [...worldwideCultures, chinese]
const regions = ['worldwide', 'china'] as const

test.for(cultures)('$culture has as many words of each kind as the others, none twice', (culture) => {
  const distinct = (texts: readonly string[]) => new Set(texts.map(searchKey)).size
  expect(distinct(culture.trades)).toBe(tradesPerCulture)
  expect(distinct(culture.places.map(({ city }) => city))).toBe(placesPerCulture)
  expect(distinct(culture.forms)).toBe(formsPerCulture)
  expect(distinct(culture.givenNames)).toBe(24)
  expect(distinct(culture.familyNames)).toBe(20)
})

test.for(cultures)('$culture writes what comes before the form with letters, and spaces in places only', (culture) => {
  for (const word of [...culture.firstWords, ...culture.trades]) expect(searchKey(word)).toMatch(/^[a-z]+$/u)
  for (const { city } of culture.places) expect(searchKey(city)).toMatch(/^[a-z]+(?: [a-z]+)?$/u)
})

test.for(cultures)('$culture gives every place its state and postal code', (culture) => {
  for (const place of culture.places) {
    expect(place.state).not.toBe('')
    expect(place.postalCode).toMatch(/^[A-Z0-9 ]+$/u)
  }
})

test.for(regions)('%s has a name for every slot', (region) => {
  expect(companyNames(region).count).toBeGreaterThanOrEqual(slotCount)
})

test.for(regions)('names and domains of %s rise with the slot', (region) => {
  const { nameOfSlot } = companyNames(region)
  // A stride without a common factor with the word lists visits every kind of neighbour.
  let before = nameOfSlot(0)
  for (let slot = 1; slot < slotCount; slot += slot % 1000 < 50 ? 1 : 389) {
    const name = nameOfSlot(slot)
    if (!(name.searchKey > before.searchKey && name.domain > before.domain)) {
      expect.fail(`${before.name} (${before.domain}) comes before ${name.name} (${name.domain})`)
    }
    before = name
  }
  expect(nameOfSlot(slotCount - 1).searchKey > before.searchKey).toBe(true)
})

test.for(regions)('what %s is ordered by is the folded name, what it lives under its domain', (region) => {
  const { nameOfSlot } = companyNames(region)
  for (let slot = 0; slot < slotCount; slot += 4099) {
    const { name, searchKey: key, domain } = nameOfSlot(slot)
    expect(searchKey(name)).toBe(key)
    expect(domain).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)+\.example$/u)
    expect(domain.slice(0, -'.example'.length)).toBe(key.replaceAll(/[^a-z0-9]+/gu, '-').replace(/-$/u, ''))
  }
})

test('no made-up company has the name of a named one', () => {
  const firstWords = new Set(cultures.flatMap((culture) => culture.firstWords.map(searchKey)))
  const named = scenarioList.map(({ companyName }) => searchKey(companyName).split(' ')[0] ?? '')
  expect(named.filter((word) => firstWords.has(word))).toEqual([])
})
