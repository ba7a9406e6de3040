import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { createCompiledCatalog, getCatalogs } from '@lingui/cli/api'
import { getConfig } from '@lingui/conf'

const folder = 'src/i18n/locales'
const config = getConfig()
const catalogs = await getCatalogs(config)

async function readLocales(): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(folder)
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  return new Map(names.map((name, index) => [name, texts[index] ?? '']))
}

/** Without the file's header, which gains empty lines at the second extraction. */
function bodyOf(catalog: string | undefined): string | undefined {
  return catalog?.slice(catalog.indexOf('\n\n'))
}

/** Extracts the messages anew, compares, and puts the files back as they were: a check changes nothing. */
async function findOutdated(): Promise<readonly string[]> {
  const before = await readLocales()
  try {
    for (const catalog of catalogs) {
      const isMade = await catalog.make({
        clean: true,
        overwrite: false,
        locale: config.locales,
        orderBy: config.orderBy ?? 'message',
      })
      if (isMade === false) return ['The messages could not be extracted.']
    }
    const after = await readLocales()
    return [...after.keys()]
      .filter((name) => bodyOf(after.get(name)) !== bodyOf(before.get(name)))
      .map((name) => `${join(folder, name)} is not what the source says: npm run messages`)
  } finally {
    const left = await readdir(folder)
    await Promise.all(left.filter((name) => !before.has(name)).map((name) => rm(join(folder, name))))
    await Promise.all([...before].map(([name, text]) => writeFile(join(folder, name), text)))
  }
}

async function findBroken(locale: string): Promise<readonly string[]> {
  const problems: string[] = []
  for (const catalog of catalogs) {
    const { messages, missing } = await catalog.getTranslations(locale, {
      // The source language is its own translation.
      sourceLocale: config.sourceLocale ?? 'en',
      fallbackLocales: {},
    })
    problems.push(...missing.map((message) => `${locale}: no translation of "${message.source}"`))
    const { errors } = createCompiledCatalog(locale, messages, { strict: true, namespace: 'json' })
    problems.push(...errors.map((error) => `${locale}: "${error.source}": ${error.error.message}`))
  }
  return problems
}

const broken = await Promise.all(config.locales.map(findBroken))
const problems = [...(await findOutdated()), ...broken.flat()]
for (const problem of problems) console.log(problem)
if (problems.length > 0) process.exitCode = 1
