import { Badge } from '@fluentui/react-components'
import { WarningRegular } from '@fluentui/react-icons'
import { Trans } from '@lingui/react/macro'

/** The mark of a path that its own document contradicts. */
export function DisputedBadge() {
  return (
    <Badge appearance="outline" color="warning" size="small" icon={<WarningRegular />}>
      <Trans>Disputed</Trans>
    </Badge>
  )
}
