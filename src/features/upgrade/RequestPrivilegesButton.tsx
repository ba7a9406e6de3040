import { Button, Link, useRestoreFocusTarget } from '@fluentui/react-components'
import { Trans } from '@lingui/react/macro'

import { usePrivilegesRequest } from './privilegesRequest.ts'

type RequestPrivilegesButtonProps = {
  readonly customerName: string
  readonly look?: 'button' | 'link'
}

/** Opens the invitation with which the customer grants delegated admin privileges. */
export function RequestPrivilegesButton({ customerName, look = 'button' }: RequestPrivilegesButtonProps) {
  const restoreFocus = useRestoreFocusTarget()
  const { open, prepare } = usePrivilegesRequest()
  const props = {
    ...restoreFocus,
    onPointerEnter: prepare,
    onFocus: prepare,
    onClick: () => open(customerName),
  }
  const label = <Trans>Request delegated admin privileges</Trans>
  return look === 'link' ? (
    <Link inline as="button" type="button" {...props}>
      {label}
    </Link>
  ) : (
    <Button size="small" {...props}>
      {label}
    </Button>
  )
}
