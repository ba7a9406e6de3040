import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { InfoRegular } from '@fluentui/react-icons'

import { type UpgradeCandidate, useUpgradeFlow } from './upgradeFlow.ts'

type UpgradeIconButtonProps = {
  readonly label: string
  readonly candidates: readonly UpgradeCandidate[]
  readonly tabIndex: 0 | -1
}

/** The info icon after a name: hover, focus and Enter, or tap open the card beside it. */
export function UpgradeIconButton({ label, candidates, tabIndex }: UpgradeIconButtonProps) {
  const styles = useStyles()
  const { hover, leave, press, openLabel } = useUpgradeFlow()
  return (
    <Button
      appearance="transparent"
      size="small"
      className={styles.icon}
      icon={<InfoRegular className={styles.glyph} />}
      aria-label={label}
      aria-haspopup="dialog"
      aria-expanded={openLabel === label}
      tabIndex={tabIndex}
      onPointerEnter={(event) => event.pointerType !== 'touch' && hover(event.currentTarget, candidates)}
      onPointerLeave={leave}
      onClick={(event) => press(event.currentTarget, candidates)}
    />
  )
}

const useStyles = makeStyles({
  icon: {
    minWidth: '24px',
    width: '24px',
    height: '24px',
    padding: 0,
    flexShrink: 0,
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: tokens.durationFaster,
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
  },
  glyph: { color: tokens.colorBrandForeground1 },
})
