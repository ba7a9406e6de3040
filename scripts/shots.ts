import type { Page } from '@playwright/test'

export type Shot = {
  /** The file's name under docs/, without ".png". */
  readonly name: string
  readonly path: string
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly colorScheme?: 'light' | 'dark'
  /** What to do before the picture is taken. */
  readonly steps?: (page: Page) => Promise<void>
}

/** The pictures `npm run screenshots` takes. Names and paths are those of the sandbox's named customers. */
export const shots: readonly Shot[] = [
  {
    name: 'screenshot',
    path: '/customers?q=f',
    viewport: { width: 1280, height: 720 },
    steps: async (page) => {
      await page.getByRole('button', { name: 'Upgrade available for Fabrikam Legal' }).hover()
      await page.getByRole('dialog', { name: 'Upgrade now' }).waitFor()
    },
  },
]
