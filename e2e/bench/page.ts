import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'

import { scenarios } from '#mocks/seed/scenarios.ts'
import { readBudgets } from '#scripts/budgets.ts'
import { startStaticServer, type StaticServer } from '#scripts/staticServer.ts'

import { buildPages } from './buildPages.ts'
import { judge, pageBudgets } from './pageBudgets.ts'
import { floorPage, ourPage } from './pageParts.ts'
import { pageReport } from './pageReport.ts'
import { type Plan, runRounds } from './runRounds.ts'
import { type Test, tests } from './visiting.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    sizes: { type: 'string', default: '1000,10000,100000,1000000' },
    only: { type: 'string', default: tests.join(',') },
  },
})

function readTests(text: string): readonly Test[] {
  return text.split(',').map((name) => {
    const test = tests.find((known) => known === name)
    if (test === undefined) throw new Error(`--only takes ${tests.join(', ')}; not ${name}`)
    return test
  })
}

function readCount(text: string): number {
  const count = Number(text)
  if (!Number.isInteger(count) || count < 1) throw new Error(`not a count: ${text}`)
  return count
}

/** Asked for once beforehand, every file is there compressed when the first visitor comes. */
async function serve(root: string): Promise<StaticServer> {
  const server = await startStaticServer({ root, isCompressed: true })
  const files = await readdir(root, { recursive: true, withFileTypes: true })
  const paths = files
    .filter((file) => file.isFile())
    .map((file) => `${file.parentPath}/${file.name}`.slice(root.length + 1))
  await Promise.all(paths.map((path) => fetch(`${server.url}${path}`, { headers: { 'Accept-Encoding': 'br' } })))
  return server
}

async function measure(plan: Pick<Plan, 'rounds' | 'sizes' | 'tests'>): ReturnType<typeof runRounds> {
  const built = await buildPages()
  const servers: StaticServer[] = []
  try {
    const [floor, ours] = [await serve(built.floor), await serve(built.ours)]
    servers.push(floor, ours)
    const pages = [floorPage(floor.url), ourPage(ours.url, scenarios.contosoBakery.customerId)]
    return await runRounds({ ...plan, pages, probe: built.probe })
  } finally {
    await Promise.all(servers.map((server) => server.close()))
    await built.remove()
  }
}

const start = performance.now()
const plan = {
  rounds: readCount(values.rounds),
  sizes: values.sizes.split(',').map(readCount),
  tests: readTests(values.only),
}
const budgets = await readBudgets('page', pageBudgets)
const { samples, machine } = await measure(plan)
const judged = judge(samples, budgets)
const failures = samples.flatMap(({ page, customers, round, failures: own }) =>
  own.map((failure) => `${page}, ${customers} customers, round ${round + 1}: ${failure}`),
)
const report = `${machine}; ${plan.rounds} rounds\n\n${pageReport(samples, judged)}\n`

await mkdir('bench-results', { recursive: true })
await writeFile('bench-results/page.md', report)
await writeFile('bench-results/page.json', `${JSON.stringify({ machine, plan, judged, samples }, undefined, 2)}\n`)

console.log(report)
console.log(`Took ${((performance.now() - start) / 60_000).toFixed(1)} minutes.`)
for (const failure of failures) console.log(`FAILED ${failure}`)
for (const { measure: name, verdict } of judged) if (verdict === 'broken') console.log(`BROKEN ${name}`)
if (failures.length > 0 || judged.some(({ verdict }) => verdict === 'broken')) process.exitCode = 1
