import type { RulePack } from '#domain/catalogue/rulePack.ts'
import { t } from '@lingui/core/macro'

const everywhere = [
  'offer',
  'subscription',
  'path',
  'edition',
  'condition',
  'additionalServices',
  'holding',
  'elsewhere',
  'delegatedAdmin',
  'addOn',
  'license',
  'licenseTransfer',
  'disputed',
  'paperTrail',
] as const

export type GlossaryTerm = (typeof everywhere)[number] | 'reseller'

/** The terms an edition needs, each before those that rest on it. */
export function glossaryTerms({ portal }: Pick<RulePack, 'portal'>): readonly GlossaryTerm[] {
  return portal === 'partnerCenter21Vianet' ? [...everywhere, 'reseller'] : everywhere
}

type Term = { readonly name: () => string; readonly text: (seller: RulePack['seller']) => string }

const terms: Readonly<Record<GlossaryTerm, Term>> = {
  offer: {
    name: () => t`Offer`,
    text: () => t`A product as it is sold: what a subscription is a subscription to.`,
  },
  subscription: {
    name: () => t`Subscription`,
    text: () => t`What a customer has bought of an offer: a number of licenses, with a status and an ID.`,
  },
  path: {
    name: () => t`Upgrade path`,
    text: () => t`An upgrade from one offer to another. A subscription can have several upgrade paths, or none.`,
  },
  edition: {
    name: () => t`Edition`,
    text: () =>
      t`The rules as the documents of one time and portal print them. Each edition has a book of its own here.`,
  },
  condition: {
    name: () => t`Condition`,
    text: () => t`A requirement for an upgrade. Each condition is met, failed, or unknown where it cannot be checked.`,
  },
  additionalServices: {
    name: () => t`Additional services`,
    text: () => t`Services that the new offer has and the old one has not, or has less of.`,
  },
  holding: {
    name: () => t`Holding`,
    text: () => t`Anything a customer has already, from you or from others, that can be in the way of an upgrade.`,
  },
  elsewhere: {
    name: () => t`Bought elsewhere`,
    text: (seller) =>
      seller === 'reseller'
        ? t`Bought from another reseller or channel. Partner Center shows that it is there, not who sold it.`
        : t`Bought from another partner or channel. Partner Center shows that it is there, not who sold it.`,
  },
  delegatedAdmin: {
    name: () => t`Delegated admin privileges`,
    text: (seller) =>
      seller === 'reseller'
        ? t`The customer's consent that a reseller acts in the customer's name. Without it, what was bought elsewhere cannot be seen.`
        : t`The customer's consent that a partner acts in the customer's name. Without it, what was bought elsewhere cannot be seen.`,
  },
  addOn: {
    name: () => t`Add-on`,
    text: () => t`A subscription that extends another one and ends with it.`,
  },
  license: {
    name: () => t`License`,
    text: () => t`The right of one user to use an offer.`,
  },
  licenseTransfer: {
    name: () => t`License transfer`,
    text: () => t`Moving the users' licenses to the new subscription as part of the upgrade.`,
  },
  disputed: {
    name: () => t`Disputed path`,
    text: () =>
      t`A path whose own document contradicts it. The app follows the table and marks the path. A sandbox setting switches to the version of the footnote.`,
  },
  paperTrail: {
    name: () => t`Paper trail`,
    text: () => t`Where a rule is written: document, language, date, row or bullet, what it prints and what we read.`,
  },
  reseller: {
    name: () => t`Reseller`,
    text: () => t`What the documents of 21Vianet call a partner.`,
  },
}

export function termName(term: GlossaryTerm): string {
  return terms[term].name()
}

/** What it means, in the word that the edition's documents have for who sells. */
export function termText(term: GlossaryTerm, { seller }: Pick<RulePack, 'seller'>): string {
  return terms[term].text(seller)
}
