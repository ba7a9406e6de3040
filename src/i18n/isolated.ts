const open = '\u2068'
const close = '\u2069'
const isolates = /\u2068[^\u2066-\u2069]*\u2069/g
const isolateMarks = /[\u2066-\u2069]/g
// Hebrew, Arabic, Syriac, Thaana, N'Ko, Samaritan, Mandaic, their presentation forms and planes; marks of direction.
const turning =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u

/**
 * A text from outside, fit to stand in a sentence where no `<bdi>` can: what is written from right to left, or marks of
 * direction inside it, turn nothing round it. Any other text is unchanged, and so is one that is fit already.
 */
export function isolated(text: string): string {
  if (!turning.test(text.replaceAll(isolates, ''))) return text
  return open + text.replaceAll(isolateMarks, '') + close
}

/** A text without the marks that `isolated` puts round one: for names of files. */
export function withoutIsolation(text: string): string {
  return text.replaceAll(isolateMarks, '')
}
