import type { Edition } from '#api/edition.ts'
import { rulePackIds, rulePacks } from '#domain/catalogue/rulePacks.ts'
import { comparePacks } from '#domain/editions/comparePacks.ts'
import { editionName } from '#i18n/editionName.ts'
import { makeStyles, tokens } from '@fluentui/react-components'
import { Trans, useLingui } from '@lingui/react/macro'

import { BookJudgement } from './BookJudgement.tsx'
import { ComparisonSummary } from './ComparisonSummary.tsx'
import { ComparisonTable } from './ComparisonTable.tsx'
import { EditionSwitch } from './EditionSwitch.tsx'
import { listedChangeOf, otherPackId } from './rulesState.ts'

type CompareViewProps = {
  readonly edition: Edition
  /** The pack that the address names. */
  readonly other: string | undefined
  readonly onOther: (packId: string) => void
  /** The kind of change that the address asks for. */
  readonly change: string | undefined
  readonly onChange: (change: string | undefined) => void
}

/** Two editions side by side, the older one on the left, and the book judged under both. */
export function CompareView({ edition, other, onOther, change, onChange }: CompareViewProps) {
  const styles = useStyles()
  const { t } = useLingui()
  const inForce = edition.pack
  const chosen = rulePacks[otherPackId(other, inForce.id)]
  const isOlder = rulePackIds.indexOf(chosen.id) < rulePackIds.indexOf(inForce.id)
  const [left, right] = isOlder ? [chosen, inForce] : [inForce, chosen]
  const comparison = comparePacks(left, right, edition.disputedPath)
  const name = editionName(inForce.id)
  return (
    <div className={styles.view}>
      <div className={styles.bar}>
        <p className={styles.text}>
          <Trans>{name} is in force. What changes from the older to the newer of the two is marked.</Trans>
        </p>
        <EditionSwitch
          label={t`Compare with`}
          packId={chosen.id}
          packIds={rulePackIds.filter((id) => id !== inForce.id)}
          onChoose={onOther}
        />
      </div>
      <section aria-labelledby="comparison-title" className={styles.section}>
        <h2 id="comparison-title" className={styles.title}>
          <Trans>Upgrade paths</Trans>
        </h2>
        <ComparisonSummary comparison={comparison} />
        <ComparisonTable comparison={comparison} left={left} right={right} />
      </section>
      <BookJudgement
        key={`${left.id} ${right.id}`}
        left={left}
        right={right}
        edition={edition}
        change={listedChangeOf(change)}
        onChange={onChange}
      />
    </div>
  )
}

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXL },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalL,
  },
  text: { margin: 0, flex: '1 1 20rem', maxWidth: '80ch', color: tokens.colorNeutralForeground2 },
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
})
