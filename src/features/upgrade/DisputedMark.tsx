import { Badge } from '@fluentui/react-components'
import { Trans } from '@lingui/react/macro'

export function DisputedMark() {
  return (
    <Badge appearance="outline" color="warning" size="small">
      <Trans>Disputed</Trans>
    </Badge>
  )
}
