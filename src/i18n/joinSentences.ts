// Their own width already parts them from what follows.
const fullWidthEnd = /[。！？]$/u

/** Sentences after one another: with a space, but for those that end as Chinese ones do. Empty ones are left out. */
export function joinSentences(sentences: readonly string[]): string {
  return sentences.reduce((text, next) => {
    if (text === '' || next === '') return text + next
    return fullWidthEnd.test(text) ? text + next : `${text} ${next}`
  }, '')
}
