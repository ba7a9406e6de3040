import type { Limit } from './budgets.ts'

export type SizedFile = { readonly name: string; readonly bytes: number }

export type SizedPart = {
  readonly name: string
  readonly files: readonly SizedFile[]
  /** In kilobytes of 1,000 bytes. */
  readonly limit: Limit
}

export type SizeReport = { readonly text: string; readonly isBroken: boolean; readonly parts: readonly unknown[] }

/** More files than these are summed up in one line. */
const named = 8

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}

function sum(files: readonly SizedFile[]): number {
  return files.reduce((total, { bytes }) => total + bytes, 0)
}

function verdict(bytes: number, { must, aim }: Limit): 'broken' | 'kept' | 'aim reached' {
  if (bytes > must * 1000) return 'broken'
  return bytes > aim * 1000 ? 'kept' : 'aim reached'
}

function line(name: string, bytes: number): string {
  return `  ${kilobytes(bytes).padStart(9)}  ${name}`
}

function describe({ name, files, limit }: SizedPart): string {
  const bytes = sum(files)
  const largest = files.toSorted((left, right) => right.bytes - left.bytes)
  const others = largest.slice(named)
  return [
    `${name}: ${kilobytes(bytes)}, must ${limit.must}, aim ${limit.aim}: ${verdict(bytes, limit)}`,
    ...largest.slice(0, named).map((file) => line(file.name, file.bytes)),
    ...(others.length === 0 ? [] : [line(`${others.length} more`, sum(others))]),
  ].join('\n')
}

/** What each part weighs, its largest files, and whether a limit is broken. */
export function sizeReport(parts: readonly SizedPart[]): SizeReport {
  return {
    text: `Brotli 11, kB of 1,000 bytes\n\n${parts.map(describe).join('\n\n')}`,
    isBroken: parts.some(({ files, limit }) => verdict(sum(files), limit) === 'broken'),
    parts: parts.map(({ name, files, limit }) => ({ name, bytes: sum(files), limit, files })),
  }
}
