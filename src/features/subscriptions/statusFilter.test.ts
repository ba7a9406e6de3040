import { activateEnglish } from '#i18n/testing/activateEnglish.ts'
import { expect, test } from 'vitest'

import { isStatusFilter, matchesStatus, statusFilters, statusFilterWord } from './statusFilter.ts'
import { statusIntent } from './statusIntent.ts'

activateEnglish()

test('The choices, with all but deleted first', () => {
  expect(statusFilters.map(statusFilterWord)).toEqual([
    'All but deleted',
    'All',
    'Active',
    'Suspended',
    'Pending',
    'Expired',
    'Disabled',
    'Deleted',
    'Unknown',
  ])
})

test.for([
  { status: 'active', matches: ['current', 'all', 'active'] },
  { status: 'suspended', matches: ['current', 'all', 'suspended'] },
  { status: 'pending', matches: ['current', 'all', 'pending'] },
  { status: 'expired', matches: ['current', 'all', 'expired'] },
  { status: 'disabled', matches: ['current', 'all', 'disabled'] },
  { status: 'deleted', matches: ['all', 'deleted'] },
  { status: 'none', matches: ['current', 'all', 'unknown'] },
  { status: 'paused_by_billing', matches: ['current', 'all', 'unknown'] },
  { status: 'unknown', matches: ['current', 'all', 'unknown'] },
])('$status is shown by $matches', ({ status, matches }) => {
  expect(statusFilters.filter((filter) => matchesStatus(status, filter))).toEqual(matches)
})

test('Only these choices are one', () => {
  expect(isStatusFilter('unknown')).toBe(true)
  expect(isStatusFilter('Active')).toBe(false)
  expect(isStatusFilter('paused_by_billing')).toBe(false)
  expect(isStatusFilter(undefined)).toBe(false)
})

test.for([
  { status: 'active', intent: 'success' },
  { status: 'pending', intent: 'informative' },
  { status: 'suspended', intent: 'warning' },
  { status: 'expired', intent: 'warning' },
  { status: 'disabled', intent: 'danger' },
  { status: 'deleted', intent: 'neutral' },
  { status: 'paused_by_billing', intent: 'neutral' },
])('The dot of $status is $intent', ({ status, intent }) => {
  expect(statusIntent(status)).toBe(intent)
})
