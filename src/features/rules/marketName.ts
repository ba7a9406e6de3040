import type { Market } from '#domain/catalogue/offer.ts'
import { t } from '@lingui/core/macro'

/** Where an offer is sold. */
export function marketName(market: Market): string {
  switch (market) {
    case 'all':
      return t({ message: 'Worldwide', context: 'Market of an offer' })
    case 'IN':
      return t({ message: 'India', context: 'Market of an offer' })
    case 'CN':
      return t({ message: 'China', context: 'Market of an offer' })
  }
}
