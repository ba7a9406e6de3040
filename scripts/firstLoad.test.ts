import { expect, test } from 'vitest'

import type { Chunk } from './buildFiles.ts'
import { firstLoadOf, type FirstPage } from './firstLoad.ts'

function chunk(file: string, imports: readonly string[] = [], dynamicImports: readonly string[] = []): Chunk {
  return { file, name: file.replace(/\.js$/, ''), imports: [...imports], dynamicImports: [...dynamicImports] }
}

const page: FirstPage = { entry: 'index.html', onDemand: ['src/english.ts'], sandbox: 'mocks/browser.ts' }

const chunks = {
  'index.html': chunk(
    'index.js',
    ['_runtime.js'],
    ['src/english.ts', 'src/swedish.ts', 'src/card.tsx', 'mocks/browser.ts'],
  ),
  '_runtime.js': chunk('runtime.js'),
  'src/english.ts': chunk('english.js', ['_words.js']),
  'src/swedish.ts': chunk('swedish.js', ['_words.js']),
  '_words.js': chunk('words.js'),
  'src/card.tsx': chunk('card.js', ['index.html', '_rules.js', '_popover.js'], ['src/dialog.tsx']),
  'src/dialog.tsx': chunk('dialog.js', ['index.html']),
  '_popover.js': chunk('popover.js'),
  '_rules.js': chunk('rules.js', ['_dates.js']),
  '_dates.js': chunk('dates.js'),
  'mocks/browser.ts': chunk('browser.js', ['index.html', '_rules.js'], ['mocks/handlers.ts']),
  'mocks/handlers.ts': chunk('handlers.js', ['_runtime.js', '_library.js']),
  '_library.js': chunk('library.js'),
} as const

test('the first list needs the entry, what is declared, and what both sides of the seam import', () => {
  expect(firstLoadOf({ chunks, scripts: [] }, page).application).toEqual([
    'dates.js',
    'english.js',
    'index.js',
    'rules.js',
    'runtime.js',
    'words.js',
  ])
})

test('the sandbox is what only its import reaches, and every script that nothing imports', () => {
  const scripts = ['index.js', 'card.js', 'worker.js', 'assets/search-worker.js']
  expect(firstLoadOf({ chunks, scripts }, page).sandbox).toEqual([
    'assets/search-worker.js',
    'browser.js',
    'handlers.js',
    'library.js',
    'worker.js',
  ])
})

test('a source that others import too is found by its name', () => {
  const { 'src/english.ts': english, ...others } = chunks
  const shared = { ...others, '_english-1a2b.js': english }
  expect(firstLoadOf({ chunks: shared, scripts: [] }, page).application).toContain('english.js')
})

test('what is declared and not built is an error', () => {
  expect(() => firstLoadOf({ chunks, scripts: [] }, { ...page, onDemand: ['src/gone.ts'] })).toThrow(
    'src/gone.ts is no script of its own in this build.',
  )
})

test('a sandbox in the first script is an error', () => {
  const early = { ...chunks, 'src/english.ts': chunk('english.js', ['mocks/browser.ts']) }
  expect(() => firstLoadOf({ chunks: early, scripts: [] }, page)).toThrow('it must be loaded on demand')
})
