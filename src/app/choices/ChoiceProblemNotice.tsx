import { ErrorNotice } from '#ui/ErrorNotice.tsx'
import { Button } from '@fluentui/react-components'
import { Trans } from '@lingui/react/macro'

import type { ChoiceProblem } from './choice.ts'

/** A choice had no effect: why, and once more. */
export function ChoiceProblemNotice({ title, facts, onRetry, onDismiss }: ChoiceProblem) {
  return (
    <ErrorNotice title={title} facts={facts} onRetry={onRetry}>
      <Button size="small" onClick={onDismiss}>
        <Trans>Dismiss</Trans>
      </Button>
    </ErrorNotice>
  )
}
