import type { UserLicenseError } from '#api/upgrades.ts'
import { formatList } from '#i18n/format.ts'
import { planName } from '#i18n/planName.ts'
import { t } from '@lingui/core/macro'

/** One line of the table of accounts with work left. */
export type AffectedAccount = {
  readonly key: string
  readonly account: string
  readonly email: string
  readonly service: string
  readonly problem: string
  readonly remedy: string
}

type LicenseFault = UserLicenseError['errors'][number]

function problemText({ code, description }: LicenseFault): string {
  switch (code) {
    case 'CountViolation':
      return t`No license left`
    case 'MutuallyExclusiveViolation':
      return t`Conflicting services`
    case 'DependencyViolation':
      return t`Another product depends on the old license`
    case 'ProhibitedInUsageLocationViolation':
      return t`No usage location, or one where the service is not allowed`
    default:
      return description === '' ? t`Unknown problem (${String(code)})` : description
  }
}

function remedyText({ code }: LicenseFault): string {
  switch (code) {
    case 'CountViolation':
      return t`Add a license, then assign it to the account.`
    case 'MutuallyExclusiveViolation':
      return t`Remove the license with the other service, then assign the new one.`
    case 'DependencyViolation':
      return t`Remove the product that depends on it, then assign the new license.`
    case 'ProhibitedInUsageLocationViolation':
      return t`Set the account's usage location, then assign the license.`
    default:
      return t`Assign the license by hand.`
  }
}

/** The rows of the affected accounts, one per account and problem, in the order Partner Center gave them. */
export function affectedAccounts(
  licenseErrors: readonly UserLicenseError[],
  targetName: string,
): readonly AffectedAccount[] {
  return licenseErrors.flatMap(({ userObjectId, name, email, errors }) =>
    errors.map((fault, index) => ({
      key: `${userObjectId || email || name}-${index}`,
      account: name,
      email,
      // A fault without services of its own concerns the new offer as a whole.
      service: fault.data.length === 0 ? targetName : formatList(fault.data.map(planName)),
      problem: problemText(fault),
      remedy: remedyText(fault),
    })),
  )
}
