import { apiErrorFacts } from '#api/apiError.ts'
import { editionQuery } from '#api/edition.ts'
import { overviewCapabilities, pageCapabilities } from '#domain/roleCapabilities.ts'
import { rolePages } from '#domain/rolePages.ts'
import { BulletList } from '#ui/BulletList.tsx'
import { ErrorNotice } from '#ui/ErrorNotice.tsx'
import { makeStyles, tokens } from '@fluentui/react-components'
import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useId } from 'react'

import { CapabilityMatrix } from './CapabilityMatrix.tsx'
import { overviewCapabilityName, pageCapabilityName } from './capabilityName.ts'
import { Disagreements } from './Disagreements.tsx'
import { EditionRoles } from './EditionRoles.tsx'
import { PageSource } from './PageSource.tsx'

/** Who may do what: by the edition in force, by each public page, and by the permissions overview. */
export function RolesOverview() {
  const { t } = useLingui()
  const { data: edition, error, refetch } = useQuery(editionQuery())
  const actingRole = edition?.role
  return (
    <>
      {error !== null && (
        <ErrorNotice
          title={t`The rules in force could not be read.`}
          facts={apiErrorFacts(error)}
          onRetry={() => void refetch()}
        />
      )}
      {edition !== undefined && <EditionRoles edition={edition} />}
      <Disagreements />
      <Section title={t`What each page says`}>
        <p>
          <Trans>Each page of the documentation names the roles that suit what it is about.</Trans>
        </p>
        <CapabilityMatrix
          title={t`What each page says`}
          capabilities={pageCapabilities}
          nameOf={pageCapabilityName}
          sources="each"
          actingRole={actingRole}
        />
      </Section>
      <Section title={t`What the permissions overview says`}>
        <p>
          <PageSource page={rolePages.permissions} />
        </p>
        <CapabilityMatrix
          title={t`What the permissions overview says`}
          capabilities={overviewCapabilities}
          nameOf={overviewCapabilityName}
          sources="none"
          actingRole={actingRole}
        />
        <BulletList>
          <li>
            <Trans>A change of roles can take up to one hour to appear in Partner Center.</Trans>
          </li>
          <li>
            <Trans>Roles cannot be edited in national clouds, such as the one operated by 21Vianet.</Trans>
          </li>
          <li>
            <Trans>Only indirect providers see the role Sales agent in the user management of Partner Center.</Trans>
          </li>
        </BulletList>
      </Section>
    </>
  )
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles()
  const titleId = useId()
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  )
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, '& > p': { margin: 0 } },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
})
