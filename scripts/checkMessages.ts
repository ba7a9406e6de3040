import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { createCompiledCatalog, getCatalogs } from '@lingui/cli/api'
import { getConfig } from '@lingui/conf'

import { type CompiledMessage, isCompiledMessage, messageProblems } from './messageProblems.ts'
import { lockedNamesIn } from './lockedNames.ts'

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

type Reading = {
  readonly translations: Readonly<Record<string, string>>
  readonly compiled: ReadonlyMap<string, CompiledMessage>
  readonly problems: readonly string[]
}

function compiledMessages(json: string): ReadonlyMap<string, CompiledMessage> {
  const { messages }: { readonly messages: Readonly<Record<string, unknown>> } = JSON.parse(json)
  return new Map(
    Object.entries(messages).flatMap(([id, message]) => (isCompiledMessage(message) ? [[id, message] as const] : [])),
  )
}

async function readMessages(locale: string): Promise<Reading> {
  const translations: Record<string, string> = {}
  const problems: string[] = []
  for (const catalog of catalogs) {
    const { messages, missing } = await catalog.getTranslations(locale, {
      // The source language is its own translation.
      sourceLocale: config.sourceLocale ?? 'en',
      fallbackLocales: {},
    })
    problems.push(...missing.map((message) => `${locale}: no translation of "${message.source}"`))
    const untranslated = new Set(missing.map(({ id }) => id))
    for (const [id, text] of Object.entries(messages)) if (!untranslated.has(id)) translations[id] = text
  }
  const { source, errors } = createCompiledCatalog(locale, translations, { strict: true, namespace: 'json' })
  problems.push(...errors.map((error) => `${locale}: "${error.source}": ${error.error.message}`))
  return { translations, compiled: compiledMessages(source), problems }
}

/** Every message of a locale against its source: missing, badly formed, or with a product's name in it. */
async function findBroken(locale: string): Promise<readonly string[]> {
  const [source, read] = await Promise.all([readMessages(config.sourceLocale ?? 'en'), readMessages(locale)])
  const badlyFormed = [...read.compiled].flatMap(([id, message]) => {
    const told = `${locale}: "${read.translations[id] ?? id}"`
    const sourceMessage = source.compiled.get(id)
    return sourceMessage === undefined
      ? [`${told} translates nothing`]
      : messageProblems(locale, sourceMessage, message).map((problem) => `${told} ${problem}`)
  })
  const locked = Object.values(read.translations).flatMap((text) =>
    lockedNamesIn(text).map((name) => `${locale}: "${text}" names ${name}: products are named by the catalogue`),
  )
  return [...read.problems, ...badlyFormed, ...locked]
}

const broken = await Promise.all(config.locales.map(findBroken))
const problems = [...(await findOutdated()), ...broken.flat()]
for (const problem of problems) console.log(problem)
if (problems.length > 0) process.exitCode = 1
