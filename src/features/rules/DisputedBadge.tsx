import { Badge } from '@fluentui/react-components'
import { WarningRegular } from '@fluentui/react-icons'
import { Trans } from '@lingui/react/macro'

/** The mark of a path that its own document contradicts. */
export function DisputedBadge({ size = 'small' }: { readonly size?: 'small' | 'medium' }) {
  return (
    <Badge appearance="outline" color="warning" size={size} icon={<WarningRegular />}>
      <Trans>Disputed</Trans>
    </Badge>
  )
}
