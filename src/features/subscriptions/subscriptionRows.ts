import { offerLabel, subscriptionName } from '#i18n/subscriptionName.ts'
import type { Edition } from '#api/edition.ts'
import type { Subscription } from '#api/subscriptions.ts'
import { compareText } from '#i18n/format.ts'
import { statusWord } from '#i18n/statusWord.ts'

import { renewalText } from './renewalText.ts'
import { matchesStatus, type StatusFilter } from './statusFilter.ts'

export const sortColumns = ['name', 'offer', 'quantity', 'status', 'renewal'] as const

export type SortColumn = (typeof sortColumns)[number]

export type SubscriptionSort = { readonly column: SortColumn; readonly isDescending: boolean }

export function isSortColumn(value: unknown): value is SortColumn {
  return sortColumns.some((column) => column === value)
}

/** One subscription as the list shows it. */
export type SubscriptionRow = {
  readonly subscription: Subscription
  readonly name: string
  readonly offer: string
  readonly status: string
  readonly renewal: string
  /** Shown under its base. */
  readonly isAddOn: boolean
}

export function isUsageBased({ billingType, unitType }: Subscription): boolean {
  return billingType === 'usage' || unitType?.toLowerCase() === 'usage-based'
}

// Dates are ISO text: its order is theirs, and no language has a say in it.
function compareDates(left = '', right = ''): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}

function comparison(column: SortColumn): (left: SubscriptionRow, right: SubscriptionRow) => number {
  switch (column) {
    case 'quantity':
      return (left, right) => left.subscription.quantity - right.subscription.quantity
    case 'renewal':
      return (left, right) => compareDates(left.subscription.commitmentEndDate, right.subscription.commitmentEndDate)
    default:
      return (left, right) => compareText(left[column], right[column])
  }
}

function rowOf(subscription: Subscription, edition: Edition): SubscriptionRow {
  return {
    subscription,
    name: subscriptionName(subscription, edition),
    offer: offerLabel(subscription, edition),
    status: statusWord(subscription.status),
    renewal: renewalText(subscription),
    isAddOn: false,
  }
}

function idOf({ subscription }: SubscriptionRow): string {
  return subscription.id.toLowerCase()
}

/** Id of the base that a row belongs under, over as many parents as are shown; its own id where they go in circles. */
function baseIdOf(row: SubscriptionRow, rowsById: ReadonlyMap<string, SubscriptionRow>): string {
  const passed = new Set<SubscriptionRow>()
  let base = row
  while (!passed.has(base)) {
    passed.add(base)
    const parent = rowsById.get(base.subscription.parentSubscriptionId?.toLowerCase() ?? '')
    if (parent === undefined) return idOf(base)
    base = parent
  }
  return idOf(row)
}

/** The rows that match, sorted, every add-on under its base where that is shown too. */
export function subscriptionRows(
  subscriptions: readonly Subscription[],
  edition: Edition,
  filter: StatusFilter,
  { column, isDescending }: SubscriptionSort,
): readonly SubscriptionRow[] {
  const compare = comparison(column)
  const rows = subscriptions
    .filter(({ status }) => matchesStatus(status, filter))
    .map((subscription) => rowOf(subscription, edition))
    .toSorted((left, right) => (isDescending ? compare(right, left) : compare(left, right)))
  const rowsById = new Map(rows.map((row) => [idOf(row), row]))
  const families = Map.groupBy(rows, (row) => baseIdOf(row, rowsById))
  const isBase = (row: SubscriptionRow) => baseIdOf(row, rowsById) === idOf(row)
  return rows
    .filter(isBase)
    .flatMap((base) => [
      base,
      ...(families.get(idOf(base)) ?? []).filter((row) => !isBase(row)).map((row) => ({ ...row, isAddOn: true })),
    ])
}
