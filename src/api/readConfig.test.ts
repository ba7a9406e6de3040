import { expect, test } from 'vitest'

import { readConfig } from './readConfig.ts'

const origin = 'https://page.example'
const live = (apiBaseUrl: unknown) => JSON.stringify({ backend: 'live', apiBaseUrl })

test('The sandbox', () => {
  expect(readConfig('{"backend": "sandbox"}', origin)).toEqual({ kind: 'sandbox' })
  expect(readConfig('{}', origin)).toEqual({ kind: 'sandbox' })
  expect(readConfig('{"backend": "sandbox", "apiBaseUrl": 7, "later": true}', origin)).toEqual({ kind: 'sandbox' })
})

test.for([
  { apiBaseUrl: 'https://proxy.example', href: 'https://proxy.example/', host: 'proxy.example' },
  { apiBaseUrl: 'https://proxy.example/partner/', href: 'https://proxy.example/partner/', host: 'proxy.example' },
  { apiBaseUrl: 'http://localhost:8080', href: 'http://localhost:8080/', host: 'localhost:8080' },
  { apiBaseUrl: '/partner', href: 'https://page.example/partner', host: 'page.example' },
])('A live service at $apiBaseUrl', ({ apiBaseUrl, href, host }) => {
  expect(readConfig(live(apiBaseUrl), origin)).toEqual({ kind: 'live', apiBaseUrl: href, host })
})

test.for([
  { text: undefined, problem: 'notFound' },
  { text: '', problem: 'notJson' },
  { text: '<!doctype html>', problem: 'notJson' },
  { text: '{"backend": "sandbox",}', problem: 'notJson' },
  { text: 'null', problem: 'badBackend' },
  { text: '"live"', problem: 'badBackend' },
  { text: '[]', problem: 'badBackend' },
  { text: '{"backend": "Sandbox"}', problem: 'badBackend' },
  { text: '{"backend": "production", "apiBaseUrl": "https://proxy.example"}', problem: 'badBackend' },
  { text: '{"backend": "live"}', problem: 'badApiBaseUrl' },
  { text: live(''), problem: 'badApiBaseUrl' },
  { text: live(7), problem: 'badApiBaseUrl' },
  { text: live('https://'), problem: 'badApiBaseUrl' },
  { text: live('javascript:alert(1)'), problem: 'badApiBaseUrl' },
  { text: live('file:///etc'), problem: 'badApiBaseUrl' },
  // Without its scheme a host would be read as a path of this page.
  { text: live('proxy.example'), problem: 'badApiBaseUrl' },
  { text: live('proxy.example:8080'), problem: 'badApiBaseUrl' },
])('$text: $problem', ({ text, problem }) => {
  expect(readConfig(text, origin)).toEqual({ problem })
})
