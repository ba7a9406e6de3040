import type { Brand, ServiceFamily } from '#domain/catalogue/offer.ts'
import type { OfferKey } from '#domain/catalogue/offers.ts'
import type { WorldwideOfferKey } from '#domain/catalogue/worldwideOffers.ts'

/** A product's name under each brand; one text where the brand never renamed it. */
type BrandedName = string | Readonly<Record<Brand, string>>

/** How plans of a service are named: their English names are made of these parts. */
type PlanNames = {
  /** "X (Plan 2)" */
  readonly numbered: (name: string, plan: string) => string
  /** "X for Office 365", or for one edition of it. */
  readonly within: (name: string, product: string) => string
  /** The parts that are no brand, by their English names. */
  readonly names: Readonly<Record<string, string>>
}

/** A language's names as its own table has them: those for India and China are made from them. */
export type PrintedNames = {
  readonly offers: Readonly<Record<WorldwideOfferKey, BrandedName>>
  readonly services: Readonly<Record<ServiceFamily, string>>
  readonly plans: PlanNames
  readonly inIndia: (name: string) => string
  readonly by21Vianet: (name: string) => string
}

/** Names of everything in the catalogue, in one language. */
export type LocalNames = {
  readonly offers: Readonly<Record<OfferKey, Readonly<Record<Brand, string>>>>
  readonly services: Readonly<Record<ServiceFamily, string>>
  readonly plans: PlanNames
}

function bothNames(name: BrandedName): Readonly<Record<Brand, string>> {
  return typeof name === 'string' ? { office365: name, microsoft365: name } : name
}

/** A language's names, those of the offers for India and China made from their worldwide siblings'. */
export function localNames({ offers, services, plans, inIndia, by21Vianet }: PrintedNames): LocalNames {
  const indian = (key: WorldwideOfferKey) => {
    const { office365, microsoft365 } = bothNames(offers[key])
    return { office365: inIndia(office365), microsoft365: inIndia(microsoft365) }
  }
  const chinese = (key: WorldwideOfferKey) => {
    const { office365 } = bothNames(offers[key])
    // The brand never reached this cloud: its mark keeps the name apart from the worldwide offer's.
    return { office365, microsoft365: by21Vianet(office365) }
  }
  return {
    offers: {
      appsForBusiness: bothNames(offers.appsForBusiness),
      businessBasic: bothNames(offers.businessBasic),
      businessStandard: bothNames(offers.businessStandard),
      businessPremium: bothNames(offers.businessPremium),
      appsForEnterprise: bothNames(offers.appsForEnterprise),
      e1: bothNames(offers.e1),
      e3: bothNames(offers.e3),
      e5: bothNames(offers.e5),
      e5WithoutAudioConferencing: bothNames(offers.e5WithoutAudioConferencing),
      microsoft365E3: bothNames(offers.microsoft365E3),
      microsoft365E5: bothNames(offers.microsoft365E5),
      exchangeOnlinePlan1: bothNames(offers.exchangeOnlinePlan1),
      exchangeOnlinePlan2: bothNames(offers.exchangeOnlinePlan2),
      audioConferencing: bothNames(offers.audioConferencing),
      powerBiPro: bothNames(offers.powerBiPro),
      businessStandardTrial: bothNames(offers.businessStandardTrial),
      businessPremiumTrial: bothNames(offers.businessPremiumTrial),
      e3Trial: bothNames(offers.e3Trial),
      e5Trial: bothNames(offers.e5Trial),
      azureUsage: bothNames(offers.azureUsage),
      appsForBusinessIndia: indian('appsForBusiness'),
      businessBasicIndia: indian('businessBasic'),
      businessStandardIndia: indian('businessStandard'),
      vianetBusiness: chinese('appsForBusiness'),
      vianetBusinessEssentials: chinese('businessBasic'),
      vianetBusinessPremium: chinese('businessStandard'),
      vianetProPlus: chinese('appsForEnterprise'),
      vianetE1: chinese('e1'),
      vianetE3: chinese('e3'),
    },
    services,
    plans,
  }
}
