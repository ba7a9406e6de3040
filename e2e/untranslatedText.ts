import type { Page } from '@playwright/test'

import { readShownText, type ShownText } from './shownText.ts'

const product =
  /\b(?:(?:Office|Microsoft) 365(?: (?:Apps for (?:business|enterprise)|Business|Enterprise|Essentials|Premium|Standard|Basic|ProPlus|E[135]|India|Trial|without Audio Conferencing))*|Exchange Online(?: \(Plan [12]\))?|SharePoint Online|Microsoft (?:Teams|Azure)|Skype for Business Online|Yammer|Office desktop apps|Bookings|Azure Information Protection|Intune|Windows Business|Phone System|Audio Conferencing|Power BI Pro|Threat Intelligence|Customer Lockbox|Cloud App Security|Advanced eDiscovery|MyAnalytics)/g
const plan =
  /(?:Microsoft (?:Forms|Planner|StaffHub|Stream|To-Do)|Flow|PowerApps|Office (?:Online|mobile apps)|OneDrive for Business|Outlook Customer Manager|Sway)(?: for Office 365)?(?: E[135])?(?: \(Plan \w+\))?/g
const id = /\b(?:[0-9a-f]{4,}(?:[-…][0-9a-f]*)+|CFQ7TTC0\w+(?::\w+)*)/gi
const date = /\b[A-Z][a-z]{2} \d{1,2}, \d{4}(?:, \d{1,2}:\d{2}\s[AP]M)?|\d{4}-\d\d-\d\dT[\d:.]+Z/g
// How far a day is away: "in 7 months".
const distance = /\bin \d+ (?:days?|months?|years?)\b|\b\d+ (?:days?|months?|years?) ago\b/g
// As the browser names them: "Chinese (China) and English".
const language = /\b(?:Chinese|English|Swedish|Turkish)(?: \([\p{L} ]+\))?(?: and (?=[A-Z]))?/gu
const domain = /\b[\w-]+(?:\.[\w-]+)*\.example\b|\S+@\S+/g

/** What is left of a text without names, dates, ids and domains has a letter. */
function hasWord(text: string): boolean {
  const rest = [date, distance, plan, product, id, language, domain].reduce(
    (left, pattern) => left.replaceAll(pattern, ' '),
    text,
  )
  return /\p{L}/u.test(rest)
}

/** What of a text stands outside ⟦brackets⟧, which may have opened in an earlier one. */
function readBrackets(text: string, depth: number): { readonly outside: string; readonly depth: number } {
  let outside = ''
  let at = depth
  for (const sign of text) {
    if (sign === '⟦') at += 1
    else if (sign === '⟧') at -= 1
    else if (at === 0) outside += sign
  }
  return { outside: outside.trim(), depth: at }
}

function untranslatedTexts(texts: ShownText['texts']): readonly string[] {
  const found: string[] = []
  let depth = 0
  // A message may go on round an element: brackets count from text to text, also where one is not seen.
  for (const { text, isSeen, isForeign } of texts) {
    const read = readBrackets(text, depth)
    depth = read.depth
    if (isSeen && !isForeign) found.push(read.outside)
  }
  return depth === 0 ? found : [...found, 'A bracket was opened and never closed.']
}

/**
 * What a tab shows outside the pseudo-locale's ⟦brackets⟧: visible text, and the labels, titles and placeholders of what is
 * visible. Left out by rule: content that is marked as somebody's own (`<bdi>` and labels that repeat one, form values,
 * `<kbd>`, `<code>`, an element with a language of its own), names of products and services, and what the
 * browser writes (numbers, dates, names of languages), ids and domains.
 */
export async function untranslatedText(tab: Page): Promise<readonly string[]> {
  const { texts, labels, names } = await readShownText(tab)
  const loose = labels
    .map(({ attribute, text }) => ({ attribute, text: readBrackets(text, 0).outside }))
    .filter(({ text }) => hasWord(text) && !names.includes(text))
    .map(({ attribute, text }) => `${attribute}: ${text}`)
  return [...new Set([...untranslatedTexts(texts).filter(hasWord), ...loose])]
}
