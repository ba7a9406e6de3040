import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

/**
 * The import directions are only as good as the lint patterns that state them, and a pattern that matches nothing is
 * silent. So every forbidden edge is planted in a copy, and each plant must be named.
 */
type Plants = Readonly<Record<string, { readonly forbidden: readonly string[]; readonly allowed: readonly string[] }>>

const plants: Plants = {
  'src/domain/eligibility/planted.ts': {
    forbidden: [
      '#contract/a.ts',
      '#api/a.ts',
      '#mocks/a.ts',
      'react',
      'valibot',
      'node:fs',
      '../model.ts',
      './../a.ts',
    ],
    allowed: ['./conditions.ts', '#domain/model.ts'],
  },
  'src/domain/calendar.ts': { forbidden: ['#api/b.ts', 'date-fns'], allowed: ['./model.ts'] },
  'src/domain/planted.test.ts': { forbidden: ['#mocks/c.ts', '#api/c.ts', 'msw'], allowed: ['vitest', 'fast-check'] },
  'src/contract/planted.ts': {
    forbidden: ['#domain/d.ts', '#api/d.ts', '#mocks/d.ts', 'zod', 'react', '../main.tsx'],
    allowed: ['./paging.ts', 'valibot'],
  },
  'src/api/planted.ts': {
    forbidden: ['#features/upgrade/e.ts', '#ui/e.tsx', '#i18n/e.ts', '#app/e.ts', '#mocks/e.ts', 'react', 'msw'],
    allowed: ['./http.ts', '#domain/model.ts', '#contract/paging.ts', '@tanstack/react-query'],
  },
  'src/i18n/planted.ts': {
    forbidden: ['#api/f.ts', '#contract/f.ts', '#ui/f.tsx', '#features/rules/f.ts', '@fluentui/react-components'],
    allowed: ['./format.ts', '#domain/model.ts', 'react', '@lingui/core'],
  },
  'src/ui/planted.tsx': {
    forbidden: ['#domain/g.ts', '#api/g.ts', '#features/upgrade/g.ts', '#app/g.ts', '@tanstack/react-query', 'msw'],
    allowed: ['./DataTable.tsx', '#i18n/format.ts', 'react', '@fluentui/react-components', 'papaparse'],
  },
  'src/features/upgrade/planted.tsx': {
    forbidden: ['#features/customers/h.ts', '#app/h.ts', '#contract/h.ts', '#mocks/h.ts', '../customers/h.ts', 'msw'],
    allowed: ['./reasonText.ts', '#domain/model.ts', '#api/upgrades.ts', '#ui/DataTable.tsx', '#i18n/format.ts'],
  },
  'src/app/pages/planted.tsx': {
    forbidden: ['#mocks/browser.ts', '#contract/i.ts', 'msw', 'valibot', '../routes.tsx'],
    allowed: ['#app/paths.ts', '#features/upgrade/UpgradeDialog.tsx', '#api/customers.ts', '@tanstack/react-router'],
  },
  'src/main.tsx': {
    forbidden: ['#mocks/node.ts', '#api/j.ts', '#domain/j.ts', '#features/upgrade/j.ts', 'msw/browser'],
    allowed: ['react', 'react-dom/client', '#app/App.tsx', '#mocks/browser.ts'],
  },
  'mocks/handlers/planted.ts': {
    forbidden: ['#api/k.ts', '#features/upgrade/k.ts', '#ui/k.tsx', '#app/k.ts', '#i18n/k.ts', 'react', 'valibot'],
    allowed: ['./errors.ts', '#mocks/book/sandboxStore.ts', '#domain/model.ts', '#contract/paging.ts', 'msw', 'idb'],
  },
  'mocks/planted.test.ts': { forbidden: ['#api/l.ts', '#app/l.ts', 'react'], allowed: ['vitest', 'msw/node'] },
  'e2e/planted.e2e.ts': {
    forbidden: [
      '#domain/m.ts',
      '#api/m.ts',
      '#app/m.ts',
      '#mocks/handlers/m.ts',
      '#scripts/checks.ts',
      '../src/main.tsx',
    ],
    allowed: [
      './fixtures.ts',
      '#mocks/seed/scenarios.ts',
      '#scripts/firstLoad.ts',
      '@playwright/test',
      'node:fs',
      'node:fs/promises',
    ],
  },
  'e2e/bench/planted.ts': {
    forbidden: ['#contract/o.ts', '#features/rules/o.ts', '#mocks/browser.ts', '#ui/o.tsx', 'react', '../fixtures.ts'],
    allowed: [
      './statistics.ts',
      '#domain/model.ts',
      '#mocks/seed/scenarios.ts',
      '#scripts/budgets.ts',
      'vite',
      'valibot',
    ],
  },
  'e2e/bench/floor/planted.ts': {
    forbidden: ['#domain/p.ts', '#scripts/p.ts', 'react', 'node:fs', '../statistics.ts'],
    allowed: ['./rows.ts'],
  },
  'e2e/bench/probe/planted.ts': { forbidden: ['#ui/q.tsx', 'valibot', '../tab.ts'], allowed: ['./elements.ts'] },
  'scripts/planted.ts': { forbidden: ['#features/upgrade/n.ts', '../vite.config.ts'], allowed: ['vite', './a.ts'] },
}

