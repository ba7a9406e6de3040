import type { BookComparison } from '#api/bookComparison.ts'
import type { Edition } from '#api/edition.ts'
import type { RulePack } from '#domain/catalogue/rulePack.ts'
import { downloadText } from '#ui/downloadText.ts'
import { ErrorNotice } from '#ui/ErrorNotice.tsx'
import { Button } from '@fluentui/react-components'
import { ArrowDownloadRegular } from '@fluentui/react-icons'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'

import { judgementCsv } from './judgementCsv.ts'

type ExportJudgementProps = {
  readonly comparison: BookComparison
  readonly left: RulePack
  readonly right: RulePack
  readonly edition: Edition
}

/** The list of changed verdicts as a file. */
export function ExportJudgement({ comparison, left, right, edition }: ExportJudgementProps) {
  const { t } = useLingui()
  const { mutate, error } = useMutation({
    mutationFn: async () =>
      downloadText(
        t`Changed verdicts.csv`,
        'text/csv;charset=utf-8',
        await judgementCsv(comparison, left, right, edition),
      ),
  })
  return (
    <>
      <Button icon={<ArrowDownloadRegular />} onClick={() => mutate()}>
        <Trans>Export list</Trans>
      </Button>
      {error !== null && (
        <ErrorNotice title={t`The list was not exported.`} facts={undefined} onRetry={() => mutate()} />
      )}
    </>
  )
}
