import { AxeBuilder } from '@axe-core/playwright'
import { expect, test as base, type BrowserContext, type ConsoleMessage, type Page } from '@playwright/test'

export { expect }

type Options = {
  /** The instant the clock of every tab starts from; it runs on from there. Undefined: the machine's own clock. */
  readonly now: string | undefined
  /** The day the book's dates are counted from. Undefined: the day of `now`. */
  readonly startedOn: string | undefined
}

type Fixtures = {
  /** Opens a path of the application in this test's tab (or another one) and waits for its heading. */
  readonly openApp: (path: string, tab?: Page) => Promise<void>
  /** A second tab of the same person: same storage, same clock. */
  readonly openTab: (path: string) => Promise<Page>
  /** Declares that errors on the console that match are part of what is tested. */
  readonly allowConsoleErrors: (pattern: RegExp) => void
  readonly expectNoAxeViolations: (tab?: Page) => Promise<void>
}

/**
 * The browser reports every 4xx as an error of its own. This one is an everyday answer, not a fault: what a customer
 * without delegated admin privileges holds elsewhere cannot be read, and the customer list asks for everybody.
 */
function isEverydayRefusal(message: ConsoleMessage): boolean {
  return /status of 403/.test(message.text()) && /\/subscribedskus(?:\?|$)/.test(message.location().url)
}

function describeError(message: ConsoleMessage): string {
  const { url } = message.location()
  return url === '' ? message.text() : `${message.text()} (${url})`
}

/** Everything that goes wrong in any tab of the context, whether or not a tab is looked at. */
function collectErrors(context: BrowserContext): { readonly errors: readonly string[] } {
  const errors: string[] = []
  context.on('weberror', (event) => errors.push(String(event.error().stack ?? event.error())))
  context.on('console', (message) => {
    if (message.type() === 'error' && !isEverydayRefusal(message)) errors.push(describeError(message))
  })
  return { errors }
}

/** Through the sandbox's own seam, as soon as the backend answers in this tab. */
async function patchSettings(tab: Page, settings: Readonly<Record<string, unknown>>): Promise<void> {
  const patch = () =>
    tab.evaluate(async (body) => {
      const answer = await fetch('/sandbox/settings', {
        method: 'PATCH',
        headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
        body,
      })
      return answer.status
    }, JSON.stringify(settings))
  await expect.poll(patch, { message: 'the sandbox takes its settings' }).toBe(200)
}

type AxePage = ConstructorParameters<typeof AxeBuilder>[0]['page']

/** Axe's types come with a newer Playwright, whose tabs have a few methods more; axe calls none of them. */
function isAxePage(tab: unknown): tab is AxePage {
  return typeof tab === 'object' && tab !== null && 'evaluate' in tab
}

async function findAxeViolations(tab: unknown): Promise<readonly string[]> {
  if (!isAxePage(tab)) throw new TypeError('not a tab')
  // Fluent's focus traps are bounded by hidden, focusable elements: those nodes are left out, no rule is. Legacy mode does
  // not look into frames, of which there are none, nor open a tab of its own to sum up; what passes is not listed.
  const { violations } = await new AxeBuilder({ page: tab })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .exclude('[data-tabster-dummy]')
    .analyze()
  return violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' | ')}`)
}

async function waitForHeading(tab: Page): Promise<void> {
  await expect(tab.getByRole('heading', { level: 1 })).toBeVisible()
}

export const test = base.extend<Options & Fixtures>({
  now: ['2026-11-20T09:00:00Z', { option: true }],
  startedOn: [undefined, { option: true }],

  context: async ({ context, now }, use) => {
    // The sandbox answers inside the page, so that this clock is its clock too.
    if (now !== undefined) await context.clock.install({ time: now })
    await use(context)
  },

  allowConsoleErrors: [
    async ({ context }, use) => {
      const { errors } = collectErrors(context)
      const allowed: RegExp[] = []
      await use((pattern) => allowed.push(pattern))
      expect(
        errors.filter((error) => !allowed.some((pattern) => pattern.test(error))),
        'errors on the console or on a page',
      ).toEqual([])
    },
    { auto: true },
  ],

  openApp: async ({ page, startedOn }, use) => {
    let isStarted = startedOn === undefined
    await use(async (path, tab = page) => {
      await tab.goto(path)
      await waitForHeading(tab)
      if (isStarted) return
      isStarted = true
      await patchSettings(tab, { startedOn })
      await tab.reload()
      await waitForHeading(tab)
    })
  },

  openTab: async ({ context, openApp }, use) => {
    await use(async (path) => {
      const tab = await context.newPage()
      await openApp(path, tab)
      return tab
    })
  },

  expectNoAxeViolations: async ({ page }, use) => {
    await use(async (tab = page) => {
      expect(await findAxeViolations(tab), 'axe violations').toEqual([])
    })
  },
})
