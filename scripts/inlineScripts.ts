/** The scripts that stand in a page itself. */
export function inlineScripts(page: string): readonly string[] {
  return [...page.matchAll(/<script\b(?<attributes>[^>]*)>(?<text>[^]*?)<\/script>/gi)].flatMap(({ groups }) =>
    groups === undefined || /\bsrc\s*=/i.test(groups['attributes'] ?? '') ? [] : [groups['text'] ?? ''],
  )
}
