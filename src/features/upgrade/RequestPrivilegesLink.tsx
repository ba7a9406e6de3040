import { relationshipRequestQuery } from '#api/customers.ts'
import { Link } from '@fluentui/react-components'
import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'

import { upgradeLinks } from './upgradeLinks.ts'

/** The invitation the customer has to accept; the article about it where the service gives none. */
export function RequestPrivilegesLink() {
  const { data } = useQuery(relationshipRequestQuery())
  return (
    <Link inline href={data?.url ?? upgradeLinks.requestRelationship} target="_blank" rel="noreferrer">
      <Trans>Request delegated admin privileges</Trans>
    </Link>
  )
}
