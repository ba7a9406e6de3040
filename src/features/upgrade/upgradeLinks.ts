/** Public articles that the documents of the upgrade point to. */
export const upgradeLinks = {
  billingScenarios: 'https://learn.microsoft.com/partner-center/common-billing-scenarios',
  reassigningLicenses: 'https://go.microsoft.com/fwlink/p/?LinkId=723576',
  requestRelationship: 'https://learn.microsoft.com/partner-center/request-a-relationship-with-a-customer',
} as const
