import { createContext } from 'react'

/** Opens the sandbox's controls; undefined where there is no sandbox. */
export const OpenSandboxContext = createContext<(() => void) | undefined>(undefined)
