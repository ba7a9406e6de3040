// Hebrew, Arabic, Syriac, Thaana, N'Ko, Samaritan, Mandaic, their presentation forms, and the right-to-left planes.
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u
const directionControls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu

/**
 * A name from outside, fit to stand in a sentence where no `<bdi>` can (labels, titles, messages as text): what is written
 * from right to left turns nothing round it, and marks of direction inside it have no effect. Any other name is unchanged.
 */
export function isolated(name: string): string {
  const plain = name.replaceAll(directionControls, '')
  return rightToLeft.test(plain) ? `\u2068${plain}\u2069` : plain
}
