import { t } from '@lingui/core/macro'

/** The relationship as Partner Center's list words it; an unknown one raw. */
export function relationshipWord(relationship: string): string {
  switch (relationship) {
    case 'reseller':
      return t`Cloud Reseller`
    case 'advisor':
      return t`Advisor`
    case 'syndication':
      return t`Syndication`
    case 'microsoft_support':
      return t`Microsoft support`
    case 'none':
      return t`None`
    case 'unknown':
      return t`Unknown`
    default:
      return t`Unknown (${relationship})`
  }
}
