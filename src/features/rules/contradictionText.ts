import { offersByKey } from '#domain/catalogue/offers.ts'
import type { ContradictionId } from '#domain/editions/contradiction.ts'
import { productName } from '#i18n/productNames.ts'
import { t } from '@lingui/core/macro'

const texts: Readonly<Record<ContradictionId, () => string>> = {
  rowAgainstFootnote: () => {
    const source = productName(offersByKey.appsForBusiness, 'microsoft365')
    const printed = productName(offersByKey.businessPremium, 'microsoft365')
    const explained = productName(offersByKey.businessStandard, 'microsoft365')
    return t`The row for ${source} leads to ${printed}. The footnote that its mark points to speaks of ${explained}.`
  },
  premiumRename: () => {
    const before = productName(offersByKey.businessStandard, 'office365')
    const first = productName(offersByKey.businessPremium, 'microsoft365')
    const third = productName(offersByKey.businessStandard, 'microsoft365')
    return t`In 2019 rows 1 and 3 lead to one product, ${before}. From 2020 on row 1 leads to ${first} and row 3 to ${third}, which are two products.`
  },
  e5Missing: () => {
    const missing = productName(offersByKey.e5, 'microsoft365')
    return t`The document for China has no upgrade to ${missing}. All others have it in every row.`
  },
  indiaFootnoteMissing: () =>
    t`The document for China prints the mark twice, but no footnote. The others explain the mark with the offers for India.`,
  indiaFootnoteGarbled: () =>
    t`The Turkish footnote has lost the words that join its offers and the word that rules one out. The others say what is possible and what is not.`,
  markAsWord: () =>
    t`In Turkish the raised 1 became a word at the end of two product names. No products have these names.`,
  oneNameForTwoOffers: () => {
    const source = productName(offersByKey.appsForBusiness, 'microsoft365')
    const target = productName(offersByKey.appsForEnterprise, 'microsoft365')
    return t`In Swedish ${source} and ${target} have one name, so that an offer seems to become itself.`
  },
  businessAsEnterprise: () => {
    const source = productName(offersByKey.vianetBusiness, 'office365')
    return t`In Chinese the 2018 document calls ${source} by the word that stands for Enterprise in the same cell.`
  },
  planFamilyAsProduct: () =>
    t`The articles they point to are about all business plans. Some documents name a single product in their place.`,
  noLongerInsteadOfNot: () =>
    t`The Chinese bullets say that the customer can no longer have certain subscriptions. The others say that the customer must not have them already.`,
  otherInsteadOfAdditional: () =>
    t`The Chinese bullets speak of other services, the others of additional ones: those that the new offer brings.`,
  statementInsteadOfProhibition: () =>
    t`The Turkish bullets say that the customer has no such subscriptions. The others say that the customer must not have them.`,
  sourceInsteadOfTarget: () =>
    t`Two bullets can be read as about the subscription that is upgraded. The others are about the one it is upgraded to.`,
  representativeInsteadOfPrivileges: () =>
    t`The Turkish bullet asks for a representative for the admin privileges. The others ask for privileges that the customer delegated.`,
  subscriptionDetailsInsteadOfOffer: () =>
    t`Step 3 of the Traditional Chinese document asks for new subscription details. The English beside it, and the document's own table, say offer.`,
  pedestalsInsteadOfSeats: () => t`The Traditional Chinese document counts pedestals where its English counts seats.`,
  serialNumberInsteadOfCount: () =>
    t`In Chinese step 3 asks for a license's number, as of a serial number. The English beside it asks how many there are.`,
  headerIsNoNoun: () =>
    t`The Turkish table calls its first column "what it offers". The same document says "offer" in step 3.`,
  mayOrCan: () => t`Two documents say that an upgrade may be possible, two that it is.`,
  entryPoint: () =>
    t`In 2018 a note under the subscription ID on the Details page leads to the upgrade. Later an icon after the name in the list does.`,
  licenseCountAsked: () =>
    t`In 2018 one enters how many licenses the customer needs. Later documents ask only for the offer.`,
  resellerOrPartner: () =>
    t`The document for China speaks to resellers, and of another reseller. The others say partner.`,
  adminCenterNote: () =>
    t`The document for China notes that some tasks may be left in the admin center of Office 365 operated by 21Vianet. The others have no such note.`,
  rolesMissing: () => t`The document of 2018 names no roles that may upgrade. The others name the same five.`,
  appliesToMissing: () => t`The document of 2021 no longer says to which portal and program it applies.`,
  billingSentenceMissing: () =>
    t`The document of 2018 does not say what an upgrade does to billing. The others point to canceling a subscription and adding a new one.`,
  accountListMissing: () =>
    t`The document of 2018 does not speak of accounts that need more work. The others have Partner Center list them.`,
  nextStepsMissing: () => t`The documents of 2018 and 2019 end without next steps.`,
  helpLink: () =>
    t`In 2019 two addresses lead to two articles: changing plans, and problems with licenses. From 2020 on the first stands in place of both.`,
  sameDate: () => t`Three documents have the same date. One of them was handed off more than a year after the others.`,
}

/** What the sides of a contradiction say, in our own words. */
export function contradictionText(id: ContradictionId): string {
  return texts[id]()
}
