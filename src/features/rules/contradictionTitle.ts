import type { ContradictionId } from '#domain/editions/contradiction.ts'
import { t } from '@lingui/core/macro'

const titles: Readonly<Record<ContradictionId, () => string>> = {
  rowAgainstFootnote: () => t`Row 1 against its own footnote`,
  premiumRename: () => t`One old name, two new ones`,
  e5Missing: () => t`No E5 in China in 2018`,
  indiaFootnoteMissing: () => t`A mark without its footnote`,
  indiaFootnoteGarbled: () => t`A footnote without its "not"`,
  markAsWord: () => t`The footnote mark as a word`,
  oneNameForTwoOffers: () => t`One name for two offers`,
  businessAsEnterprise: () => t`Business under the word for Enterprise`,
  planFamilyAsProduct: () => t`A family of plans under a product's name`,
  noLongerInsteadOfNot: () => t`"No longer" in place of "not already"`,
  otherInsteadOfAdditional: () => t`"Other" in place of "additional"`,
  statementInsteadOfProhibition: () => t`A statement in place of a condition`,
  sourceInsteadOfTarget: () => t`The old subscription in place of the new one`,
  representativeInsteadOfPrivileges: () => t`A representative in place of privileges`,
  subscriptionDetailsInsteadOfOffer: () => t`"Subscription details" in place of "offer"`,
  pedestalsInsteadOfSeats: () => t`"Pedestals" in place of "seats"`,
  serialNumberInsteadOfCount: () => t`A serial number in place of a count`,
  headerIsNoNoun: () => t`A column header that is no noun`,
  mayOrCan: () => t`"May be able to" against "can"`,
  entryPoint: () => t`Where "Upgrade now" is found`,
  licenseCountAsked: () => t`Whether the number of licenses is asked for`,
  resellerOrPartner: () => t`Reseller or partner`,
  adminCenterNote: () => t`Tasks left in another admin center`,
  rolesMissing: () => t`No roles in 2018`,
  appliesToMissing: () => t`No "Applies to" in 2021`,
  billingSentenceMissing: () => t`Nothing about billing in 2018`,
  accountListMissing: () => t`No list of affected accounts in 2018`,
  nextStepsMissing: () => t`No next steps before 2020`,
  helpLink: () => t`Two addresses for the same help`,
  sameDate: () => t`One date for two editions`,
}

/** A contradiction in a few words. */
export function contradictionTitle(id: ContradictionId): string {
  return titles[id]()
}
