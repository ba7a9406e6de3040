import type { RulePackId } from '#domain/catalogue/rulePack.ts'

import { humongousInsurance } from './humongousInsurance.ts'
import { holds } from './holds.ts'
import type { Scenario } from './scenario.ts'

const worldwide: readonly RulePackId[] = ['worldwide-2019', 'worldwide-2020', 'worldwide-2021']
const vianet: readonly RulePackId[] = ['21vianet-2018']

const unitedStates = { market: 'US', packs: worldwide } as const
const india = { market: 'IN', packs: worldwide } as const
const china = { market: 'CN', packs: vianet } as const

/** The named customers of every book, whatever its size: who they are and what they hold. No verdict is kept here. */
export const scenarios = {
  contosoBakery: {
    customerId: '9326fb79-1662-4f70-931d-b719dcfd6b21',
    companyName: 'Contoso Bakery',
    domain: 'contoso-bakery.example',
    ...unitedStates,
    subscriptions: { basic: holds('09046072-403B-40B9-8907-68D004B20B6A', 'businessBasic', 12) },
  },
  fabrikamLegal: {
    customerId: 'aa13a5c8-2314-4242-8d88-576b27d6e958',
    companyName: 'Fabrikam Legal',
    domain: 'fabrikam-legal.example',
    ...unitedStates,
    subscriptions: { appsForBusiness: holds('EB210351-4B22-4126-949F-D1ED19B202AD', 'appsForBusiness', 25) },
  },
  northwindTraders: {
    customerId: '39001a0d-837d-4a57-bbb1-5c84548e062e',
    companyName: 'Northwind Traders',
    domain: 'northwind-traders.example',
    ...unitedStates,
    subscriptions: {
      standard: holds('1A0F9142-DB7C-45F4-B1D2-AB2018AE8680', 'businessStandard', 37, { assigned: 40 }),
    },
    elsewhere: [{ offerKey: 'exchangeOnlinePlan1', units: 1 }],
    accounts: [
      {
        id: 'd4e4ed5a-f85b-418d-b9c8-48de96a3a4a4',
        displayName: 'Front Desk',
        position: 6,
        holdsElsewhere: ['exchangeOnlinePlan1'],
      },
      { id: '578f590e-4e46-44cb-8af7-7e47932b6e5b', displayName: 'Night Shift', position: 23, hasUsageLocation: false },
      { id: 'a608f9be-5d2c-43aa-ae3a-d256fb64b136', displayName: 'Accounts Payable', position: 39 },
    ],
  },
  adatumClinic: {
    customerId: '8a617a90-8c63-46a1-8a60-9da5dd97c76a',
    companyName: 'Adatum Clinic',
    domain: 'adatum-clinic.example',
    ...unitedStates,
    subscriptions: {
      basic: holds('E8B27255-C4DF-4584-AC6F-EDD91D4A45F3', 'businessBasic', 8, { status: 'suspended' }),
    },
  },
  litwareStudio: {
    customerId: '181cdad8-75f5-4533-b09e-fbd3bf52e2c3',
    companyName: 'Litware Studio',
    domain: 'litware-studio.example',
    ...unitedStates,
    allowDelegatedAccess: false,
    subscriptions: { basic: holds('2DE7608F-72E1-45C7-A8C4-3F08F5E3865A', 'businessBasic', 15) },
  },
  prosewareLogistics: {
    customerId: '77831dac-9000-4f02-bab5-2a3254ad3fd4',
    companyName: 'Proseware Logistics',
    domain: 'proseware-logistics.example',
    ...unitedStates,
    subscriptions: { basic: holds('E51CDBED-21B7-4EEF-9898-D89EC06B89F0', 'businessBasic', 30) },
    elsewhere: [{ offerKey: 'exchangeOnlinePlan2', units: 5 }],
  },
  tailspinToys: {
    customerId: '11b4041a-6695-49ce-bce5-2eb78aba57ce',
    companyName: 'Tailspin Toys',
    domain: 'tailspin-toys.example',
    ...unitedStates,
    subscriptions: { basic: holds('88C5697F-3437-42D3-B342-178A727B917D', 'businessBasic', 20) },
    elsewhere: [{ offerKey: 'e3', units: 10 }],
  },
  fourthCoffee: {
    customerId: 'b099f77f-e639-4b2e-950f-5eeac4b27c5c',
    companyName: 'Fourth Coffee',
    domain: 'fourth-coffee.example',
    ...unitedStates,
    subscriptions: {
      basic: holds('BE951B36-97AE-4960-A9CE-8A87A546BFF5', 'businessBasic', 10),
      appsForBusiness: holds('320D5669-0C3E-47AD-9BDC-950302CE86C3', 'appsForBusiness', 5),
    },
  },
  consolidatedMessenger: {
    customerId: 'dd2b74fa-d995-4271-a7bf-ae177d179b8d',
    companyName: 'Consolidated Messenger',
    domain: 'consolidated-messenger.example',
    ...unitedStates,
    allowDelegatedAccess: false,
    subscriptions: {
      basic: holds('557EF0F3-F36C-421B-A718-DB50B49DDB42', 'businessBasic', 16, { status: 'suspended' }),
      e3: holds('84C228C7-2857-41BC-8CDE-5D55C3322CCF', 'e3', 4),
    },
  },
  wingtipSpices: {
    customerId: 'e9284597-1ff7-4f02-acf8-d43ed9e8ac15',
    companyName: 'Wingtip Spices',
    domain: 'wingtip-spices.example',
    ...india,
    subscriptions: { basicIndia: holds('B46BF0EC-F55F-434D-89B2-71C2C1E6C35C', 'businessBasicIndia', 18) },
  },
  himalayaOutfitters: {
    customerId: '41cf2f0e-4b9a-4093-8912-f8dc51a3a25b',
    companyName: 'Himalaya Outfitters',
    domain: 'himalaya-outfitters.example',
    ...india,
    subscriptions: { appsForBusinessIndia: holds('407A36BD-7F3F-409B-A604-D19057467011', 'appsForBusinessIndia', 11) },
  },
  cohoVineyard: {
    customerId: '947bdcdc-07bc-4818-8133-3c36079b74e3',
    companyName: 'Coho Vineyard',
    domain: 'coho-vineyard.example',
    ...unitedStates,
    subscriptions: { e3: holds('D73E2264-6E9A-4CE7-8DB5-7F21E453E46A', 'e3', 60) },
  },
  alpineSkiHouse: {
    customerId: '294d27f9-8b37-401c-af94-59cd681e7edc',
    companyName: 'Alpine Ski House',
    domain: 'alpine-ski-house.example',
    ...unitedStates,
    subscriptions: {
      basic: holds('1ED9EFBB-5032-4790-B677-6B3BF3FEA947', 'businessBasic', 22),
      audioConferencing: holds('D85686EA-F760-48D0-8C92-663DCA6B800D', 'audioConferencing', 3, { parentKey: 'basic' }),
    },
  },
  treyResearch: {
    customerId: '47a67739-8e9d-4ce1-bcd2-d46a885bb7ee',
    companyName: 'Trey Research',
    domain: 'trey-research.example',
    ...unitedStates,
    subscriptions: { basic: holds('E5775CD9-C2A9-42E5-BE12-76256A98EBAF', 'businessBasic', 5, { status: 'pending' }) },
  },
  graphicDesignInstitute: {
    customerId: '4efcead7-4201-4089-900d-e59d571c277a',
    companyName: 'Graphic Design Institute',
    domain: 'graphic-design-institute.example',
    ...unitedStates,
    subscriptions: {
      basic: holds('2E72887C-8083-4C01-BA22-976F17C54446', 'businessBasic', 7, { status: 'expired' }),
      standard: holds('3D707F61-48EB-4251-A190-C176F1D1E208', 'businessStandard', 3, { status: 'paused_by_billing' }),
    },
  },
  margiesTravel: {
    customerId: '4788cc51-ca6f-4e71-9e12-7c887aa6118e',
    companyName: "Margie's Travel",
    domain: 'margies-travel.example',
    ...unitedStates,
    subscriptions: { basic: holds('09C31F20-0005-4F32-AF54-8118EB5A9737', 'businessBasic', 9) },
    colleagueUpgradesTo: 'e1',
  },
  blueYonderAirlines: {
    customerId: '63c84e63-5f57-4932-8b3b-7d4ac443311c',
    companyName: 'Blue Yonder Airlines',
    domain: 'blue-yonder-airlines.example',
    ...unitedStates,
    subscriptions: { basic: holds('36146659-8CD5-4F0C-8429-44CA510FBABC', 'businessBasic', 300) },
  },
  woodgroveBank: {
    customerId: 'a6d62395-e2a6-4dee-8be1-0fedc95cb69f',
    companyName: 'Woodgrove Bank',
    domain: 'woodgrove-bank.example',
    ...unitedStates,
    subscriptions: { standard: holds('B8C7D47B-E552-40C8-AAE6-A8773473A1CA', 'businessStandard', 300) },
  },
  lucernePublishing: {
    customerId: '00a1cc4c-3e44-4592-b54a-e0776a2ca93f',
    companyName: 'Lucerne Publishing',
    domain: 'lucerne-publishing.example',
    ...unitedStates,
    subscriptions: { standardTrial: holds('B483C480-5AA7-4E88-B8D6-639341D7A63C', 'businessStandardTrial', 25) },
  },
  vanArsdel: {
    customerId: 'ca4cc473-5674-473d-a9c2-f860d9806b40',
    companyName: 'VanArsdel <img src=x onerror=alert(1)> & Söhne 北京 "🪑" שלום',
    domain: 'vanarsdel-soehne.example',
    ...unitedStates,
    subscriptions: { basic: holds('BAEB6136-7176-4D5D-B456-7E4EBB638F9E', 'businessBasic', 6) },
  },
  humongousInsurance,
  southridgeVideo: {
    customerId: '8104fe66-7647-4331-91f1-d5cac70e338a',
    companyName: 'Southridge Video',
    domain: 'southridge-video.example',
    ...unitedStates,
    subscriptions: {
      basic: holds('58338DB4-E2A3-4433-8990-8D300BEFDF41', 'businessBasic', 10, { billingCycle: 'triennial' }),
    },
  },
  schoolOfFineArt: {
    customerId: '67e3acf3-11be-4464-ac57-cf19ea80b522',
    companyName: 'School of Fine Art',
    domain: 'school-of-fine-art.example',
    ...unitedStates,
    subscriptions: {
      basic: holds('E3DB75C9-40AA-4182-9C48-E2EBCBD3A195', 'businessBasic', 10, { billingCycle: 'annual' }),
    },
  },
  relecloud: {
    customerId: '5f473341-cf0f-43a7-8b60-101743a3de89',
    companyName: 'Relecloud 上海',
    domain: 'relecloud-shanghai.example',
    ...china,
    subscriptions: {
      business: holds('E65E3E0D-BC89-4978-9123-E72321F1A350', 'vianetBusiness', 30),
      businessEssentials: holds('292BFCE5-4153-471C-8086-7399E544E045', 'vianetBusinessEssentials', 14),
    },
  },
  fabrikamChina: {
    customerId: '6308c6d0-d266-45a1-bb35-064c00bfdaf6',
    companyName: 'Fabrikam China',
    domain: 'fabrikam-china.example',
    ...china,
    subscriptions: { businessPremium: holds('4AA850A0-4F11-4580-842E-96DA15D6A6CB', 'vianetBusinessPremium', 50) },
  },
} satisfies Record<string, Scenario>

export type ScenarioKey = keyof typeof scenarios

export const scenarioList: readonly Scenario[] = Object.values(scenarios)
