import { rulePacks } from '#domain/catalogue/rulePacks.ts'
import { afterAll, beforeEach, expect, test } from 'vitest'

import { offerLabel, subscriptionName } from './subscriptionName.ts'
import { activateEnglish } from './testing/activateEnglish.ts'
import { activateNames } from './testing/activateNames.ts'

afterAll(activateEnglish)

const edition2020 = { pack: rulePacks['worldwide-2020'] }
const edition2019 = { pack: rulePacks['worldwide-2019'] }

// Partner Center, offer catalogue of 2019: Office 365 Business Essentials, renamed in April 2020.
const basic = {
  id: 'S1',
  offerId: 'bd938f12-058f-4927-bba3-ae36b1d2501c',
  offerName: 'Office 365 Business Essentials',
  friendlyName: '',
}

beforeEach(() => activateNames('en'))

test("A known offer has the edition's name, whatever the wire calls it", () => {
  expect(offerLabel(basic, edition2020)).toBe('Microsoft 365 Business Basic')
  expect(offerLabel({ ...basic, offerName: 'Something else' }, edition2019)).toBe('Office 365 Business Essentials')
})

test("An unknown offer has the wire's name, else its id", () => {
  const unknown = { ...basic, offerId: 'CFQ7TTC0XXXX:0001:1', offerName: 'Project Plan 3' }
  expect(offerLabel(unknown, edition2020)).toBe('Project Plan 3')
  expect(offerLabel({ ...unknown, offerName: '' }, edition2020)).toBe('CFQ7TTC0XXXX:0001:1')
})

test('A subscription is called by its nickname, else its offer, else its id', () => {
  expect(subscriptionName({ ...basic, friendlyName: 'Front office' }, edition2020)).toBe('Front office')
  expect(subscriptionName(basic, edition2020)).toBe('Microsoft 365 Business Basic')
  expect(subscriptionName({ ...basic, offerId: '', offerName: '' }, edition2020)).toBe('S1')
})

test('Names follow the language, nicknames do not', () => {
  activateNames('zh-CN')
  expect(offerLabel(basic, edition2020)).toBe('Microsoft 365 商业基本版')
  expect(subscriptionName({ ...basic, friendlyName: 'Front office' }, edition2020)).toBe('Front office')
  expect(subscriptionName({ ...basic, offerId: 'unknown', offerName: 'Project Plan 3' }, edition2020)).toBe(
    'Project Plan 3',
  )
})

test.for([
  { friendlyName: 'Office 365 Business Essentials' },
  { friendlyName: 'Microsoft 365 Business Basic' },
  { friendlyName: '  ' },
])('"$friendlyName" is nothing a person called the subscription', ({ friendlyName }) => {
  activateNames('tr')
  expect(subscriptionName({ ...basic, friendlyName }, edition2020)).toBe('Microsoft 365 İş Temel')
  expect(subscriptionName({ ...basic, friendlyName }, edition2019)).toBe('Office 365 İş Temel Öğeleri')
})
