import { fileURLToPath } from 'node:url'

import { rolldown } from 'rolldown'
import type { Plugin, Rolldown } from 'vite'

const bootFile = fileURLToPath(new URL('../src/app/boot.ts', import.meta.url))
const entry = 'boot-entry'

type Bundle = Rolldown.OutputBundle

function chunkOf(bundle: Bundle, source: string): Rolldown.OutputChunk | undefined {
  return Object.values(bundle).find(
    (file): file is Rolldown.OutputChunk => file.type === 'chunk' && file.facadeModuleId?.endsWith(source) === true,
  )
}

/** A chunk and all that it imports, but for what the page has anyway. */
function filesOf(bundle: Bundle, source: string, known: ReadonlySet<string> = new Set()): readonly string[] {
  const files = new Set<string>()
  const add = (fileName: string | undefined): void => {
    const file = fileName === undefined ? undefined : bundle[fileName]
    if (file?.type !== 'chunk' || files.has(file.fileName) || known.has(file.fileName)) return
    files.add(file.fileName)
    for (const imported of file.imports) add(imported)
  }
  add(chunkOf(bundle, source)?.fileName)
  return [...files]
}

const languages = {
  en: 'english',
  'zh-CN': 'simplifiedChinese',
  'zh-TW': 'traditionalChinese',
  sv: 'swedish',
  tr: 'turkish',
} as const

function bootFiles(bundle: Bundle | undefined, base: string) {
  if (bundle === undefined) return { languages: {}, sandbox: [] }
  const known = new Set(filesOf(bundle, '/index.html'))
  const addresses = (source: string) => filesOf(bundle, source, known).map((file) => base + file)
  return {
    languages: Object.fromEntries(
      Object.entries(languages).map(([locale, name]) => [locale, addresses(`/src/i18n/languages/${name}.ts`)]),
    ),
    sandbox: addresses('/mocks/browser.ts'),
  }
}

async function bundledBoot(base: string, files: ReturnType<typeof bootFiles>): Promise<string> {
  const bundle = await rolldown({
    input: entry,
    plugins: [
      {
        name: entry,
        resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
        load: (id) =>
          id === `\0${entry}`
            ? `import { boot } from ${JSON.stringify(bootFile)}\nglobalThis.upgradeCenterBoot = boot(${JSON.stringify(base)}, ${JSON.stringify(files)})`
            : undefined,
      },
    ],
  })
  const { output } = await bundle.generate({ format: 'iife', minify: true })
  await bundle.close()
  return output[0].code
}

/**
 * Writes into the page what must run before anything is painted, and what has the first page's other files fetched beside
 * the application instead of after it: only the build knows their names.
 */
export function bootScript(): Plugin {
  let base = '/'
  return {
    name: 'boot-script',
    configResolved(config) {
      base = config.base
    },
    transformIndexHtml: {
      order: 'post',
      handler: async (_html, { bundle }) => [
        { tag: 'script', children: await bundledBoot(base, bootFiles(bundle, base)), injectTo: 'head' },
      ],
    },
  }
}
