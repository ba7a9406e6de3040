import type { StatusIntent } from '#ui/StatusText.tsx'

/** Colour of the dot before a status word. */
export function statusIntent(status: string): StatusIntent {
  switch (status) {
    case 'active':
      return 'success'
    case 'pending':
      return 'informative'
    case 'suspended':
    case 'expired':
      return 'warning'
    case 'disabled':
      return 'danger'
    default:
      return 'neutral'
  }
}
