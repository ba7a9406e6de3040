import type { Page } from '@playwright/test'

/** What is interactive. */
const interactive = [
  'a[href]',
  'button',
  'input:not([type="hidden"])',
  'select',
  'textarea',
  'summary',
  ...['button', 'option', 'switch', 'tab', 'menuitem', 'menuitemradio', 'link'].map((role) => `[role="${role}"]`),
].join(', ')

/** What takes the click for the input inside it. */
const frames = '.fui-Input, .fui-Select, .fui-SpinButton, .fui-Radio, .fui-Checkbox, .fui-Switch, .fui-SearchBox'

type Target = {
  readonly name: string
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  /** A link in a line of text. */
  readonly isInText: boolean
  /** Places in the list of targets it lies inside. */
  readonly around: readonly number[]
}

/** Every interactive element that is drawn and that assistive technology knows. */
function readTargets(page: Page): Promise<readonly Target[]> {
  return page.evaluate(
    ([selector, frameSelector]) =>
      [...document.querySelectorAll(selector)]
        .filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        .filter((element) => element.closest('[aria-hidden="true"], [inert]') === null)
        .map((element, _index, all) => {
          const isField = element.matches('input, select')
          const frame = (isField ? element.closest(frameSelector) : undefined) ?? element
          const { left, top, width, height } = frame.getBoundingClientRect()
          const text = (element.textContent ?? '').trim()
          return {
            name: `${element.tagName.toLowerCase()} "${element.getAttribute('aria-label') ?? text}"`,
            left,
            top,
            width,
            height,
            isInText:
              getComputedStyle(element).display === 'inline' &&
              (element.parentElement?.textContent ?? '').trim() !== text,
            around: all.flatMap((other, place) => (other !== element && other.contains(element) ? [place] : [])),
          }
        }),
    [interactive, frames] as const,
  )
}

function isSmall({ width, height }: Target): boolean {
  return width < 23.5 || height < 23.5
}

/** How far a target's edge, or its middle where it is small too, is from the middle of another. */
function distanceTo(other: Target, { left, top, width, height }: Target): number {
  const [x, y] = [left + width / 2, top + height / 2]
  if (isSmall(other)) return Math.hypot(other.left + other.width / 2 - x, other.top + other.height / 2 - y)
  const right = other.left + other.width
  const bottom = other.top + other.height
  return Math.hypot(Math.max(other.left - x, 0, x - right), Math.max(other.top - y, 0, y - bottom))
}

/**
 * Targets smaller than 24 by 24 pixels that WCAG 2.5.8 does not excuse: links in a line of text are excused, and those
 * around whose middle a circle of 24 pixels touches neither another target nor another small one's circle.
 */
export async function smallTargets(page: Page): Promise<readonly string[]> {
  const targets = (await readTargets(page)).filter(({ width, height }) => width > 1 && height > 1)
  return targets
    .filter((target) => isSmall(target) && !target.isInText)
    .filter((target) =>
      targets.some(
        (other, place) =>
          other !== target && !target.around.includes(place) && distanceTo(other, target) < (isSmall(other) ? 24 : 12),
      ),
    )
    .map(({ name, width, height }) => `${name} ${Math.round(width)}x${Math.round(height)}`)
}

type Box = {
  readonly name: string
  readonly left: number
  readonly right: number
  readonly hasOwnText: boolean
  /** The whole of what is cut can be read: it has a title, or scrolls. */
  readonly isTold: boolean
  readonly overflow: readonly [x: string, y: string]
  readonly beyond: readonly [x: number, y: number]
}

/** Every element that is drawn with something to read in it, and by how much that is larger than it. */
function readBoxes(page: Page): Promise<readonly Box[]> {
  return page.evaluate(() => {
    const all = [...document.body.querySelectorAll<HTMLElement>('*')]
    // What only assistive technology reads.
    const hidden = all.filter((element) => getComputedStyle(element).clipPath === 'inset(50%)')
    return all
      .filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      .filter((element) => !hidden.some((clipped) => clipped.contains(element)))
      .filter((element) => element.closest('svg') === null && element.offsetWidth > 1 && element.offsetHeight > 1)
      .filter((element) => (element.textContent ?? '').trim() !== '' && !element.matches('select, option'))
      .map((element) => {
        const { left, right } = element.getBoundingClientRect()
        const { overflowX, overflowY } = getComputedStyle(element)
        return {
          name: `${element.tagName.toLowerCase()} "${(element.textContent ?? '').trim().slice(0, 60)}"`,
          left,
          right,
          hasOwnText: [...element.childNodes].some(
            (node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== '',
          ),
          isTold: element.closest('[title]') !== null || element.querySelector('[title]') !== null,
          overflow: [overflowX, overflowY] as const,
          beyond: [element.scrollWidth - element.clientWidth, element.scrollHeight - element.clientHeight] as const,
        }
      })
  })
}

/** What makes the page, or a part of it, scroll sideways, and what is written beyond its edge. */
export async function sidewaysOverflow(page: Page): Promise<readonly string[]> {
  const { clientWidth, scrollWidth } = await page.evaluate(() => {
    const { clientWidth: inside, scrollWidth: all } = document.documentElement
    return { clientWidth: inside, scrollWidth: all }
  })
  const boxes = await readBoxes(page)
  return [
    ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide`] : []),
    ...boxes.flatMap(({ name, left, right, hasOwnText, overflow: [x], beyond: [wider] }) => {
      if (/auto|scroll/.test(x) && wider > 1) return [`scrolls: ${name}`]
      return hasOwnText && (right > clientWidth + 1 || left < -1) ? [`beyond the edge: ${name}`] : []
    }),
  ]
}

/** Text that is cut where nothing tells the whole of it: no title, no scrolling. */
export async function cutText(page: Page): Promise<readonly string[]> {
  return (await readBoxes(page)).flatMap(({ name, isTold, overflow: [x, y], beyond: [wider, higher] }) => {
    if (/hidden|clip/.test(y) && higher > 2 && !isTold) return [`below: ${name}`]
    return /hidden|clip/.test(x) && wider > 1 && !isTold ? [`at the side: ${name}`] : []
  })
}
