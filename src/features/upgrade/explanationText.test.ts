import type { Edition } from '#api/edition.ts'
import { rulePacks } from '#domain/catalogue/rulePacks.ts'
import { assessUpgrades, type UpgradeContext } from '#domain/eligibility/assessUpgrades.ts'
import { confirmUpgrades } from '#domain/eligibility/confirmUpgrades.ts'
import type { BackendUpgrade } from '#domain/eligibility/mergeUpgradeTypes.ts'
import { upgradeErrors } from '#domain/eligibility/upgradeErrors.ts'
import { customer, offerIds, skuIds, subscription, units } from '#domain/testing/sampleCustomer.ts'
import { activateEnglish } from '#i18n/testing/activateEnglish.ts'
import { expect, test } from 'vitest'

import { explanationText } from './explanationText.ts'

activateEnglish()

const edition: Edition = { pack: rulePacks['worldwide-2020'], disputedPath: 'as-printed', role: 'Admin agent' }

type Told = {
  readonly context: UpgradeContext
  readonly customerName: string
  readonly customerId: string
  /** The backend's errors where it does not see what the screen sees. */
  readonly given?: Readonly<Record<string, BackendUpgrade['errors']>>
  readonly isConfirmed?: boolean
}

function told({ context, customerName, customerId, given = {}, isConfirmed = true }: Told): string {
  const [source] = context.subscriptions
  if (source === undefined) throw new Error('nothing to explain')
  const assessment = assessUpgrades({ ...context, source })
  const answers = assessment.verdicts.map(({ target, conditions }) => {
    const errors = given[target.id] ?? upgradeErrors(conditions)
    return { targetOfferId: target.id, targetOfferName: '', isEligible: errors.length === 0, errors }
  })
  return explanationText({
    candidate: { customerId, customerName, subscription: source, assessment, edition },
    targets: confirmUpgrades(assessment, answers).upgrades,
    isConfirmed,
    now: '2026-11-20T17:00:00Z',
  }).replaceAll('\u202F', ' ')
}

const basic = { offerId: offerIds.basic, offerName: '', friendlyName: '' }
const tailspinToys: Told = {
  customerName: 'Tailspin Toys',
  customerId: '11b4041a-6695-49ce-bce5-2eb78aba57ce',
  context: customer([subscription({ ...basic, id: '88C5697F-3437-42D3-B342-178A727B917D', quantity: 20 })], {
    skus: [units(skuIds.e3, 10)],
  }),
}
const consolidatedMessenger: Told = {
  customerName: 'Consolidated Messenger',
  customerId: 'dd2b74fa-d995-4271-a7bf-ae177d179b8d',
  context: customer(
    [
      subscription({ ...basic, id: '557EF0F3-F36C-421B-A718-DB50B49DDB42', quantity: 16, status: 'suspended' }),
      subscription({
        id: '84C228C7-2857-41BC-8CDE-5D55C3322CCF',
        offerId: offerIds.e3,
        friendlyName: 'Office 365 Enterprise E3',
        quantity: 4,
      }),
    ],
    { relationship: { allowDelegatedAccess: false }, subscribedSkus: { state: 'forbidden' } },
  ),
}

