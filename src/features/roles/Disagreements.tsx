import { useLocale } from '#i18n/locale.ts'
import { contestedRoles, type RoleDisagreement, roleDisagreements, type RoleSide } from '#domain/roleCapabilities.ts'
import type { Role } from '#domain/roles.ts'
import { roleName } from '#i18n/roleName.ts'
import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { Trans } from '@lingui/react/macro'
import { useId } from 'react'

import { disagreementText } from './disagreementText.ts'
import { PageSource } from './PageSource.tsx'

/** Where the public pages disagree on who may upgrade, with both sides. */
export function Disagreements() {
  const styles = useStyles()
  const titleId = useId()
  useLocale()
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        <Trans>Where the documents disagree</Trans>
      </h2>
      <div className={styles.list}>
        {roleDisagreements.map((disagreement) => (
          <Disagreement key={disagreement.id} disagreement={disagreement} />
        ))}
      </div>
    </section>
  )
}

function Disagreement({ disagreement }: { readonly disagreement: RoleDisagreement }) {
  const styles = useStyles()
  const { id, sides, followed } = disagreement
  const { title, matter, reason } = disagreementText(id)
  const contested = contestedRoles(disagreement)
  return (
    <article className={styles.card} aria-label={title}>
      <h3 className={styles.name}>{title}</h3>
      <p className={styles.text}>{matter}</p>
      <div className={styles.sides}>
        {sides.map((side, index) => (
          <Side key={side.pages[0]?.url} side={side} contested={contested} isFollowed={index === followed} />
        ))}
      </div>
      <p className={styles.text}>{reason}</p>
    </article>
  )
}

type SideProps = { readonly side: RoleSide; readonly contested: readonly Role[]; readonly isFollowed: boolean }

function Side({ side: { pages, roles: named }, contested, isFollowed }: SideProps) {
  const styles = useStyles()
  return (
    <div className={mergeClasses(styles.side, isFollowed && styles.followed)}>
      {pages.map((page) => (
        <p key={page.url} className={styles.source}>
          <PageSource page={page} />
        </p>
      ))}
      <ul className={styles.roles}>
        {named.map((role) => (
          <li key={role}>
            {contested.includes(role) ? (
              <strong>
                <Trans comment="A role that only one of two documents names">{roleName(role)}: only here</Trans>
              </strong>
            ) : (
              roleName(role)
            )}
          </li>
        ))}
      </ul>
      {isFollowed && (
        <Badge appearance="tint" color="brand" className={styles.mark}>
          <Trans comment="Mark of the document whose roles are in force">Followed here</Trans>
        </Badge>
      )}
    </div>
  )
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 28rem), 1fr))',
    gap: tokens.spacingHorizontalL,
  },
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0, maxWidth: '70ch' },
  sides: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 14rem), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  side: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  followed: { border: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}` },
  source: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  roles: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  mark: { alignSelf: 'flex-start', marginBlockStart: 'auto' },
})
