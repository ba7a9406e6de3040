import { announce } from '#ui/announce.ts'
import { BusyBar } from '#ui/BusyBar.tsx'
import { Delayed } from '#ui/Delayed.tsx'
import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect } from 'react'

import type { CustomerItems } from './useCustomerItems.ts'

type PaletteStateProps = {
  readonly text: string
  /** Results of every kind. */
  readonly count: number
  readonly customers: CustomerItems
}

/** That customers are being searched, that nothing matches, or that the search failed; says how much was found. */
export function PaletteState({ text, count, customers: { state, retry } }: PaletteStateProps) {
  const styles = useStyles()
  const { t } = useLingui()
  const isSettled = state === 'found'
  useEffect(() => {
    if (isSettled) announce(plural(count, { one: '# result', other: '# results' }))
  }, [isSettled, count, text])
  if (state === 'searching') {
    return (
      <div className={styles.bar}>
        <Delayed>
          <BusyBar label={t`Searching customers`} />
        </Delayed>
      </div>
    )
  }
  if (state === 'failed') {
    return (
      <div className={styles.state} role="alert">
        <Trans>The customers could not be searched.</Trans>
        <Button size="small" onClick={retry}>
          <Trans>Retry</Trans>
        </Button>
      </div>
    )
  }
  if (isSettled && count === 0) {
    return (
      <p className={styles.state}>
        <Trans>
          Nothing matches "<bdi>{text}</bdi>". Customers are found by the beginning of their name or domain, or by their
          whole Microsoft ID.
        </Trans>
      </p>
    )
  }
  return <div className={styles.bar} />
}

const useStyles = makeStyles({
  bar: { minHeight: '4px', flexShrink: 0, paddingInline: tokens.spacingHorizontalS },
  state: {
    margin: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    paddingInline: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalM,
    color: tokens.colorNeutralForeground2,
  },
})