const tailspinText = `Upgrade eligibility

Customer: Tailspin Toys
Microsoft ID: 11b4041a-6695-49ce-bce5-2eb78aba57ce
Subscription: Microsoft 365 Business Basic, 20 licenses
Subscription ID: 88C5697F-3437-42D3-B342-178A727B917D
Status: Active
Rules: Partner Center, May 2020
Date: Nov 20, 2026, 9:00 AM
Confirmed by Partner Center
In this text "you" is the partner.

Microsoft 365 Business Standard: Not eligible
  Active: Met
  Delegated admin: Met
  No conflict: Failed
  Not held yet: Met
  No add-ons: Met
  Provisioned: Met
  Billing fits: Met
  Path exists: Met

Office 365 Enterprise E1: Eligible
  Active: Met
  Delegated admin: Met
  No conflict: Met
  Not held yet: Met
  No add-ons: Met
  Provisioned: Met
  Billing fits: Met
  Path exists: Met

Office 365 Enterprise E3: Not eligible
  Active: Met
  Delegated admin: Met
  No conflict: Met
  Not held yet: Failed
  No add-ons: Met
  Provisioned: Met
  Billing fits: Met
  Path exists: Met

Office 365 Enterprise E5: Not eligible
  Active: Met
  Delegated admin: Met
  No conflict: Failed
  Not held yet: Met
  No add-ons: Met
  Provisioned: Met
  Billing fits: Met
  Path exists: Met

What stands in the way
- Office 365 Enterprise E3 (10 licenses, bought from another partner or channel) already includes Office desktop apps.
  Applies to Microsoft 365 Business Standard.
- Office 365 Enterprise E3 (10 licenses, bought from another partner or channel) already includes Exchange Online, SharePoint Online, Office desktop apps, and Azure Information Protection.
  Applies to Office 365 Enterprise E5.
- The customer already has Office 365 Enterprise E3 (10 licenses, bought from another partner or channel).
  Applies to Office 365 Enterprise E3.

What would have to change
- For Microsoft 365 Business Standard and Office 365 Enterprise E5
  1. Cancel Office 365 Enterprise E3 (10 licenses, bought from another partner or channel) where it was bought. (The customer, with the other partner or channel)
- For Office 365 Enterprise E3
  1. Cancel Office 365 Enterprise E3 (10 licenses, bought from another partner or channel) where it was bought. Or keep it: the customer already has this offer. (The customer, with the other partner or channel)

What the conditions ask
- Active: The subscription is active.
- Delegated admin: The customer has granted you delegated admin privileges.
- No conflict: The customer has no other subscription with a service that the new offer adds.
- Not held yet: The customer does not have the new offer already, from anyone.
- No add-ons: The subscription has no add-ons.
- Provisioned: The subscription is provisioned.
- Billing fits: The new offer can be billed as often as the subscription is.
- Path exists: The edition of the rules has an upgrade path to the new offer, in the customer's market.

Where this is written
- 升级客户订阅 (Chinese (China), May 7, 2020)
- Uppgradera en kund prenumeration (Swedish (Sweden), May 7, 2020)
- Upgrade resources: https://learn.microsoft.com/partner-center/developer/upgrade-resources
- UpgradeErrorCode Enum: https://learn.microsoft.com/dotnet/api/microsoft.store.partnercenter.models.subscriptions.upgradeerrorcode`

