import type { RulePack } from '#domain/catalogue/rulePack.ts'
import type { PackGraph } from '#domain/editions/packGraph.ts'
import { editionName } from '#i18n/editionName.ts'
import { downloadText } from '#ui/downloadText.ts'
import { ErrorNotice } from '#ui/ErrorNotice.tsx'
import { Button } from '@fluentui/react-components'
import { ArrowDownloadRegular } from '@fluentui/react-icons'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'

import { pathsCsv } from './pathsCsv.ts'

/** The table as a file. */
export function ExportPaths({ graph, pack }: { readonly graph: PackGraph; readonly pack: RulePack }) {
  const { t } = useLingui()
  const { mutate, error } = useMutation({
    mutationFn: async () => {
      const edition = editionName(pack.id)
      downloadText(t`Upgrade paths, ${edition}.csv`, 'text/csv;charset=utf-8', await pathsCsv(graph, pack))
    },
  })
  return (
    <>
      <Button icon={<ArrowDownloadRegular />} onClick={() => mutate()}>
        <Trans>Export paths</Trans>
      </Button>
      {error !== null && (
        <ErrorNotice title={t`The paths were not exported.`} facts={undefined} onRetry={() => mutate()} />
      )}
    </>
  )
}
