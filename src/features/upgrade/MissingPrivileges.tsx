import type { ConfirmedUpgrade } from '#domain/eligibility/confirmUpgrades.ts'
import { conditionOfErrorCode } from '#domain/eligibility/upgradeErrors.ts'
import { makeStyles, tokens } from '@fluentui/react-components'

import { RequestPrivilegesLink } from './RequestPrivilegesLink.tsx'

function lacksPrivileges({ verdict, backendErrors, isEligible }: ConfirmedUpgrade): boolean {
  if (isEligible) return false
  const isSaidHere = verdict?.conditions.some(
    ({ condition, outcome }) => condition === 'delegatedAdminPrivileges' && outcome !== 'met',
  )
  const isSaidThere = backendErrors.some(
    ({ code }) => typeof code === 'number' && conditionOfErrorCode(code) === 'delegatedAdminPrivileges',
  )
  return isSaidHere === true || isSaidThere
}

/** Where privileges are what is missing, the link that requests them. */
export function MissingPrivileges({ targets }: { readonly targets: readonly ConfirmedUpgrade[] }) {
  const styles = useStyles()
  if (!targets.some(lacksPrivileges)) return null
  return (
    <p className={styles.line}>
      <RequestPrivilegesLink />
    </p>
  )
}

const useStyles = makeStyles({ line: { margin: 0, fontSize: tokens.fontSizeBase200 } })
