import { statusWord } from '#i18n/statusWord.ts'
import { t } from '@lingui/core/macro'

const named = ['active', 'suspended', 'pending', 'expired', 'disabled', 'deleted'] as const

/** Values of the status filter; the first is in force unless another is chosen. */
export const statusFilters = ['current', 'all', ...named, 'unknown'] as const

export type StatusFilter = (typeof statusFilters)[number]

export function isStatusFilter(value: unknown): value is StatusFilter {
  return statusFilters.some((filter) => filter === value)
}

export function statusFilterWord(filter: StatusFilter): string {
  switch (filter) {
    case 'current':
      return t`All but deleted`
    case 'all':
      return t`All`
    case 'unknown':
      return t`Unknown`
    default:
      return statusWord(filter)
  }
}

export function matchesStatus(status: string, filter: StatusFilter): boolean {
  switch (filter) {
    case 'current':
      return status !== 'deleted'
    case 'all':
      return true
    case 'unknown':
      return !named.some((known) => known === status)
    default:
      return status === filter
  }
}
