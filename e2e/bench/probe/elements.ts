/** Elements a measurement waits for: by selector, and by a word in their text where that does not tell them apart. */
export type Target = { readonly css: string; readonly text?: string }

/** Whether a person would see it: on the page, not transparent, and with its middle in the window. */
export function isSeen(element: Element): boolean {
  const { top, left, width, height } = element.getBoundingClientRect()
  const across = left + width / 2
  const down = top + height / 2
  return (
    width > 0 &&
    height > 0 &&
    across > 0 &&
    across < innerWidth &&
    down > 0 &&
    down < innerHeight &&
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  )
}

/** Whether a mouse in its middle would meet it: neither cut off by a frame nor lying under something. */
function isOnTop(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect()
  const met = document.elementFromPoint(left + width / 2, top + height / 2)
  return met !== null && element.contains(met)
}

function hasText(element: Element, text: string | undefined): boolean {
  return text === undefined || element.textContent.trim().toLowerCase().includes(text.toLowerCase())
}

export function findSeen({ css, text }: Target): readonly Element[] {
  return [...document.querySelectorAll(css)].filter((element) => hasText(element, text) && isSeen(element))
}

/** The middle of the n-th that a mouse could reach. */
export function pointOf(target: Target, position = 0): { readonly x: number; readonly y: number } | undefined {
  const element = findSeen(target).filter(isOnTop)[position]
  if (element === undefined) return undefined
  const { left, top, width, height } = element.getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2 }
}
