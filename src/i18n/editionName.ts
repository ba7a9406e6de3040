import { t } from '@lingui/core/macro'

/** Name of an edition of the rules; an unknown one by its id. */
export function editionName(packId: string): string {
  switch (packId) {
    case '21vianet-2018':
      return t`Partner Center operated by 21Vianet, October 2018`
    case 'worldwide-2019':
      return t`Partner Center, November 2019`
    case 'worldwide-2020':
      return t`Partner Center, May 2020`
    case 'worldwide-2021':
      return t`Partner Center, August 2021`
    default:
      return packId
  }
}
