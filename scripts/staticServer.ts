import { createReadStream } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, resolve, sep } from 'node:path'

import { type CompressedFiles, createCompressedFiles } from './compressedFiles.ts'
import { contentTypeOf } from './contentTypes.ts'

/** What answers an address that names no file: the application itself, or 404.html as hosts without rewrite rules do. */
export type Fallback = 'index' | '404'

export type StaticServerOptions = {
  /** The folder to serve. */
  readonly root: string
  /** 0 (the default) takes any free port. */
  readonly port?: number
  /** The path the folder is served under; what lies outside is 404. */
  readonly base?: string
  readonly fallback?: Fallback
  /** Answers that stand in for files, by path under the base: `{ '/config.json': '{"backend": "live"}' }`. */
  readonly overrides?: Readonly<Record<string, string>>
  /** Send texts in brotli, as hosts do. Within one machine it saves nothing: for measurements. */
  readonly isCompressed?: boolean
}

export type StaticServer = {
  /** With the base path, ending in a slash. */
  readonly url: string
  readonly port: number
  readonly close: () => Promise<void>
}

type Site = {
  readonly root: string
  readonly base: string
  readonly fallback: Fallback
  readonly overrides: Readonly<Record<string, string>>
  readonly compressed: CompressedFiles | undefined
}

type Found = { readonly path: string; readonly size: number; readonly modified: number }

const hosts = ['127.0.0.1', '::1']
const immutable = 'public, max-age=31536000, immutable'

function withSlashes(base: string): string {
  const inner = base.replace(/^\/+|\/+$/g, '')
  return inner === '' ? '/' : `/${inner}/`
}

function sendText(response: ServerResponse, status: number, text: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache', ...headers })
  response.end(text)
}

/** The file a path names inside the root, if any: links that lead out of it name nothing. */
async function findFile(root: string, path: string): Promise<Found | undefined> {
  const wanted = resolve(root, `.${path.endsWith('/') ? `${path}index.html` : path}`)
  if (!wanted.startsWith(root + sep)) return undefined
  try {
    const real = await realpath(wanted)
    const facts = await stat(real)
    return real.startsWith(root + sep) && facts.isFile()
      ? { path: real, size: facts.size, modified: Math.floor(facts.mtimeMs) }
      : undefined
  } catch {
    return undefined
  }
}

type Body = {
  readonly tag: string
  readonly length: number
  readonly headers: Readonly<Record<string, string>>
  readonly compressed?: Buffer
}

/** What is sent of a file: itself, or its compressed form, which then has a tag of its own. */
async function bodyOf(site: Site, request: IncomingMessage, found: Found): Promise<Body> {
  const version = `${found.size.toString(16)}-${found.modified.toString(16)}`
  const whole: Body = { tag: `"${version}"`, length: found.size, headers: {} }
  if (site.compressed === undefined) return whole
  const headers = { Vary: 'Accept-Encoding' }
  const isAccepted = /\bbr\b/.test(request.headers['accept-encoding'] ?? '')
  const compressed = isAccepted ? await site.compressed.read(found.path, version) : undefined
  if (compressed === undefined) return { ...whole, headers }
  const { length } = compressed
  return { tag: `"${version}-br"`, length, headers: { ...headers, 'Content-Encoding': 'br' }, compressed }
}

async function sendFile(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
  found: Found,
  status: number,
): Promise<void> {
  const { tag, length, headers, compressed } = await bodyOf(site, request, found)
  const isHashed = found.path.includes(`${sep}assets${sep}`)
  const all = {
    'Content-Type': contentTypeOf(found.path),
    'Cache-Control': isHashed ? immutable : 'no-cache',
    ETag: tag,
    'X-Content-Type-Options': 'nosniff',
    ...headers,
  }
  if (status === 200 && request.headers['if-none-match'] === tag) {
    response.writeHead(304, all).end()
    return
  }
  response.writeHead(status, { ...all, 'Content-Length': length })
  if (request.method === 'HEAD' || compressed !== undefined) {
    response.end(request.method === 'HEAD' ? undefined : compressed)
    return
  }
  createReadStream(found.path)
    .on('error', () => response.destroy())
    .pipe(response)
}

