import { expect, test } from 'vitest'

import { bookFileSchema, formatOverrides, parseOverrides, sandboxSettingsSchema } from './sandbox.ts'
import { readWireExactly } from './wire.ts'

const id = '83ef9d05-4169-4ef9-9657-0e86b1eab1de'
const other = '0e86b1ea-4169-4ef9-9657-83ef9d05b1de'

test('overrides survive the header', () => {
  const settings = { pack: 'worldwide-2019', role: 'Sales agent', customers: 1000, seed: 'ö & co', latency: 0 } as const
  const header = formatOverrides(settings)
  expect(header).toBe('pack=worldwide-2019&role=Sales%20agent&customers=1000&seed=%C3%B6%20%26%20co&latency=0')
  expect(parseOverrides(header)).toEqual({ ok: true, value: settings })
})

test('overrides are read from a URL too: plus signs, any case, empty values, unknown keys', () => {
  expect(parseOverrides('?pack=Worldwide-2020&ROLE=billing+admin&seed=&q=contoso&seed2=1&broken=%zz')).toEqual({
    ok: true,
    value: { pack: 'worldwide-2020', role: 'Billing admin', q: 'contoso', seed2: '1', broken: '%zz' },
  })
  expect(parseOverrides('')).toEqual({ ok: true, value: {} })
})

test.for([
  ['pack=worldwide-1999', 'pack'],
  ['role=Owner', 'role'],
  ['customers=many', 'customers'],
  ['customers=0', 'customers'],
  ['customers=1000001', 'customers'],
  ['latency=-1', 'latency'],
  ['startedOn=yesterday', 'startedOn'],
  ['startedOn=2026-02-29', 'startedOn'],
  ['startedOn=1999-12-31', 'startedOn'],
  ['startedOn=2101-01-01', 'startedOn'],
  ['startedOn=0001-01-01', 'startedOn'],
  ['startedOn=9999-12-31', 'startedOn'],
  ['disputedPath=maybe', 'disputedPath'],
] as const)('%s is refused at its key', ([header, path]) => {
  expect(parseOverrides(header)).toMatchObject({ ok: false, path })
})

test('a leap day is in the calendar of its year', () => {
  expect(parseOverrides('startedOn=2028-02-29')).toEqual({ ok: true, value: { startedOn: '2028-02-29' } })
})

test.for(['2000-01-01', '2100-12-31'])('the book may start on %s', (startedOn) => {
  expect(parseOverrides(`startedOn=${startedOn}`)).toEqual({ ok: true, value: { startedOn } })
})

test('unknown settings are kept', () => {
  expect(readWireExactly(sandboxSettingsSchema, { faults: ['a'], seed: '7' })).toEqual({
    ok: true,
    value: { faults: ['a'], seed: 7 },
  })
})

function bookOf(customers: readonly unknown[]) {
  return { format: 'upgrade-center-book/1', settings: {}, customers }
}

test('a recorded answer can be pasted in, collection and all', () => {
  const book = bookOf([
    {
      customer: { Id: id, companyProfile: { companyName: 'Contoso', tenantId: id } },
      subscriptions: { totalCount: 1, items: [{ id: other, status: 'paused_by_billing', shinyNewField: { a: 1 } }] },
      subscribedSkus: { items: [{ productSku: { id: 'not-known' } }] },
      users: [{ user: { id: other }, licenses: { items: [{ productSku: { id: 'not-known' } }] } }],
    },
  ])
  expect(readWireExactly(bookFileSchema, book)).toMatchObject({
    ok: true,
    value: {
      customers: [
        {
          customer: { id },
          subscriptions: [{ id: other, status: 'paused_by_billing', shinyNewField: { a: 1 } }],
          subscribedSkus: [{ productSku: { id: 'not-known' } }],
          users: [{ user: { id: other }, licenses: [{ productSku: { id: 'not-known' } }] }],
        },
      ],
    },
  })
})

const sound = { customer: { id }, subscriptions: [], subscribedSkus: [], users: [] }

test.for([
  [{ settings: {}, customers: [] }, 'format'],
  [{ format: 'upgrade-center-book/2', settings: {}, customers: [] }, 'format'],
  [{ format: 'upgrade-center-book/1', settings: { role: 'Owner' }, customers: [] }, 'settings.role'],
  [{ format: 'upgrade-center-book/1' }, 'customers'],
  [bookOf([sound, { subscriptions: [] }]), 'customers[1].customer'],
  [bookOf([{ ...sound, customer: { id: 'contoso' } }]), 'customers[0].customer.id'],
  [bookOf([{ ...sound, subscriptions: [{ offerId: 'x' }] }]), 'customers[0].subscriptions[0].id'],
  [bookOf([{ ...sound, subscriptions: [{ id: other, quantity: 'x' }] }]), 'customers[0].subscriptions[0].quantity'],
  [
    bookOf([{ ...sound, subscriptions: [{ id: other }, { id: other.toUpperCase() }] }]),
    'customers[0].subscriptions[1]',
  ],
  [bookOf([sound, sound]), 'customers[1]'],
  [bookOf([{ ...sound, users: [{ user: { id: '7' } }] }]), 'customers[0].users[0].user.id'],
  [bookOf([{ ...sound, subscribedSkus: [{ activeUnits: 3 }] }]), 'customers[0].subscribedSkus[0].productSku'],
] as const)('a broken book is refused at its field %#', ([file, path]) => {
  expect(readWireExactly(bookFileSchema, file)).toMatchObject({ ok: false, path })
})
