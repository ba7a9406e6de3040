import type { DocumentPlace } from '#domain/editions/contradiction.ts'
import type { UpgradeDocument } from '#domain/editions/upgradeDocuments.ts'
import { formatNumber } from '#i18n/format.ts'
import { languageName } from '#i18n/languageName.ts'
import { t } from '@lingui/core/macro'

/** A document by its language and the year of its edition: short enough for a list. */
export function documentName({ id, locale }: Pick<UpgradeDocument, 'id' | 'locale'>): string {
  const year = id.slice(0, 4)
  const language = languageName(locale)
  return t({ message: `${language} ${year}`, comment: 'A document: its language, year of its edition' })
}

type OtherPlace = Exclude<DocumentPlace['kind'], 'row' | 'bullet' | 'step'>

const otherPlaces: Readonly<Record<OtherPlace, () => string>> = {
  metadata: () => t`Metadata`,
  appliesTo: () => t`List "Applies to"`,
  roles: () => t`List of roles`,
  introduction: () => t`Introduction`,
  table: () => t`Upgrade table`,
  tableHeader: () => t`Header of the table`,
  footnote: () => t`Footnote`,
  afterConditions: () => t`After the conditions`,
  note: () => t({ message: 'Note', context: 'A part of a document' }),
  nextSteps: () => t`Next steps`,
}

/** Where in a document something stands. */
export function placeText(place: DocumentPlace): string {
  switch (place.kind) {
    case 'row': {
      const row = formatNumber(place.row)
      return t`Table, row ${row}`
    }
    case 'bullet': {
      const bullet = formatNumber(place.bullet)
      return t`Conditions, bullet ${bullet}`
    }
    case 'step': {
      const step = formatNumber(place.step)
      return t`Step ${step}`
    }
    default:
      return otherPlaces[place.kind]()
  }
}

/** Who translated a document. */
export function translationText(translation: UpgradeDocument['translation']): string {
  return translation === 'human'
    ? t({ message: 'Human translation', context: 'Who translated a document' })
    : t({ message: 'Machine translation', context: 'Who translated a document' })
}

/** What became of the footnote on the offers for India. */
export function footnoteText(footnote: UpgradeDocument['indiaFootnote']): string {
  switch (footnote) {
    case 'present':
      return t({ message: 'Present', context: 'Footnote of a document' })
    case 'lost':
      return t({ message: 'Marked, but the footnote is missing', context: 'Footnote of a document' })
    case 'garbled':
      return t({ message: 'Present, but it no longer says what is not possible', context: 'Footnote of a document' })
  }
}

/** Where a document has "Upgrade now". */
export function entryPointText(entryPoint: UpgradeDocument['entryPoint']): string {
  return entryPoint === 'listIcon'
    ? t`An icon after the name in the list of subscriptions`
    : t`A note under the subscription ID on the Details page`
}
