import { spawn } from 'node:child_process'

export type CommandRun = { readonly code: number; readonly output: string }

export type CommandOptions = {
  /** Added to this process's environment. */
  readonly environment?: Readonly<Record<string, string>>
  /** Show the output as it comes, for what takes minutes, instead of keeping it. */
  readonly isShown?: boolean
}

/**
 * Runs a Node program of a package by its file, so that neither a shell nor the PATH decides what runs.
 * A program that cannot start has code 1 and says why.
 */
export function runNode(
  file: string,
  parameters: readonly string[],
  options: CommandOptions = {},
): Promise<CommandRun> {
  return new Promise((settle) => {
    let output = ''
    const child = spawn(process.execPath, [file, ...parameters], {
      env: { ...process.env, ...options.environment },
      stdio: options.isShown === true ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    })
    const keep = (chunk: Buffer): void => {
      output += chunk.toString()
    }
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    child.on('error', (error) => settle({ code: 1, output: `${output}${error.message}\n` }))
    child.on('close', (code) => settle({ code: code ?? 1, output }))
  })
}
