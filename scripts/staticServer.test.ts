import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'

import { isPortTaken, startStaticServer, type StaticServer, type StaticServerOptions } from './staticServer.ts'

let folder = ''
const servers: StaticServer[] = []

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'static-server-'))
  mkdirSync(join(folder, 'dist/assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(folder, 'dist/index.html'), '<h1>home</h1>')
  writeFileSync(join(folder, 'dist/404.html'), '<h1>copy</h1>')
  writeFileSync(join(folder, 'dist/config.json'), '{"backend":"sandbox"}')
  writeFileSync(join(folder, 'dist/assets/main-1a2b.js'), 'export {}')
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'dist/link.txt'))
})

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

afterAll(() => rmSync(folder, { recursive: true }))

async function serve(options: Partial<StaticServerOptions> = {}): Promise<StaticServer> {
  const server = await startStaticServer({ root: join(folder, 'dist'), ...options })
  servers.push(server)
  return server
}

/** As typed: fetch would tidy the path up before it leaves. */
function askRaw(server: StaticServer, path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number; type: string | undefined; text: string }>((settle, reject) => {
    request({ host: '127.0.0.1', port: server.port, path, method, headers }, (response) => {
      let text = ''
      response.on('data', (chunk: Buffer) => (text += chunk.toString()))
      response.on('end', () =>
        settle({ status: response.statusCode ?? 0, type: response.headers['content-type'], text }),
      )
    })
      .on('error', reject)
      .end()
  })
}

test('serves files with their type; assets for ever, the rest never unasked', async () => {
  const server = await serve()
  const script = await fetch(`${server.url}assets/main-1a2b.js`)
  expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  const page = await fetch(server.url)
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(page.headers.get('cache-control')).toBe('no-cache')
  expect(await page.text()).toBe('<h1>home</h1>')
})

test('answers 304 to the tag it gave', async () => {
  const server = await serve()
  const first = await fetch(`${server.url}config.json`)
  const again = await askRaw(server, '/config.json', { 'If-None-Match': first.headers.get('etag') ?? '' })
  expect(again).toEqual({ status: 304, type: 'application/json; charset=utf-8', text: '' })
})

test('fallback index: a deep link is the application, a missing file is not', async () => {
  const server = await serve()
  expect(await askRaw(server, '/customers/7?q=a.b', { Accept: 'text/html' })).toMatchObject({
    status: 200,
    text: '<h1>home</h1>',
  })
  expect(await askRaw(server, '/assets/gone.js')).toMatchObject({ status: 404, text: 'Not found' })
  expect(await askRaw(server, '/v1/customers', { Accept: 'application/json' })).toMatchObject({ status: 404 })
})

test('fallback 404: a deep link is 404.html with status 404', async () => {
  const server = await serve({ fallback: '404' })
  expect(await askRaw(server, '/customers/7', { Accept: 'text/html' })).toMatchObject({
    status: 404,
    text: '<h1>copy</h1>',
  })
})

test('base path: everything below it, nothing beside it', async () => {
  const server = await serve({ base: '/some/path/' })
  expect(server.url).toBe(`http://localhost:${server.port}/some/path/`)
  expect((await askRaw(server, '/some/path/customers')).text).toBe('<h1>home</h1>')
  expect((await askRaw(server, '/some/path')).status).toBe(301)
  expect((await askRaw(server, '/customers')).status).toBe(404)
  expect((await askRaw(server, '/some/pathology/')).status).toBe(404)
})

test.for([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/assets/../../secret.txt',
  '//../secret.txt',
  '/link.txt',
])('never leaves its folder: %s', async (path) => {
  const server = await serve()
  expect(await askRaw(server, path)).toMatchObject({ status: 404, text: 'Not found' })
})

test.for(['/%', '/%00', 'http://other.example/'])('refuses what is no path: %s', async (path) => {
  const server = await serve()
  expect((await askRaw(server, path)).status).toBe(400)
})

test('overrides stand in for files, under the base path too', async () => {
  const server = await serve({ base: '/x/', overrides: { '/config.json': '{"backend":"live"}' } })
  const answer = await fetch(`${server.url}config.json`)
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
  expect(await answer.json()).toEqual({ backend: 'live' })
})

test('compressed: texts in brotli to those who take it, with a tag of their own', async () => {
  const text = 'export const names = ["Contoso", "Contoso", "Contoso", "Contoso", "Contoso", "Contoso"]\n'.repeat(40)
  writeFileSync(join(folder, 'dist/assets/long-3c4d.js'), text)
  writeFileSync(join(folder, 'dist/assets/dot-5e6f.png'), 'not a text')
  const server = await serve({ isCompressed: true })
  const script = `${server.url}assets/long-3c4d.js`
  const small = await fetch(script, { headers: { 'Accept-Encoding': 'gzip, br' } })
  expect(small.headers.get('content-encoding')).toBe('br')
  expect(small.headers.get('vary')).toBe('Accept-Encoding')
  expect(Number(small.headers.get('content-length'))).toBeLessThan(100)
  expect(await small.text()).toBe(text)
  const whole = await fetch(script, { headers: { 'Accept-Encoding': 'gzip' } })
  expect(whole.headers.get('content-encoding')).toBeNull()
  expect(await whole.text()).toBe(text)
  expect(whole.headers.get('etag')).not.toBe(small.headers.get('etag'))
  const again = { 'Accept-Encoding': 'br', 'If-None-Match': small.headers.get('etag') ?? '' }
  expect(await askRaw(server, '/assets/long-3c4d.js', again)).toMatchObject({ status: 304, text: '' })
  const picture = await fetch(`${server.url}assets/dot-5e6f.png`, { headers: { 'Accept-Encoding': 'br' } })
  expect(picture.headers.get('content-encoding')).toBeNull()
  expect(await picture.text()).toBe('not a text')
})

test('a file that changes is compressed anew', async () => {
  const file = join(folder, 'dist/assets/changing.js')
  const server = await serve({ isCompressed: true })
  writeFileSync(file, 'let a = 1')
  expect(await (await fetch(`${server.url}assets/changing.js`)).text()).toBe('let a = 1')
  writeFileSync(file, 'let another = 2')
  expect(await (await fetch(`${server.url}assets/changing.js`)).text()).toBe('let another = 2')
})

test('not compressed unless it is asked to', async () => {
  const server = await serve()
  const page = await fetch(server.url, { headers: { 'Accept-Encoding': 'br' } })
  expect(page.headers.get('content-encoding')).toBeNull()
  expect(page.headers.get('vary')).toBeNull()
})

test('reads only', async () => {
  const server = await serve()
  expect((await askRaw(server, '/config.json', {}, 'POST')).status).toBe(405)
  expect(await askRaw(server, '/config.json', {}, 'HEAD')).toMatchObject({ status: 200, text: '' })
})

test('a taken port is an error that can be told from others', async () => {
  const first = await serve()
  const second = startStaticServer({ root: join(folder, 'dist'), port: first.port })
  expect(isPortTaken(await second.catch((error: unknown) => error))).toBe(true)
  const nowhere = startStaticServer({ root: join(folder, 'gone') })
  expect(isPortTaken(await nowhere.catch((error: unknown) => error))).toBe(false)
})
