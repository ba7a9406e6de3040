import { expect, type Locator, type Page } from '@playwright/test'

/** A person who works in one way, and counts what is used and typed. Moving and reading are no steps. */
export type Person = {
  readonly steps: () => number
  /** Presses, taps or activates something. */
  readonly use: (place: Locator) => Promise<void>
  /** Opens what an icon holds: pointing at it is enough for a mouse. */
  readonly look: (icon: Locator) => Promise<void>
  readonly write: (field: Locator, text: string) => Promise<void>
  /** Takes one of a list that is open: an item of a menu, an option of the palette. */
  readonly choose: (item: Locator) => Promise<void>
  /** Finds something on the screen. */
  readonly see: (place: Locator) => Promise<void>
}

export const ways = ['mouse', 'keyboard', 'touch', 'screen reader'] as const
export type Way = (typeof ways)[number]

type Acts = Omit<Person, 'steps'>

/** Far enough for the longest card. */
const mostPresses = 80

function hasFocus(place: Locator): Promise<boolean> {
  return place.evaluateAll((elements) => elements.some((element) => element === document.activeElement))
}

/** Moves with a key until the focus is there. */
async function moveTo(page: Page, place: Locator, key: string): Promise<void> {
  await expect(place).toBeVisible()
  for (let presses = 0; presses < mostPresses; presses += 1) {
    if (await hasFocus(place)) return
    await page.keyboard.press(key)
  }
  await expect(place, `reached with ${key}`).toBeFocused()
}

const seeInSight = (place: Locator) => expect(place).toBeVisible()

function withMouse(page: Page): Acts {
  return {
    use: (place) => place.click(),
    look: (icon) => icon.hover(),
    write: async (field, text) => {
      await field.click()
      await page.keyboard.type(text)
    },
    choose: (item) => item.click(),
    see: seeInSight,
  }
}

function withKeyboard(page: Page): Acts {
  const use = async (place: Locator) => {
    await moveTo(page, place, 'Tab')
    await page.keyboard.press('Enter')
  }
  return {
    use,
    look: use,
    write: async (field, text) => {
      await moveTo(page, field, 'Tab')
      await page.keyboard.type(text)
    },
    choose: async (item) => {
      await expect(item).toBeVisible()
      // In the palette the focus stays in the field, and the choice moves.
      const isChosen = async () => (await hasFocus(item)) || (await item.getAttribute('aria-selected')) === 'true'
      for (let presses = 0; presses < mostPresses && !(await isChosen()); presses += 1) {
        await page.keyboard.press('ArrowDown')
      }
      await page.keyboard.press('Enter')
    },
    see: seeInSight,
  }
}

function withTouch(page: Page): Acts {
  return {
    use: (place) => place.tap(),
    look: (icon) => icon.tap(),
    write: async (field, text) => {
      await field.tap()
      await page.keyboard.type(text)
    },
    choose: (item) => item.tap(),
    see: seeInSight,
  }
}

async function inTree(place: Locator): Promise<void> {
  await expect.poll(() => place.ariaSnapshot()).toMatch(/\S/)
}

/** Knows the accessibility tree and nothing else: finds by role and name, and asks for the default action. */
function withScreenReader(page: Page): Acts {
  const activate = async (place: Locator) => {
    await inTree(place)
    await place.evaluate((element) => element instanceof HTMLElement && element.click())
  }
  return {
    use: activate,
    look: activate,
    write: async (field, text) => {
      await inTree(field)
      await field.evaluate((element) => element instanceof HTMLElement && element.focus())
      await page.keyboard.insertText(text)
    },
    choose: activate,
    see: inTree,
  }
}

const acts: Readonly<Record<Way, (page: Page) => Acts>> = {
  mouse: withMouse,
  keyboard: withKeyboard,
  touch: withTouch,
  'screen reader': withScreenReader,
}

export function personWith(way: Way, page: Page): Person {
  const { use, look, write, choose, see } = acts[way](page)
  let steps = 0
  const counted =
    <Arguments extends readonly unknown[]>(act: (...parts: Arguments) => Promise<void>) =>
    (...parts: Arguments) => {
      steps += 1
      return act(...parts)
    }
  return {
    steps: () => steps,
    use: counted(use),
    look: counted(look),
    write: counted(write),
    choose: counted(choose),
    see,
  }
}
