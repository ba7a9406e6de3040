import { readFile } from 'node:fs/promises'

import * as v from 'valibot'

/** All budgets of the project, by the command that holds them. */
export const budgetsFile = 'e2e/bench/budgets.json'

/** What breaks a command, and what it would be good to reach. */
export const limit = v.strictObject({ must: v.number(), aim: v.number() })

export type Limit = v.InferOutput<typeof limit>

/** Reads the budgets of one command. */
export async function readBudgets<Schema extends v.GenericSchema>(
  command: string,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  const text = await readFile(budgetsFile, 'utf8')
  const all = v.parse(v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.unknown())), text)
  return v.parse(schema, all[command])
}
