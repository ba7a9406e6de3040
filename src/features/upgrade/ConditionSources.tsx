import type { RulePack } from '#domain/catalogue/rulePack.ts'
import { conditionTrail, type ConditionTrail } from '#domain/editions/conditionTrail.ts'
import type { Condition } from '#domain/eligibility/verdict.ts'
import { conditionName, conditionSentence } from '#i18n/conditionName.ts'
import { formatDay } from '#i18n/format.ts'
import { languageName } from '#i18n/languageName.ts'
import { useLocale } from '#i18n/locale.ts'
import { Link, makeStyles, tokens } from '@fluentui/react-components'
import { Trans } from '@lingui/react/macro'

import { Disclosure } from './Disclosure.tsx'
import { RuleLink } from './RuleLink.tsx'

type ConditionSourcesProps = { readonly conditions: readonly Condition[]; readonly pack: RulePack }

/** Where the conditions behind a sentence are written, and what we read there: one line that opens. */
export function ConditionSources({ conditions, pack }: ConditionSourcesProps) {
  const styles = useStyles()
  useLocale()
  const [only, ...others] = conditions
  if (only === undefined) return null
  const trails = conditions.flatMap((condition) => conditionTrail(condition, pack) ?? [])
  return (
    <div className={styles.frame}>
      <Disclosure summary={<Trans>Where this is written</Trans>}>
        {trails.map((trail) => (
          <Trail key={trail.condition} trail={trail} isNamed={others.length > 0} />
        ))}
      </Disclosure>
      {others.length === 0 && <RuleLink condition={only} />}
    </div>
  )
}

type TrailProps = { readonly trail: ConditionTrail; readonly isNamed: boolean }

function Trail({ trail, isNamed }: TrailProps) {
  const styles = useStyles()
  useLocale()
  const { condition, entries, apiPage, isAssumed } = trail
  const readOn = formatDay(trail.readOn)
  return (
    <div className={styles.trail}>
      {isNamed && <strong>{conditionName(condition)}</strong>}
      <p className={styles.text}>
        <Trans>In our words: {conditionSentence(condition)}</Trans>
      </p>
      <ul className={styles.sources}>
        {entries.map(({ document, bullet }) => (
          <li key={document.id}>
            <bdi lang={document.locale}>{document.title}</bdi>
            {' · '}
            <Trans>
              {languageName(document.locale)}, {formatDay(document.msDate)}, condition {bullet} of its list
            </Trans>
          </li>
        ))}
        {apiPage !== undefined && (
          <li>
            <Link inline href={apiPage.url} target="_blank" rel="noreferrer" lang="en">
              {apiPage.title}
            </Link>
            {' · '}
            <Trans>Partner Center API, read on {readOn}</Trans>
          </li>
        )}
      </ul>
      {isAssumed && (
        <p className={styles.text}>
          <Trans>Assumed: the documents do not list the services, so families and tiers are our own reading.</Trans>
        </p>
      )}
      {isNamed && <RuleLink condition={condition} />}
    </div>
  )
}

const useStyles = makeStyles({
  frame: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalL,
  },
  trail: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXXS,
  },
  text: { margin: 0 },
  sources: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
})
