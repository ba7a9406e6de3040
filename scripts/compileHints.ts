import type { Plugin } from 'vite'

const hint = '//# allFunctionsCalledOnLoad'

/**
 * Marks files of which the first page runs the most: a browser that knows the mark compiles them whole beside the page's own
 * work, instead of function by function in the middle of it. In: the names of their chunks.
 */
export function compileHints(names: readonly string[]): Plugin {
  return {
    name: 'compile-hints',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          // The mark counts only as the first line.
          if (file.type === 'chunk' && names.includes(file.name)) file.code = `${hint}\n${file.code}`
        }
      },
    },
  }
}
