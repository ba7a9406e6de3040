import { apiErrorFacts } from '#api/apiError.ts'
import type { Edition } from '#api/edition.ts'
import type { RulePack } from '#domain/catalogue/rulePack.ts'
import { ErrorNotice } from '#ui/ErrorNotice.tsx'
import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components'
import { Trans, useLingui } from '@lingui/react/macro'

import { ChangeFilter } from './ChangeFilter.tsx'
import { ChangedSubscriptions } from './ChangedSubscriptions.tsx'
import { ExportJudgement } from './ExportJudgement.tsx'
import { JudgementProgress } from './JudgementProgress.tsx'
import { JudgementSummary } from './JudgementSummary.tsx'
import type { ListedChange } from './rulesState.ts'
import { type BookJudgementState, useBookJudgement } from './useBookJudgement.ts'

type BookJudgementProps = {
  readonly left: RulePack
  readonly right: RulePack
  readonly edition: Edition
  /** The kind of change that alone is listed. */
  readonly change: ListedChange | undefined
  readonly onChange: (change: string | undefined) => void
}

/** The current book judged under both editions: how many verdicts change, and which. */
export function BookJudgement({ left, right, edition, change, onChange }: BookJudgementProps) {
  const styles = useStyles()
  const judgement = useBookJudgement({ left, right, edition })
  const { state, comparison } = judgement
  const isRunning = state === 'running'
  const listed = !isRunning && comparison !== undefined && comparison.list.length > 0 ? comparison : undefined
  return (
    <section aria-labelledby="judgement-title" className={styles.section}>
      <div className={styles.bar}>
        <h2 id="judgement-title" className={styles.title}>
          <Trans>The current book under both</Trans>
        </h2>
        <div className={styles.actions}>
          {listed && <ExportJudgement comparison={listed} left={left} right={right} edition={edition} />}
          <Button
            appearance={comparison === undefined ? 'primary' : 'secondary'}
            disabledFocusable={isRunning}
            onClick={judgement.start}
          >
            {state === 'none' || isRunning ? (
              <Trans>Judge the current book under both</Trans>
            ) : (
              <Trans>Judge again</Trans>
            )}
          </Button>
        </div>
      </div>
      <JudgementNotice judgement={judgement} />
      {comparison && <JudgementSummary comparison={comparison} left={left} right={right} isDone={!isRunning} />}
      {listed && (
        <>
          <ChangeFilter change={change} onChange={onChange} />
          <ChangedSubscriptions comparison={listed} left={left} right={right} edition={edition} change={change} />
        </>
      )}
    </section>
  )
}

/** What is under way, or became of it. */
function JudgementNotice({ judgement }: { readonly judgement: BookJudgementState }) {
  const styles = useStyles()
  const { t } = useLingui()
  switch (judgement.state) {
    case 'none':
      return (
        <p className={styles.text}>
          <Trans>Reads every customer and judges each subscription under both editions. Nothing is changed.</Trans>
        </p>
      )
    case 'running':
      return (
        <JudgementProgress
          comparison={judgement.comparison}
          secondsLeft={judgement.secondsLeft}
          onStop={judgement.stop}
        />
      )
    case 'failed':
      return (
        <ErrorNotice
          title={t`Not all customers could be read.`}
          facts={apiErrorFacts(judgement.error)}
          onRetry={judgement.start}
        />
      )
    case 'stopped':
      return (
        <MessageBar intent="warning">
          <MessageBarBody>
            <Trans>Stopped. The counts and the list cover only the customers read so far.</Trans>
          </MessageBarBody>
        </MessageBar>
      )
    case 'done':
      if (!judgement.isStale) return null
      return (
        <MessageBar intent="info">
          <MessageBarBody>
            <Trans>The book was read again since. Judge again to have its changes counted.</Trans>
          </MessageBarBody>
        </MessageBar>
      )
  }
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { margin: 0, maxWidth: '80ch', color: tokens.colorNeutralForeground2 },
})
