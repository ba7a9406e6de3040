import { copyFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { lingui } from '@lingui/vite-plugin'
import babel from '@rolldown/plugin-babel'
import react from '@vitejs/plugin-react'
import { msw } from 'msw/vite'
import { defineConfig, type Plugin } from 'vite'

import { bootScript } from './scripts/bootScript.ts'
import { compileHints } from './scripts/compileHints.ts'
import { staticStyles } from './scripts/styles/staticStyles.ts'

/** Hosts that answer unknown paths with 404.html then open deep links too. */
function notFoundPage(): Plugin {
  let outDir = 'dist'
  return {
    name: 'not-found-page',
    apply: 'build',
    configResolved(config) {
      outDir = join(config.root, config.build.outDir)
    },
    closeBundle() {
      const page = join(outDir, 'index.html')
      if (existsSync(page)) copyFileSync(page, join(outDir, '404.html'))
    },
  }
}

export default defineConfig({
  base: process.env['BASE_PATH'] ?? '/',
  plugins: [
    babel({ include: /\/src\/.*\.tsx?$/, plugins: ['@lingui/babel-plugin-lingui-macro'] }),
    react(),
    // A translation that is missing is said in English here, and fails the check of the messages.
    lingui({ failOnCompileError: true }),
    staticStyles(),
    bootScript(),
    msw({ mode: 'worker-only' }),
    compileHints(['index', 'first', 'rules', 'icons', 'browser']),
    notFoundPage(),
  ],
  resolve: {
    alias: [
      {
        find: /^use-sync-external-store\/shim$/u,
        replacement: fileURLToPath(new URL('scripts/nativeExternalStore.ts', import.meta.url)),
      },
    ],
  },
  build: {
    target: 'es2023',
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        // Few files that are needed together instead of dozens: fewer requests, and compression works across each.
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'], priority: 5 },
            // The screens and the sandbox's backend both ask them.
            { name: 'rules', test: /\/src\/(?:domain\/(?!editions\/)|contract\/)/u, priority: 4 },
            {
              name: 'icons',
              test: /\/(?:UpgradeSlot|UpgradeIconButton|useCustomerAssessment|useUpgradeContext|subscriptionName|iconPreference)\.tsx?$/u,
              priority: 3,
            },
            { name: 'fluent', test: /\/node_modules\//u, minShareCount: 2, priority: 2 },
            { name: 'shared', test: /\/src\//u, minShareCount: 2, priority: 1 },
          ],
        },
      },
    },
  },
  server: { port: 5173 },
})
