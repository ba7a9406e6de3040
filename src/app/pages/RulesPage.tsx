import { PageTitle } from '#app/PageTitle.tsx'
import { PageHeader } from '#ui/PageHeader.tsx'
import { useLingui } from '@lingui/react/macro'

export function RulesPage() {
  const { t } = useLingui()
  return (
    <>
      <PageTitle>{t`Rules`}</PageTitle>
      <PageHeader title={t`Rules`} />
    </>
  )
}
