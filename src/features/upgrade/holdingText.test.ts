import { rulePacks } from '#domain/catalogue/rulePacks.ts'
import { customerHoldings } from '#domain/eligibility/customerHoldings.ts'
import { activateEnglish } from '#i18n/testing/activateEnglish.ts'
import { expect, test } from 'vitest'

import { holdingText } from './holdingText.ts'

activateEnglish()

test.for([
  ['21vianet-2018', 'Office 365 Enterprise E3 (10 licenses, bought from another reseller or channel)'],
  ['worldwide-2019', 'Office 365 Enterprise E3 (10 licenses, bought from another partner or channel)'],
  ['worldwide-2020', 'Office 365 Enterprise E3 (10 licenses, bought from another partner or channel)'],
  ['worldwide-2021', 'Office 365 Enterprise E3 (10 licenses, bought from another partner or channel)'],
] as const)('who else may have sold a holding, in the word of %s', ([packId, text]) => {
  const { brand, seller } = rulePacks[packId]
  const e3 = {
    productSku: { id: '6fd2c87f-b296-42f0-b197-1e91e994b900', name: 'ENTERPRISEPACK' },
    activeUnits: 10,
    warningUnits: 0,
    suspendedUnits: 0,
  }
  const { elsewhere } = customerHoldings({
    subscriptions: [],
    subscribedSkus: { state: 'read', skus: [e3] },
    relationship: { allowDelegatedAccess: true },
    brand,
    seller,
  })
  expect(elsewhere.map((holding) => holdingText(holding, brand))).toEqual([text])
})
