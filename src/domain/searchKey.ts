// Letters that Unicode does not take apart into a base letter and a mark.
const foldedLetters: ReadonlyMap<string, string> = new Map([
  ['ı', 'i'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ł', 'l'],
  // Lower-casing makes the last sigma of a word another letter, which would spoil a prefix.
  ['ς', 'σ'],
])

/** A text folded for search and order: marks and case dropped the same way in every locale; i, ı, I and İ alike. */
export function searchKey(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[ıßæœøđłς]/g, (letter) => foldedLetters.get(letter) ?? letter)
}
