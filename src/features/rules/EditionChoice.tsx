import { apiErrorFacts } from '#api/apiError.ts'
import { currentBackend } from '#api/backend.ts'
import type { RulePackId } from '#domain/catalogue/rulePack.ts'
import { rulePackIds } from '#domain/catalogue/rulePacks.ts'
import { useChangeSandboxSettings } from '#api/sandbox.ts'
import { ErrorNotice } from '#ui/ErrorNotice.tsx'
import { useLingui } from '@lingui/react/macro'

import { EditionSwitch } from './EditionSwitch.tsx'

type EditionChoiceProps = {
  readonly packId: RulePackId
  /** In live mode the address alone says which edition is in force. */
  readonly onPackInAddress: (packId: string) => void
  /** Once the choice is stored, what the address said of it goes. */
  readonly onPackStored: () => Promise<void>
}

/** The edition in force: in the sandbox a setting, which changes the book too. */
export function EditionChoice({ packId, onPackInAddress, onPackStored }: EditionChoiceProps) {
  const { t } = useLingui()
  const { mutate, isPending, error, variables } = useChangeSandboxSettings()
  const chosen = isPending ? variables.pack : undefined
  const choose = (pack: RulePackId) => {
    if (currentBackend().kind === 'live') onPackInAddress(pack)
    else mutate({ pack }, { onSuccess: () => void onPackStored() })
  }
  return (
    <>
      <EditionSwitch
        label={t`Edition of the rules`}
        packId={chosen ?? packId}
        packIds={rulePackIds}
        onChoose={choose}
      />
      {error !== null && <ErrorNotice title={t`The edition was not changed.`} facts={apiErrorFacts(error)} />}
    </>
  )
}
