import { useLocale } from '#i18n/locale.ts'
import type { RolePage } from '#domain/rolePages.ts'
import { formatDay } from '#i18n/format.ts'
import { Link } from '@fluentui/react-components'
import { Trans } from '@lingui/react/macro'

/** A public page, and how old what is said of it is. */
export function PageSource({ page: { title, url, date, dateKind } }: { readonly page: RolePage }) {
  useLocale()
  const day = formatDay(date)
  return (
    <>
      <Link inline href={url} target="_blank" rel="noreferrer" lang="en">
        {title}
      </Link>
      {', '}
      {dateKind === 'written' ? day : <Trans>read on {day}</Trans>}
    </>
  )
}
