import { apiErrorFacts } from '#api/apiError.ts'
import { currentBackend } from '#api/backend.ts'
import { editionQuery } from '#api/edition.ts'
import { findCommand } from '#app/palette/commands.ts'
import { PageTitle } from '#app/PageTitle.tsx'
import { EditionChoice } from '#features/rules/EditionChoice.tsx'
import { RulesContent } from '#features/rules/RulesContent.tsx'
import { editionName } from '#i18n/editionName.ts'
import { DataTableSkeleton } from '#ui/DataTableSkeleton.tsx'
import { ErrorNotice } from '#ui/ErrorNotice.tsx'
import { PageHeader } from '#ui/PageHeader.tsx'
import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'

function openSandbox() {
  findCommand('openSandbox')?.()
}

export function RulesPage() {
  const { t } = useLingui()
  const search = useSearch({ from: '/rules' })
  const navigate = useNavigate({ from: '/rules' })
  const { data: edition, error, refetch } = useQuery(editionQuery())
  const change = useCallback(
    (next: object) => void navigate({ search: (before) => ({ ...before, ...next }), replace: true }),
    [navigate],
  )
  const dropPack = useCallback(
    () => navigate({ search: (before) => ({ ...before, pack: undefined }), replace: true }),
    [navigate],
  )
  const name = edition === undefined ? '' : editionName(edition.pack.id)
  const title = name === '' ? t`Rules` : t`Rules | ${name}`
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <PageHeader
        title={title}
        actions={
          edition && (
            <EditionChoice
              packId={edition.pack.id}
              onPackInAddress={(pack) => change({ pack })}
              onPackStored={dropPack}
            />
          )
        }
      />
      {edition === undefined && error !== null && (
        <ErrorNotice
          title={t`The rules could not be read.`}
          facts={apiErrorFacts(error)}
          onRetry={() => void refetch()}
        />
      )}
      {edition === undefined && error === null && <DataTableSkeleton label={t`Loading the rules`} rows={8} />}
      {edition !== undefined && (
        <RulesContent
          edition={edition}
          search={search}
          onChange={change}
          onOpenSandbox={currentBackend().kind === 'sandbox' ? openSandbox : undefined}
        />
      )}
    </>
  )
}
