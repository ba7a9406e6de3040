import { findOffer } from '#domain/catalogue/findOffer.ts'
import type { Brand } from '#domain/catalogue/offer.ts'
import { servicePlanName } from '#domain/catalogue/servicePlans.ts'
import type { GraphEdge, GraphNode, PackGraph } from '#domain/editions/packGraph.ts'
import { formatList } from '#i18n/format.ts'
import { productName } from '#i18n/productNames.ts'
import { planName } from '#i18n/planName.ts'
import { serviceName } from '#i18n/serviceName.ts'
import { t } from '@lingui/core/macro'

/** Names of what a path brings, the services first. */
export function gainedNames({ servicesGained, appsGained }: GraphEdge): readonly string[] {
  return [...servicesGained.map(serviceName), ...appsGained.map((plan) => planName(servicePlanName(plan)))]
}

/** Names of what a path takes away. */
export function lostNames({ servicesLost, appsLost }: GraphEdge): readonly string[] {
  return [...servicesLost.map(serviceName), ...appsLost.map((plan) => planName(servicePlanName(plan)))]
}

/** Whether an id names a path: by where it leads now, or by what is printed. */
export function isPath({ id, source, path }: GraphEdge, asked: string | undefined): boolean {
  if (asked === undefined) return false
  const printed = findOffer(path.targetOfferId)
  return id === asked || (printed !== undefined && `${source.key}.${printed.key}` === asked)
}

/** Why a path is marked, and which way it is taken now; undefined where nobody disputes it. */
export function disputeSentence({ path, target }: GraphEdge, brand: Brand): string | undefined {
  const printed = findOffer(path.targetOfferId)
  const alternative = path.dispute && findOffer(path.dispute.alternativeOfferId)
  if (printed === undefined || alternative === undefined) return undefined
  const printedName = productName(printed, brand)
  const alternativeName = productName(alternative, brand)
  return target === printed
    ? t`Disputed: the table prints ${printedName}, its own footnote speaks of ${alternativeName}. The path is taken as printed.`
    : t`Disputed: the table prints ${printedName}, its own footnote speaks of ${alternativeName}. The path is taken as the footnote has it.`
}

/** Where an offer leads, for those who do not see the lines. */
export function nodeDescription({ offer }: GraphNode, { edges }: PackGraph, brand: Brand): string {
  const going = edges.filter(({ source }) => source === offer)
  const coming = edges.filter(({ target }) => target === offer)
  const targets = formatList(
    going.map(({ target, isDisputed }) => {
      const name = productName(target, brand)
      return isDisputed ? t`${name} (disputed)` : name
    }),
  )
  const sources = formatList(
    coming.map(({ source, isDisputed }) => {
      const name = productName(source, brand)
      return isDisputed ? t`${name} (disputed)` : name
    }),
  )
  if (going.length === 0) return t`No upgrade from here. Upgrade from: ${sources}.`
  if (coming.length === 0) return t`Upgrades to: ${targets}.`
  return t`Upgrades to: ${targets}. Upgrade from: ${sources}.`
}
