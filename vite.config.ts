import { copyFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'

import { lingui } from '@lingui/vite-plugin'
import babel from '@rolldown/plugin-babel'
import react from '@vitejs/plugin-react'
import { msw } from 'msw/vite'
import { defineConfig, type Plugin } from 'vite'

import { bootScript } from './scripts/bootScript.ts'
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
    notFoundPage(),
  ],
  build: {
    target: 'es2023',
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        // What the first page needs, in one file instead of dozens: fewer requests, and compression works across it all.
        codeSplitting: { groups: [{ name: 'first', tags: ['$initial'], priority: 2 }] },
      },
    },
  },
  server: { port: 5173 },
})
