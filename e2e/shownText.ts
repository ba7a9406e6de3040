import type { Page } from '@playwright/test'

/** Everything a tab tells in words, in the order of the page. */
export type ShownText = {
  readonly texts: readonly {
    readonly text: string
    readonly isSeen: boolean
    /** Somebody's own text by its element: a name, keys, code, what is typed, another language. */
    readonly isForeign: boolean
  }[]
  /** Labels, titles and placeholders of what is seen, and the title of the tab. */
  readonly labels: readonly { readonly attribute: string; readonly text: string }[]
  /** What stands in a `<bdi>`: labels repeat it. */
  readonly names: readonly string[]
}

export async function readShownText(tab: Page): Promise<ShownText> {
  return tab.evaluate(() => {
    const foreign = 'bdi, kbd, code, script, style, noscript, textarea, [data-tabster-dummy], body [lang]'
    const attributes = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'] as const
    const hidden = '[aria-hidden="true"]'
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && element.closest(hidden) === null
    const all = [...document.body.querySelectorAll('*')].filter((element) => !element.matches('script, style'))
    const texts: { text: string; isSeen: boolean; isForeign: boolean }[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement ?? document.body
      texts.push({
        text: node.nodeValue ?? '',
        isSeen: isSeen(element),
        isForeign: element.closest(foreign) !== null,
      })
    }
    const labels = all
      .filter((element) => isSeen(element) && element.closest(foreign) === null)
      .flatMap((element) =>
        attributes.map((attribute) => ({ attribute, text: element.getAttribute(attribute)?.trim() ?? '' })),
      )
    return {
      texts,
      labels: [...labels.filter(({ text }) => text !== ''), { attribute: 'title of the tab', text: document.title }],
      names: [...document.querySelectorAll('bdi')].map((element) => (element.textContent ?? '').trim()),
    }
  })
}
