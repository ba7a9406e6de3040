import { useEffect } from 'react'

/** What a component on the screen does for the palette while it is there. */
export type CommandId = 'openSandbox' | 'resetSandbox'

const commands = new Map<CommandId, () => void>()

/** Offers a command for as long as the component is on the screen. */
export function useCommand(id: CommandId, run: () => void): void {
  useEffect(() => {
    commands.set(id, run)
    return () => {
      if (commands.get(id) === run) commands.delete(id)
    }
  }, [id, run])
}

/** The command, where somebody offers it. */
export function findCommand(id: CommandId): (() => void) | undefined {
  return commands.get(id)
}
