import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import * as v from 'valibot'

import { brotliSize } from './brotliSize.ts'
import { limit, readBudgets } from './budgets.ts'
import { readBuildFiles } from './buildFiles.ts'
import { firstLoadOf } from './firstLoad.ts'
import { inlineScripts } from './inlineScripts.ts'
import { sizeReport, type SizedFile } from './sizeReport.ts'

const { values } = parseArgs({ options: { root: { type: 'string', default: process.env['E2E_DIST'] ?? 'dist' } } })
const budgets = await readBudgets('size', v.strictObject({ firstListKilobytes: limit, sandboxKilobytes: limit }))

function measure(names: readonly string[]): Promise<readonly SizedFile[]> {
  return Promise.all(names.map(async (name) => ({ name, bytes: brotliSize(await readFile(join(values.root, name))) })))
}

const build = await readBuildFiles(values.root)
const { application, sandbox } = firstLoadOf(build)
const inline = inlineScripts(build.page).map((text, index) => ({
  name: `index.html, script ${index + 1}`,
  bytes: brotliSize(Buffer.from(text)),
}))
const report = sizeReport([
  {
    name: 'JavaScript to the first list',
    files: [...inline, ...(await measure(application))],
    limit: budgets.firstListKilobytes,
  },
  { name: 'The sandbox', files: await measure(sandbox), limit: budgets.sandboxKilobytes },
])
console.log(report.text)
await mkdir('bench-results', { recursive: true })
await writeFile('bench-results/size.json', `${JSON.stringify(report.parts, undefined, 2)}\n`)
if (report.isBroken) process.exitCode = 1
