import { lingui } from '@lingui/vite-plugin'
import babel from '@rolldown/plugin-babel'
import { defineConfig } from 'vitest/config'

// A day that is read in the local zone shows only far from UTC.
process.env['TZ'] = 'America/Los_Angeles'

/** Pure code and handlers only, in Node: components are tested in the browser. */
export default defineConfig({
  plugins: [
    // The rules, the contract and the backend hold no words: they skip the macro's pass.
    babel({ include: /\/src\/(?:i18n|ui|features|app)\/.*\.tsx?$/, plugins: ['@lingui/babel-plugin-lingui-macro'] }),
    lingui(),
  ],
  test: {
    environment: 'node',
    include: [
      'src/**/*.test.ts',
      'mocks/**/*.test.ts',
      'scripts/**/*.test.ts',
      'e2e/architecture.test.ts',
      'e2e/bench/**/*.test.ts',
    ],
    pool: 'threads',
    // Each file puts back what it replaced; a fresh world per file would take three times as long.
    isolate: false,
    allowOnly: false,
    passWithNoTests: false,
  },
})
