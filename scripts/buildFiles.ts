import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import * as v from 'valibot'

const chunk = v.object({
  file: v.string(),
  name: v.optional(v.string()),
  imports: v.optional(v.array(v.string()), []),
  dynamicImports: v.optional(v.array(v.string()), []),
})

const manifest = v.record(v.string(), chunk)

/** What Vite writes down of a built script: its file, and the keys of what it loads at once and on demand. */
export type Chunk = v.InferOutput<typeof chunk>

export type BuildFiles = {
  /** By the path of its source, or by a name of the builder's own for what several sources share. */
  readonly chunks: Readonly<Record<string, Chunk>>
  /** Every script of the build, also those that Vite only copies: workers. */
  readonly scripts: readonly string[]
  readonly page: string
}

/** Where `vite build --manifest` puts it. A build that is to be deployed has none. */
const manifestFile = '.vite/manifest.json'

/** Reads a folder that `vite build --manifest` has written. */
export async function readBuildFiles(folder: string): Promise<BuildFiles> {
  const [text, page, names] = await Promise.all([
    readFile(join(folder, manifestFile), 'utf8'),
    readFile(join(folder, 'index.html'), 'utf8'),
    readdir(folder, { recursive: true }),
  ])
  return {
    chunks: v.parse(v.pipe(v.string(), v.parseJson(), manifest), text),
    scripts: names.map((name) => name.replaceAll('\\', '/')).filter((name) => /\.m?js$/.test(name)),
    page,
  }
}
