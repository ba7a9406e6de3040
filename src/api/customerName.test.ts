import { expect, test } from 'vitest'

import { customerName } from './customerName.ts'

test('A customer is called by its company name, else its domain, else its id', () => {
  const customer = { id: 'C1', companyProfile: { companyName: 'Contoso', domain: 'contoso.example' } }
  const relationship = { relationshipToPartner: 'reseller' }
  expect(customerName({ ...customer, ...relationship })).toBe('Contoso')
  const unnamed = { companyName: '', domain: 'contoso.example' }
  expect(customerName({ ...customer, ...relationship, companyProfile: unnamed })).toBe('contoso.example')
  const bare = { companyName: '', domain: '' }
  expect(customerName({ ...customer, ...relationship, companyProfile: bare })).toBe('C1')
})
