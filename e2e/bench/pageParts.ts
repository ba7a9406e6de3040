import type { Condition } from './probe/conditions.ts'
import type { Target } from './probe/elements.ts'

/** Everything the bench knows of how the pages look. The floor has the same parts as the application. */

const row = '[role="row"][data-index]'
const surface = ':is([role="dialog"], dialog)'
const icon = 'button[aria-label^="Upgrade available"]'

/** Letter by letter; without its last one it finds other rows first, so that they cannot be taken for the answer. */
export const typed = 'bergs'

export const parts = {
  frame: '#content',
  row,
  search: { css: 'input[type="search"]' },
  icon: { css: `${row} ${icon}` },
  /** The first button of the card: an offer, which is then chosen in the dialog. */
  offer: { css: '[role="dialog"] button' },
  upgrade: { css: '[role="dialog"] button', text: 'Upgrade now' },
  submit: { css: `${surface} button`, text: 'Submit' },
} as const satisfies Readonly<Record<string, string | Target>>

export const conditions = {
  list: { kind: 'rows', rows: row, atLeast: 8 },
  /** A customer may have a single subscription. */
  shortList: { kind: 'rows', rows: row, atLeast: 1 },
  icons: { kind: 'icons', rows: row, waiting: '[aria-busy="true"]', icon },
  found: { kind: 'matching', rows: row, text: typed },
  card: { kind: 'seen', target: parts.offer },
  dialog: { kind: 'seen', target: parts.submit },
  /** The new subscription, or on the floor the row it belongs to. */
  upgraded: { kind: 'seen', target: { css: row, text: 'Pending' } },
} as const satisfies Readonly<Record<string, Condition>>

export type Page = {
  readonly name: 'floor' | 'ours'
  /** Where it is served, with a slash at the end. */
  readonly url: string
  readonly list: (customers: number) => string
  /** Where an upgrade is submitted: a list that shows it afterwards. */
  readonly upgradeable: (customers: number) => string
  /** How long a mouse has to stay on an icon until the card is meant to come. */
  readonly intentDelay: number
}

export function floorPage(url: string): Page {
  const list = (customers: number) => `${url}?customers=${customers}`
  return { name: 'floor', url, list, upgradeable: list, intentDelay: 0 }
}

export function ourPage(url: string, upgradeableCustomer: string): Page {
  return {
    name: 'ours',
    url,
    list: (customers) => `${url}customers?customers=${customers}`,
    upgradeable: (customers) => `${url}customers/${upgradeableCustomer}/subscriptions?customers=${customers}`,
    intentDelay: 250,
  }
}
