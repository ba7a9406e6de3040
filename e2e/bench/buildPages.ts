import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { build, type InlineConfig } from 'vite'

const target = 'es2023'
const own: InlineConfig = { configFile: false, logLevel: 'warn' }

export type BuiltPages = {
  readonly floor: string
  readonly ours: string
  /** The text of the script that is in every page before the page is. */
  readonly probe: string
  readonly remove: () => Promise<void>
}

async function buildProbe(): Promise<string> {
  const output = await build({
    ...own,
    build: {
      target,
      write: false,
      lib: { entry: join(import.meta.dirname, 'probe/main.ts'), formats: ['iife'], name: 'probe' },
    },
  })
  const files = [output].flat().flatMap((result) => ('output' in result ? result.output : []))
  const script = files.find((file) => file.type === 'chunk')
  if (script === undefined) throw new Error('the probe was not built')
  return script.code
}

/** Builds what is measured into a folder of its own: what stands in dist is of another day. */
export async function buildPages(): Promise<BuiltPages> {
  const folder = await mkdtemp(join(tmpdir(), 'page-bench-'))
  const [floor, ours] = [join(folder, 'floor'), join(folder, 'ours')]
  await build({
    ...own,
    root: join(import.meta.dirname, 'floor'),
    build: { target, outDir: floor, emptyOutDir: true, modulePreload: false },
  })
  await build({ logLevel: 'error', build: { outDir: ours, emptyOutDir: true } })
  return { floor, ours, probe: await buildProbe(), remove: () => rm(folder, { recursive: true, force: true }) }
}
