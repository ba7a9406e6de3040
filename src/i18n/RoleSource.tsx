import type { RulePack } from '#domain/catalogue/rulePack.ts'
import { Trans } from '@lingui/react/macro'
import { Fragment } from 'react'

import { formatDay } from './format.ts'
import { languageName } from './languageName.ts'
import { useLocale } from './locale.ts'

type RoleSourceProps = { readonly pack: Pick<RulePack, 'documents' | 'rolesAreAssumed'> }

/** Where it is written which roles may change subscriptions; or that the edition's document does not say. */
export function RoleSource({ pack: { documents, rolesAreAssumed } }: RoleSourceProps) {
  useLocale()
  return rolesAreAssumed ? (
    <Trans>
      No roles stand in <DocumentNames documents={documents} />. Those of the later editions are assumed.
    </Trans>
  ) : (
    <Trans>
      Written in <DocumentNames documents={documents} />.
    </Trans>
  )
}

/** Titles in their own language, each with that language and its date. */
function DocumentNames({ documents }: Pick<RulePack, 'documents'>) {
  useLocale()
  return documents.map(({ title, locale, msDate }, index) => {
    const language = languageName(locale)
    const day = formatDay(msDate)
    return (
      <Fragment key={locale}>
        {index > 0 && ' · '}
        <Trans comment="A document's title, its language, its day">
          <bdi lang={locale}>{title}</bdi> ({language}, {day})
        </Trans>
      </Fragment>
    )
  })
}