/** A missing picture or a backend's address must not be answered with a page. */
function wantsPage(request: IncomingMessage, path: string): boolean {
  const accept = request.headers.accept ?? '*/*'
  return extname(path) === '' && (accept.includes('text/html') || accept.includes('*/*'))
}

function decodePath(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1).join(''))
    return path.startsWith('/') && !path.includes('\0') ? path : undefined
  } catch {
    return undefined
  }
}

async function sendFallback(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  const isPage = wantsPage(request, path)
  const page = isPage ? await findFile(site.root, site.fallback === 'index' ? '/index.html' : '/404.html') : undefined
  if (page === undefined) sendText(response, 404, 'Not found')
  else await sendFile(site, request, response, page, site.fallback === 'index' ? 200 : 404)
}

function sendOverride(request: IncomingMessage, response: ServerResponse, path: string, text: string): void {
  response.writeHead(200, { 'Content-Type': contentTypeOf(path), 'Cache-Control': 'no-cache' })
  response.end(request.method === 'HEAD' ? undefined : text)
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    sendText(response, 405, 'Only GET and HEAD', { Allow: 'GET, HEAD' })
    return
  }
  const full = decodePath(request.url ?? '/')
  if (full === undefined) {
    sendText(response, 400, 'Not a path')
    return
  }
  if (`${full}/` === site.base) {
    sendText(response, 301, 'Moved', { Location: site.base })
    return
  }
  if (!full.startsWith(site.base)) {
    sendText(response, 404, 'Not found')
    return
  }
  const path = full.slice(site.base.length - 1)
  const override = Object.hasOwn(site.overrides, path) ? site.overrides[path] : undefined
  if (override !== undefined) {
    sendOverride(request, response, path, override)
    return
  }
  const found = await findFile(site.root, path)
  if (found === undefined) await sendFallback(site, request, response, path)
  else await sendFile(site, request, response, found, 200)
}

function listen(site: Site, port: number, host: string): Promise<Server> {
  return new Promise((settle, reject) => {
    const server = createServer((request, response) => {
      answer(site, request, response).catch(() => response.destroy())
    })
    server.once('error', reject)
    server.listen({ port, host }, () => settle(server))
  })
}

function close(server: Server): Promise<void> {
  return new Promise((settle) => {
    server.close(() => settle())
    server.closeAllConnections()
  })
}

function errorCode(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}

/**
 * Listens on both loopback addresses, since `localhost` may mean either; a machine without IPv6 has one.
 * Nothing outside this machine can reach it.
 */
async function listenOnLoopback(site: Site, port: number): Promise<readonly Server[]> {
  const servers: Server[] = []
  let taken = port
  for (const host of hosts) {
    try {
      // One after the other: the second address needs the port the first one was given.
      const server = await listen(site, taken, host)
      const address = server.address()
      if (address !== null && typeof address === 'object') taken = address.port
      servers.push(server)
    } catch (error) {
      if (servers.length > 0 && errorCode(error) !== 'EADDRINUSE') continue
      await Promise.all(servers.map(close))
      throw error
    }
  }
  return servers
}

/** Whether a server could not start because its port is in use. */
export function isPortTaken(error: unknown): boolean {
  return errorCode(error) === 'EADDRINUSE'
}

/** Serves a built folder on this machine only. Fails with EADDRINUSE where the port is taken. */
export async function startStaticServer(options: StaticServerOptions): Promise<StaticServer> {
  const site: Site = {
    root: await realpath(resolve(options.root)),
    base: withSlashes(options.base ?? '/'),
    fallback: options.fallback ?? 'index',
    overrides: options.overrides ?? {},
    compressed: options.isCompressed === true ? createCompressedFiles() : undefined,
  }
  const servers = await listenOnLoopback(site, options.port ?? 0)
  const address = servers[0]?.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  return {
    url: `http://localhost:${port}${site.base}`,
    port,
    close: async () => {
      await Promise.all(servers.map(close))
    },
  }
}