/** Every way to write an import that leaves a trace after or before compilation. */
const forms: readonly ((specifier: string, name: string) => string)[] = [
  (specifier, name) => `import { ${name} } from '${specifier}'`,
  (specifier, name) => `import type { ${name} } from '${specifier}'`,
  (specifier, name) => `import { type ${name} } from '${specifier}'`,
  (specifier, name) => `export { ${name} } from '${specifier}'`,
  (specifier, name) => `export type { ${name} } from '${specifier}'`,
  (specifier) => `export * from '${specifier}'`,
  (specifier, name) => `export const ${name} = () => import('${specifier}')`,
  (specifier) => `import '${specifier}'`,
]

type Diagnostic = { readonly code: string; readonly message: string; readonly filename: string }

const root = resolve(import.meta.dirname, '..')
let copy = ''

async function plant(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(copy, path)), { recursive: true })
  await writeFile(join(copy, path), text)
}

/** Both programs exit non-zero when they find something: only what they print counts. */
function run(program: string, parameters: readonly string[]): Promise<string> {
  return new Promise((settle) => {
    execFile(process.execPath, [join(root, 'node_modules', program), ...parameters], { cwd: copy }, (_, output) =>
      settle(output),
    )
  })
}

async function lint(config: string, ...paths: readonly string[]): Promise<readonly Diagnostic[]> {
  const report: { readonly diagnostics: readonly Diagnostic[] } = JSON.parse(
    await run('oxlint/bin/oxlint', ['-c', config, '-f', 'json', ...paths]),
  )
  return report.diagnostics
}

/** `file -> specifier` of every import the lint refuses. */
function edgesOf(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics
    .filter((diagnostic) => diagnostic.code === 'eslint(no-restricted-imports)')
    .map((diagnostic) => `${diagnostic.filename} -> ${diagnostic.message.split("'")[1] ?? '?'}`)
}

const everyEdge = Object.entries(plants).flatMap(([file, { forbidden }]) =>
  forbidden.map((specifier) => `${file} -> ${specifier}`),
)

