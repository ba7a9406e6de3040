import { basename, extname } from 'node:path'

import type { BuildFiles, Chunk } from './buildFiles.ts'

/** What a visit of the customer list in English loads on demand before there is a list. */
export const firstPage = {
  entry: 'index.html',
  onDemand: ['src/i18n/languages/english.ts'],
  sandbox: 'mocks/browser.ts',
} as const

export type FirstPage = {
  readonly entry: string
  readonly onDemand: readonly string[]
  /** The backend in the browser: what only it needs is not the application's. */
  readonly sandbox: string
}

export type FirstLoad = {
  /** Files of the application that are there before the list is. */
  readonly application: readonly string[]
  /** Files that only the sandbox needs, and the scripts of workers, whoever starts them. */
  readonly sandbox: readonly string[]
}

type Chunks = Readonly<Record<string, Chunk>>

/** The key of a source. One that others import too is named after its file alone. */
function keyOf(chunks: Chunks, source: string): string {
  if (chunks[source] !== undefined) return source
  const name = basename(source, extname(source))
  const key = Object.keys(chunks).find((own) => own.startsWith('_') && chunks[own]?.name === name)
  if (key === undefined) throw new Error(`${source} is no script of its own in this build.`)
  return key
}

type Links = (chunk: Chunk) => readonly string[]

const atOnce: Links = ({ imports }) => imports
const everything: Links = ({ imports, dynamicImports }) => [...imports, ...dynamicImports]

function linksOf(chunks: Chunks, key: string, links: Links): readonly string[] {
  const chunk = chunks[key]
  return chunk === undefined ? [] : links(chunk)
}

/** What the scripts of some keys load, themselves among it; what is closed is not entered. */
function reach(
  chunks: Chunks,
  keys: readonly string[],
  links: Links,
  isClosed: (key: string) => boolean = () => false,
): ReadonlySet<string> {
  const reached = new Set<string>()
  const open = [...keys]
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (reached.has(key) || isClosed(key)) continue
    reached.add(key)
    open.push(...linksOf(chunks, key, links))
  }
  return reached
}

function filesOf(chunks: Chunks, keys: Iterable<string>): readonly string[] {
  return [...keys].flatMap((key) => chunks[key]?.file ?? [])
}

/**
 * Tells what the first list needs from what only the sandbox needs. What both need is the application's: the list waits
 * for it either way.
 */
export function firstLoadOf({ chunks, scripts }: Omit<BuildFiles, 'page'>, page: FirstPage = firstPage): FirstLoad {
  const entry = keyOf(chunks, page.entry)
  const sandbox = keyOf(chunks, page.sandbox)
  const onDemand = page.onDemand.map((source) => keyOf(chunks, source))
  if (reach(chunks, [entry, ...onDemand], atOnce).has(sandbox)) {
    throw new Error('The sandbox is part of the first script: it must be loaded on demand.')
  }
  const ofApplication = reach(chunks, [entry], everything, (key) => key === sandbox)
  const ofSandbox = reach(chunks, [sandbox], everything, (key) => ofApplication.has(key))
  const borrowed = [...ofSandbox].flatMap((key) =>
    linksOf(chunks, key, everything).filter((link) => ofApplication.has(link)),
  )
  const first = reach(chunks, [entry, ...onDemand, ...borrowed], atOnce)
  const known = new Set(Object.values(chunks).map(({ file }) => file))
  const workers = scripts.filter((script) => !known.has(script))
  return {
    application: filesOf(chunks, first).toSorted(),
    sandbox: [...filesOf(chunks, ofSandbox), ...workers].toSorted(),
  }
}
