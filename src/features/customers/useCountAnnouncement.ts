import type { CustomerList } from '#api/customers.ts'
import { formatNumber } from '#i18n/format.ts'
import { announce } from '#ui/announce.ts'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'

/** Says how many customers a search found, once, when its answer is there; `found` is undefined until then. */
export function useCountAnnouncement(search: string, found: CustomerList | undefined): void {
  const { t } = useLingui()
  const said = useRef(search)
  const shown = found?.customers.length
  const total = found?.total
  useEffect(() => {
    if (said.current === search || shown === undefined) return
    said.current = search
    const number = formatNumber(shown)
    announce(
      total === undefined
        ? t`More than ${number} customers found`
        : plural(total, { 0: 'No customers found', one: '# customer found', other: '# customers found' }),
    )
  }, [search, shown, total, t])
}
