import { rulePacks } from '#domain/catalogue/rulePacks.ts'
import { activateEnglish } from '#i18n/testing/activateEnglish.ts'
import { expect, test } from 'vitest'

import { glossaryTerms, termText } from './glossaryTerms.ts'

activateEnglish()

test('where the documents say reseller, no term says that a partner sold', () => {
  const pack = rulePacks['21vianet-2018']
  expect(termText('elsewhere', pack)).toBe(
    'Bought from another reseller or channel. Partner Center shows that it is there, not who sold it.',
  )
  expect(glossaryTerms(pack).filter((term) => termText(term, pack).includes('partner'))).toEqual(['reseller'])
})

test('elsewhere the other seller is a partner', () => {
  expect(termText('elsewhere', rulePacks['worldwide-2020'])).toBe(
    'Bought from another partner or channel. Partner Center shows that it is there, not who sold it.',
  )
})