const inDomain = 'src/domain/globals.ts'
const domainGlobals = ['window', 'fetch', 'document', 'localStorage', 'console', 'setTimeout', 'crypto']

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'architecture-'))
  const config = await readFile(join(root, '.oxlintrc.json'), 'utf8')
  await writeFile(join(copy, 'lint.json'), config)
  await writeFile(join(copy, 'damaged.json'), config.replaceAll(/"group": \[[^\]]*\]/g, '"group": ["matches-nothing"]'))
  for (const [file, { forbidden, allowed }] of Object.entries(plants)) {
    const specifiers = [...forbidden, ...allowed]
    await plant(file, specifiers.map((specifier, n) => forms[n % forms.length]?.(specifier, `x${n}`)).join('\n'))
  }
  for (const [n, form] of forms.entries()) await plant(`src/ui/forms/form${n}.ts`, form('#api/form.ts', 'x'))
  await plant('src/ui/forms/importType.ts', "export type X = import('#api/form.ts').X")
  await plant(inDomain, domainGlobals.map((name) => `export const ${name}Of = (): unknown => ${name}`).join('\n'))
  await plant('src/domain/clock.ts', 'export const now = (): number => Date.now()\nexport const at = new Date(0)\n')
  await plant('src/domain/random.ts', 'export const some = (): number => Math.random()\n')
  await plant(
    'src/domain/locale.ts',
    "export const order = 'a'.localeCompare('b')\nexport const f = new Intl.ListFormat()",
  )
  await plant('src/domain/dates/calendar.ts', 'export const at = new Date(0)\n')
  await plant('src/domain/tsconfig.json', await readFile(join(root, 'src/domain/tsconfig.json'), 'utf8'))
  await plant('tsconfig.base.json', await readFile(join(root, 'tsconfig.base.json'), 'utf8'))
})

afterAll(() => rm(copy, { recursive: true }))

test('every forbidden edge is refused, and nothing else', async () => {
  const edges = edgesOf(await lint('lint.json', ...Object.keys(plants)))
  expect(edges.toSorted()).toEqual(everyEdge.toSorted())
})

test('a damaged pattern lets every plant through: the test above would be red', async () => {
  expect(edgesOf(await lint('damaged.json', ...Object.keys(plants)))).toEqual([])
})

test('an edge is refused however it is written', async () => {
  const diagnostics = await lint('lint.json', 'src/ui/forms')
  expect(edgesOf(diagnostics).toSorted()).toEqual(
    [0, 1, 2, 3, 4, 5, 6, 7].map((n) => `src/ui/forms/form${n}.ts -> #api/form.ts`),
  )
  const others = diagnostics.filter(({ code }) => code === 'typescript(consistent-type-imports)')
  expect(others.map(({ filename }) => filename)).toEqual(['src/ui/forms/importType.ts'])
})

test('the rules read no clock, no randomness, no locale and no browser', async () => {
  const diagnostics = await lint('lint.json', 'src/domain')
  const found = diagnostics
    .filter(({ code }) => /no-restricted-(?:globals|properties)/.test(code))
    .map(({ filename, code }) => `${filename} ${code}`)
  expect([...new Set(found)].toSorted()).toEqual([
    'src/domain/clock.ts eslint(no-restricted-globals)',
    'src/domain/clock.ts eslint(no-restricted-properties)',
    'src/domain/dates/calendar.ts eslint(no-restricted-globals)',
    'src/domain/globals.ts eslint(no-restricted-globals)',
    'src/domain/locale.ts eslint(no-restricted-globals)',
    'src/domain/locale.ts eslint(no-restricted-properties)',
    'src/domain/random.ts eslint(no-restricted-properties)',
  ])
  expect(found.filter((name) => name.startsWith(inDomain))).toHaveLength(domainGlobals.length)
})

test('the compiler knows no browser in the rules', async () => {
  const output = await run('typescript/bin/tsc', ['-p', 'src/domain', '--noEmit', '--emitDeclarationOnly', 'false'])
  const unknown = [...output.matchAll(/globals\.ts.*Cannot find name '(\w+)'/g)].map((match) => match[1] ?? '')
  expect(unknown.toSorted()).toEqual(domainGlobals.toSorted())
})

test('the application loads the backend from one file, and only when it is needed', async () => {
  const files = await readdir(join(root, 'src'), { recursive: true })
  const lines: string[] = []
  for (const file of files.filter((name) => /\.tsx?$/.test(name))) {
    const text = await readFile(join(root, 'src', file), 'utf8')
    lines.push(...text.split('\n').flatMap((line) => (line.includes("'#mocks/") ? [`${file}: ${line}`] : [])))
  }
  expect(lines.filter((line) => !/^main\.tsx: .*\bimport\('#mocks\/browser\.ts'\)/.test(line))).toEqual([])
})
