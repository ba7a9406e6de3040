import { EmptyState } from '#ui/EmptyState.tsx'
import { PageHeader } from '#ui/PageHeader.tsx'
import { Button } from '@fluentui/react-components'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ErrorComponentProps } from '@tanstack/react-router'

/** What stands in for a page that failed to draw. Stored data is untouched. */
export function CrashPage({ error, reset }: ErrorComponentProps) {
  const { t } = useLingui()
  return (
    <>
      <PageHeader title={t`This page failed`} />
      <EmptyState
        title={t`The page could not be shown`}
        action={
          <Button appearance="primary" onClick={reset}>
            <Trans>Try again</Trans>
          </Button>
        }
      >
        <Trans>Nothing you stored is lost.</Trans> <bdi>{error instanceof Error ? error.message : String(error)}</bdi>
      </EmptyState>
    </>
  )
}