const consolidatedText = `Upgrade eligibility

Customer: Consolidated Messenger
Microsoft ID: dd2b74fa-d995-4271-a7bf-ae177d179b8d
Subscription: Microsoft 365 Business Basic, 16 licenses
Subscription ID: 557EF0F3-F36C-421B-A718-DB50B49DDB42
Status: Suspended
Rules: Partner Center, May 2020
Date: Nov 20, 2026, 9:00 AM
Confirmed by Partner Center
In this text "you" is the partner.

Microsoft 365 Business Standard: Not eligible
  Active: Failed
  Delegated admin: Failed
  No conflict: Failed
  Not held yet: Unknown
  No add-ons: Met
  Provisioned: Met
  Billing fits: Met
  Path exists: Met

Office 365 Enterprise E1: Not eligible
  Active: Failed
  Delegated admin: Failed
  No conflict: Unknown
  Not held yet: Unknown
  No add-ons: Met
  Provisioned: Met
  Billing fits: Met
  Path exists: Met

Office 365 Enterprise E3: Not eligible
  Active: Failed
  Delegated admin: Failed
  No conflict: Unknown
  Not held yet: Failed
  No add-ons: Met
  Provisioned: Met
  Billing fits: Met
  Path exists: Met

Office 365 Enterprise E5: Not eligible
  Active: Failed
  Delegated admin: Failed
  No conflict: Failed
  Not held yet: Unknown
  No add-ons: Met
  Provisioned: Met
  Billing fits: Met
  Path exists: Met

What stands in the way
- The subscription is not active. Status: Suspended.
  Applies to every offer.
- You have no delegated admin privileges for this customer.
  Applies to every offer.
- Office 365 Enterprise E3 (4 licenses, sold by you) already includes Office desktop apps.
  Applies to Microsoft 365 Business Standard.
- Office 365 Enterprise E3 (4 licenses, sold by you) already includes Exchange Online, SharePoint Online, Office desktop apps, and Azure Information Protection.
  Applies to Office 365 Enterprise E5.
- Cannot be checked without delegated admin privileges: what other partners sold is not visible.
  Applies to every offer.
- The customer already has Office 365 Enterprise E3 (4 licenses, sold by you).
  Applies to Office 365 Enterprise E3.

What would have to change
- For Microsoft 365 Business Standard and Office 365 Enterprise E5
  1. Reactivate the subscription. (You)
  2. Request delegated admin privileges from the customer. (You)
  3. A global admin of the customer accepts the request. (The customer)
  4. Cancel Office 365 Enterprise E3 (4 licenses, sold by you). (You)
  5. Check again: what the customer bought elsewhere can be seen only then. (You)
- For Office 365 Enterprise E1
  1. Reactivate the subscription. (You)
  2. Request delegated admin privileges from the customer. (You)
  3. A global admin of the customer accepts the request. (The customer)
  4. Check again: what the customer bought elsewhere can be seen only then. (You)
- For Office 365 Enterprise E3
  1. Reactivate the subscription. (You)
  2. Request delegated admin privileges from the customer. (You)
  3. A global admin of the customer accepts the request. (The customer)
  4. Cancel Office 365 Enterprise E3 (4 licenses, sold by you). Or keep it: the customer already has this offer. (You)
  5. Check again: what the customer bought elsewhere can be seen only then. (You)

What the conditions ask
- Active: The subscription is active.
- Delegated admin: The customer has granted you delegated admin privileges.
- No conflict: The customer has no other subscription with a service that the new offer adds.
- Not held yet: The customer does not have the new offer already, from anyone.
- No add-ons: The subscription has no add-ons.
- Provisioned: The subscription is provisioned.
- Billing fits: The new offer can be billed as often as the subscription is.
- Path exists: The edition of the rules has an upgrade path to the new offer, in the customer's market.

Where this is written
- 升级客户订阅 (Chinese (China), May 7, 2020)
- Uppgradera en kund prenumeration (Swedish (Sweden), May 7, 2020)
- Upgrade resources: https://learn.microsoft.com/partner-center/developer/upgrade-resources
- UpgradeErrorCode Enum: https://learn.microsoft.com/dotnet/api/microsoft.store.partnercenter.models.subscriptions.upgradeerrorcode`

test('Tailspin Toys, the whole text', () => {
  expect(told(tailspinToys)).toBe(tailspinText)
})

test('Consolidated Messenger, the whole text', () => {
  expect(told(consolidatedMessenger)).toBe(consolidatedText)
})

test('It says whose answer it is', () => {
  const text = told({ ...tailspinToys, isConfirmed: false })
  expect(text).toContain('\nNot confirmed by Partner Center\n')
  const credit = { code: 99, description: 'A credit check is in progress.' }
  const refused = told({ ...tailspinToys, given: { [offerIds.e1]: [credit] } })
  expect(refused).toContain(
    "Office 365 Enterprise E1: Not eligible\n  This is Partner Center's answer; this screen worked out another.\n  Active: Met",
  )
  expect(refused).toContain(
    '- Unknown reason (99): A credit check is in progress.\n  Applies to Office 365 Enterprise E1.',
  )
})

test('What Partner Center allows against the screen needs no steps', () => {
  const given = Object.fromEntries([offerIds.standard, offerIds.e3, offerIds.e5].map((id) => [id, []]))
  const text = told({ ...tailspinToys, given })
  expect(text).not.toContain('What would have to change')
  expect(text).not.toContain('What stands in the way')
})

test('A nickname and a disputed path are told', () => {
  const named = { id: 'S1', offerId: offerIds.appsForBusiness, friendlyName: 'Front office', quantity: 1 }
  const text = told({ ...tailspinToys, context: customer([subscription(named)]) })
  expect(text).toContain('\nSubscription: Front office (Microsoft 365 Apps for business), 1 license\n')
  expect(text).toContain(
    '  Disputed: the table prints Microsoft 365 Business Premium, its own footnote speaks of Microsoft 365 Business Standard.',
  )
})
