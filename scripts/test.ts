import { browser, build, format, lint, messages, types, unit } from './checks.ts'
import { runChecks } from './runChecks.ts'

await runChecks([messages, types, lint, format, unit, build, browser])
