import { rulePacks } from '#domain/catalogue/rulePacks.ts'
import { expect, test } from 'vitest'

import { packGraph } from './packGraph.ts'

test('the graph of 2018: six offers, seven paths, nothing left over', () => {
  const { nodes, edges, offersWithoutPath } = packGraph(rulePacks['21vianet-2018'], 'as-printed')
  const keyOf = new Map(nodes.map(({ offer }) => [offer.id, offer.key]))
  const keys = (ids: readonly string[]) => ids.map((id) => keyOf.get(id)).join(' ')
  expect(
    nodes.map(({ offer, targetIds, sourceIds }) => `${keys(sourceIds)} > ${offer.key} > ${keys(targetIds)}`),
  ).toEqual([
    ' > vianetBusiness > vianetBusinessPremium vianetProPlus vianetE3',
    'vianetBusiness vianetBusinessEssentials > vianetBusinessPremium > vianetE3',
    'vianetBusiness > vianetProPlus > ',
    'vianetBusiness vianetBusinessPremium vianetBusinessEssentials > vianetE3 > ',
    ' > vianetBusinessEssentials > vianetBusinessPremium vianetE1 vianetE3',
    'vianetBusinessEssentials > vianetE1 > ',
  ])
  expect(edges.map(({ id }) => id)).toHaveLength(7)
  expect(edges.some(({ isDisputed, isIndia }) => isDisputed || isIndia)).toBe(false)
  expect(offersWithoutPath).toEqual([])
})

test('the graph of 2020: disputed and Indian paths are marked, services gained and lost told', () => {
  const { nodes, edges, offersWithoutPath } = packGraph(rulePacks['worldwide-2020'], 'as-printed')
  expect(nodes.map(({ offer }) => offer.key)).toEqual([
    'appsForBusiness',
    'businessPremium',
    'appsForEnterprise',
    'e3',
    'e5',
    'businessStandard',
    'businessBasic',
    'e1',
    'appsForBusinessIndia',
    'businessStandardIndia',
    'businessBasicIndia',
  ])
  expect(
    edges.map(({ id, isDisputed, isIndia }) => `${id}${isDisputed ? ' disputed' : ''}${isIndia ? ' India' : ''}`),
  ).toEqual([
    'appsForBusiness.businessPremium disputed',
    'appsForBusiness.appsForEnterprise',
    'appsForBusiness.e3',
    'appsForBusiness.e5',
    'businessStandard.e3',
    'businessStandard.e5',
    'businessBasic.businessStandard',
    'businessBasic.e1',
    'businessBasic.e3',
    'businessBasic.e5',
    'appsForBusinessIndia.businessStandardIndia India',
    'appsForBusinessIndia.appsForEnterprise India',
    'appsForBusinessIndia.e3 India',
    'appsForBusinessIndia.e5 India',
    'businessBasicIndia.businessStandardIndia India',
    'businessBasicIndia.e1 India',
    'businessBasicIndia.e3 India',
    'businessBasicIndia.e5 India',
  ])
  const services = new Map(edges.map((edge) => [edge.id, edge]))
  expect(services.get('businessStandard.e3')).toMatchObject({
    servicesGained: ['exchangeOnline', 'sharePointOnline', 'officeDesktopApps', 'azureInformationProtection'],
    servicesLost: ['bookings'],
  })
  expect(services.get('businessBasic.e1')).toMatchObject({ servicesGained: [], servicesLost: [] })
  expect(services.get('businessBasic.businessStandard')).toMatchObject({
    servicesGained: ['officeDesktopApps', 'bookings'],
    servicesLost: [],
    appsLost: ['OFFICEMOBILE_SUBSCRIPTION'],
  })
  expect(offersWithoutPath.map(({ key }) => key)).toEqual([
    'e5WithoutAudioConferencing',
    'microsoft365E3',
    'microsoft365E5',
    'exchangeOnlinePlan1',
    'exchangeOnlinePlan2',
    'audioConferencing',
    'powerBiPro',
    'businessStandardTrial',
    'businessPremiumTrial',
    'e3Trial',
    'e5Trial',
    'azureUsage',
  ])
})

test('read as Business Standard, the disputed path leads there and keeps its mark and its id', () => {
  const { nodes, edges, offersWithoutPath } = packGraph(rulePacks['worldwide-2021'], 'business-standard')
  expect(edges[0]).toMatchObject({ id: 'appsForBusiness.businessPremium', isDisputed: true })
  expect(edges[0]?.target.key).toBe('businessStandard')
  expect(nodes.map(({ offer }) => offer.key)).not.toContain('businessPremium')
  expect(offersWithoutPath.map(({ key }) => key)).toContain('businessPremium')
})
