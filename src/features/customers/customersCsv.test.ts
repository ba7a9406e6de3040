import type { Customer } from '#api/customers.ts'
import { activateEnglish } from '#i18n/testing/activateEnglish.ts'
import { expect, test } from 'vitest'

import { customersCsv } from './customersCsv.ts'
import { relationshipWord } from './relationshipWord.ts'

activateEnglish()

function customer(id: string, companyName: string, domain: string, relationshipToPartner = 'reseller'): Customer {
  return { id, companyProfile: { companyName, domain }, relationshipToPartner }
}

test('The customers with the columns shown', async () => {
  const csv = await customersCsv([
    customer('C1', 'Contoso Bakery', 'contoso.example'),
    customer('C2', 'Söhne 北京 "🪑" שלום, GmbH', 'vanarsdel.example', 'advisor'),
    customer('C3', '', 'unnamed.example', 'none'),
    customer('C4', '@SUM(A1)', '+1.example', 'distributor'),
  ])
  expect(csv).toBe(
    [
      '\uFEFFName,Primary domain name,Relationship,Microsoft ID',
      'Contoso Bakery,contoso.example,Cloud Reseller,C1',
      '"Söhne 北京 ""🪑"" שלום, GmbH",vanarsdel.example,Advisor,C2',
      'unnamed.example,unnamed.example,None,C3',
      `"'@SUM(A1)","'+1.example",Unknown (distributor),C4`,
      '',
    ].join('\r\n'),
  )
})

test.for([
  { relationship: 'reseller', word: 'Cloud Reseller' },
  { relationship: 'advisor', word: 'Advisor' },
  { relationship: 'syndication', word: 'Syndication' },
  { relationship: 'microsoft_support', word: 'Microsoft support' },
  { relationship: 'none', word: 'None' },
  { relationship: 'unknown', word: 'Unknown' },
  { relationship: 'distributor', word: 'Unknown (distributor)' },
])('$relationship is worded $word', ({ relationship, word }) => {
  expect(relationshipWord(relationship)).toBe(word)
})
