import type { Edition } from '#api/edition.ts'
import { mayChangeSubscriptions } from '#domain/roles.ts'
import { roleName } from '#i18n/roleName.ts'
import { BulletList } from '#ui/BulletList.tsx'
import { makeStyles, tokens } from '@fluentui/react-components'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

import { glossaryTerms, termName, termText } from './glossaryTerms.ts'
import { upgradeFacts, upgradeFactText } from './upgradeFacts.ts'

/** Who may upgrade, what an upgrade does, and what the words mean. */
export function GlossaryView({ edition: { pack } }: { readonly edition: Edition }) {
  const styles = useStyles()
  const { t } = useLingui()
  const { allowedRoles, isAssumed } = mayChangeSubscriptions(undefined, pack)
  return (
    <div className={styles.view}>
      <Section id="roles" title={t`Who may upgrade`}>
        <p className={styles.text}>
          {isAssumed ? (
            <Trans>The document of this edition names no roles. The five of the other editions are assumed.</Trans>
          ) : (
            <Trans>The documents of this edition name five roles. Any other role may look, but not act.</Trans>
          )}
        </p>
        <BulletList>
          {allowedRoles.map((role) => (
            <li key={role}>{roleName(role)}</li>
          ))}
        </BulletList>
        <Link to="/roles" className={styles.link}>
          <Trans>Everything about roles</Trans>
        </Link>
      </Section>
      <Section id="effects" title={t`What an upgrade does`}>
        <BulletList>
          {upgradeFacts(pack).map((fact) => (
            <li key={fact}>{upgradeFactText(fact)}</li>
          ))}
        </BulletList>
      </Section>
      <Section id="terms" title={t`Terms`}>
        <dl className={styles.terms}>
          {glossaryTerms(pack).map((term) => (
            <div key={term} className={styles.term}>
              <dt className={styles.name}>{termName(term)}</dt>
              <dd className={styles.value}>{termText(term, pack)}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </div>
  )
}

type SectionProps = { readonly id: string; readonly title: string; readonly children: ReactNode }

function Section({ id, title, children }: SectionProps) {
  const styles = useStyles()
  return (
    <section aria-labelledby={`glossary-${id}`} className={styles.section}>
      <h2 id={`glossary-${id}`} className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  )
}

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXL, maxWidth: '80ch' },
  section: { display: 'flex', flexDirection: 'column', alignItems: 'start', rowGap: tokens.spacingVerticalS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0 },
  link: {
    lineHeight: tokens.lineHeightBase500,
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' },
  },
  terms: { margin: 0, alignSelf: 'stretch' },
  term: {
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    display: 'grid',
    gridTemplateColumns: '14rem minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    '@media (max-width: 639.9px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  value: { margin: 0 },
})
