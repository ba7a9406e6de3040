import type { BookComparison } from '#api/bookComparison.ts'
import { formatNumber } from '#i18n/format.ts'
import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components'
import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'

type JudgementProgressProps = {
  readonly comparison: BookComparison | undefined
  readonly secondsLeft: number | undefined
  readonly onStop: () => void
}

/** Seconds that are worth telling. */
const longWait = 5

/** How far the walk through the book has come, and the way to stop it. */
export function JudgementProgress({ comparison, secondsLeft, onStop }: JudgementProgressProps) {
  const styles = useStyles()
  const { t } = useLingui()
  const done = comparison?.customersDone ?? 0
  const total = comparison?.customersTotal
  const read = formatNumber(done)
  const all = formatNumber(total ?? 0)
  return (
    <div className={styles.progress}>
      <ProgressBar
        aria-label={t`Judging the book`}
        value={total === undefined ? undefined : done}
        max={Math.max(1, total ?? 1)}
      />
      <div className={styles.line}>
        <span>
          {total === undefined ? (
            <Trans>{read} customers read</Trans>
          ) : (
            <Trans>
              {read} of {all} customers read
            </Trans>
          )}
          {secondsLeft !== undefined && secondsLeft >= longWait && (
            <>
              {' · '}
              {plural(secondsLeft, { one: 'about # second left', other: 'about # seconds left' })}
            </>
          )}
        </span>
        <Button size="small" onClick={onStop}>
          <Trans>Stop</Trans>
        </Button>
      </div>
    </div>
  )
}

const useStyles = makeStyles({
  progress: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    fontVariantNumeric: 'tabular-nums',
  },
})
