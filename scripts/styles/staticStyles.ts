import type { CSSRulesByBucket } from '@griffel/core'
import type { HtmlTagDescriptor, Plugin } from 'vite'

import { extractStyles } from './extractStyles.ts'
import { styleSheet } from './styleSheet.ts'
import { themeStyles } from './themes.ts'

/** The tokens that a page's own text refers to. */
function tokensIn(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/var\(--(\w+)/gu)].map(([, name]) => name ?? ''))
}

/**
 * Builds the looks and every style of the application and of Fluent into one style sheet, instead of having the page insert
 * thousands of rules while it starts. One sheet and not one a chunk: which of two classes wins depends on their order in it.
 * While developing, styles are made in the page as it runs, and only the looks stand here.
 */
export function staticStyles(): Plugin {
  const rulesOf = new Map<string, readonly CSSRulesByBucket[]>()
  let base = '/'
  let fileName: string | undefined
  const tagsFor = (html: string): HtmlTagDescriptor[] => {
    if (fileName === undefined) return [{ tag: 'style', children: themeStyles(), injectTo: 'head' }]
    const known = tokensIn(html)
    return [
      { tag: 'style', children: themeStyles((name) => known.has(name)), injectTo: 'head' },
      // After what stands in the page from the start, which does not wait for it; scripts do.
      { tag: 'link', attrs: { rel: 'stylesheet', href: base + fileName }, injectTo: 'body' },
    ]
  }
  return {
    name: 'static-styles',
    configResolved(config) {
      base = config.base
    },
    transform: {
      filter: { code: /\b(?:makeStyles|__styles|__resetStyles)\(|\btokens\./u },
      handler(code, id) {
        if (this.environment.mode !== 'build') return undefined
        const extracted = extractStyles(code)
        if (extracted === undefined) return undefined
        rulesOf.set(id, extracted.rules)
        return { code: extracted.code, map: null }
      },
    },
    generateBundle: {
      order: 'pre',
      handler(_options, bundle) {
        const modules = Object.values(bundle).flatMap((file) =>
          file.type === 'chunk' ? Object.keys(file.modules) : [],
        )
        const source = `${themeStyles()}\n${styleSheet(modules.flatMap((id) => rulesOf.get(id) ?? []))}`
        fileName = this.getFileName(this.emitFile({ type: 'asset', name: 'styles.css', source }))
      },
    },
    transformIndexHtml: { order: 'post', handler: tagsFor },
  }
}
