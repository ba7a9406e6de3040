import { i18n } from '@lingui/core'
import { t } from '@lingui/core/macro'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { formatList } from './format.ts'
import { isolateNames } from './isolateNames.ts'
import { activateEnglish } from './testing/activateEnglish.ts'

const { t: word } = i18n

beforeAll(() => {
  activateEnglish()
  isolateNames()
})

afterAll(() => {
  Reflect.deleteProperty(i18n, '_')
  Object.assign(i18n, { t: word })
})

test('A name stands apart in whatever message it is', () => {
  const name = 'שלום'
  expect(t`Upgrade ${name}`).toBe('Upgrade \u2068שלום\u2069')
  expect(t({ message: `Upgrade ${name}`, comment: 'A title' })).toBe('Upgrade \u2068שלום\u2069')
  expect(i18n.t('Upgrade {name}', { name }, { message: 'Upgrade {name}' })).toBe('Upgrade \u2068שלום\u2069')
  const count = 3
  const plain = 'Contoso'
  expect(t`${count} of ${plain}`).toBe('3 of Contoso')
  expect(t`Upgrade now`).toBe('Upgrade now')
})

test('Names in a list stand apart from each other, inside a message too', () => {
  const names = formatList(['שלום', 'Contoso', 'شركة'])
  expect(names).toBe('\u2068שלום\u2069, Contoso, and \u2068شركة\u2069')
  expect(t`The subscription has add-ons: ${names}.`).toBe(
    'The subscription has add-ons: \u2068שלום\u2069, Contoso, and \u2068شركة\u2069.',
  )
})
