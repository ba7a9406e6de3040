import { rm } from 'node:fs/promises'

import { runNode } from './runCommand.ts'

const name = process.env['E2E_DIST'] ?? 'dist'
const builds = [
  { folder: name, base: '/', more: ['--manifest'] },
  { folder: `${name}-sub-path`, base: '/some/path/', more: [] },
]

/** The old ones go first: a build that fails must not leave another day's application to be tested. */
await Promise.all(builds.map(({ folder }) => rm(folder, { recursive: true, force: true })))

for (const { folder, base, more } of builds) {
  const run = await runNode(
    'node_modules/vite/bin/vite.js',
    ['build', '--outDir', folder, '--logLevel', 'warn', ...more],
    {
      environment: { BASE_PATH: base },
    },
  )
  if (run.output.trim() !== '') console.log(run.output.trimEnd())
  console.log(`${folder}: ${run.code === 0 ? 'built' : 'failed'}`)
  if (run.code !== 0) process.exitCode = 1
}
