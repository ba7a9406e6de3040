/** The element that scrolls the page's content: every long list scrolls with the page, never in a box of its own. */
export const scrollFrameId = 'content'

export function scrollFrame(): HTMLElement | null {
  return document.getElementById(scrollFrameId)
}
