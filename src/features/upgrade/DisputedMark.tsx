import { Badge } from '@fluentui/react-components'
import { Trans } from '@lingui/react/macro'

/** For the eye alone: the sentence that goes with it begins with the same word. */
export function DisputedMark() {
  return (
    <Badge appearance="outline" color="warning" size="small" aria-hidden="true">
      <Trans>Disputed</Trans>
    </Badge>
  )
}
