import { format, lint, types, unit } from './checks.ts'
import { runChecks } from './runChecks.ts'

await runChecks([types, lint, format, unit])
