import { Link } from '@fluentui/react-components'
import { Trans } from '@lingui/react/macro'
import { use } from 'react'

import { OpenSandboxContext } from './openSandbox.ts'

/** Where the disputed path is switched; against a live service there is no such setting. */
export function SandboxSettingHint() {
  const openSandbox = use(OpenSandboxContext)
  if (openSandbox === undefined) return null
  return (
    <Link as="button" inline onClick={openSandbox} aria-haspopup="dialog">
      <Trans>Change this in the sandbox's settings</Trans>
    </Link>
  )
}
