import type { ConfirmedUpgrade } from '#domain/eligibility/confirmUpgrades.ts'
import { conditionOfErrorCode } from '#domain/eligibility/upgradeErrors.ts'
import { makeStyles, tokens } from '@fluentui/react-components'

import { RequestPrivilegesButton } from './RequestPrivilegesButton.tsx'

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

type MissingPrivilegesProps = { readonly targets: readonly ConfirmedUpgrade[]; readonly customerName: string }

/** Where privileges are what is missing, the button that requests them. */
export function MissingPrivileges({ targets, customerName }: MissingPrivilegesProps) {
  const styles = useStyles()
  if (!targets.some(lacksPrivileges)) return null
  return (
    <p className={styles.line}>
      <RequestPrivilegesButton customerName={customerName} look="link" />
    </p>
  )
}

const useStyles = makeStyles({ line: { margin: 0, fontSize: tokens.fontSizeBase200 } })
