import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { InfoRegular, QuestionCircleRegular } from '@fluentui/react-icons'
import { useLingui } from '@lingui/react/macro'
import { useEffect, useId } from 'react'

import { onlyUpgrade } from './onlyUpgrade.ts'
import { useIsCardOpen } from './openIcon.ts'
import { useRowUpgrade } from './rowUpgrade.ts'
import { type CardSubject, useUpgradeFlow } from './upgradeFlow.ts'

type UpgradeIconButtonProps = {
  readonly kind: 'upgrade' | 'whyNot'
  readonly subject: CardSubject
  readonly tabIndex: 0 | -1
}

/** The icon after a name: hover, focus and Enter, or tap open the card beside it. The quieter one says why not. */
export function UpgradeIconButton({ kind, subject, tabIndex }: UpgradeIconButtonProps) {
  const styles = useStyles()
  const { t } = useLingui()
  const id = useId()
  const { hover, leave, press, start, introduce } = useUpgradeFlow()
  const isOpen = useIsCardOpen(id)
  const { name } = subject
  const button = useRowUpgrade((element) => {
    const only = onlyUpgrade(subject)
    if (only === undefined) press(element, subject)
    else start(only)
  })
  useEffect(() => {
    if (kind === 'upgrade' && button.current !== null) introduce(button.current, subject)
  }, [button, introduce, kind, subject])
  return (
    <Button
      ref={button}
      id={id}
      appearance="transparent"
      size="small"
      className={styles.icon}
      icon={
        kind === 'upgrade' ? (
          <InfoRegular className={styles.upgrade} />
        ) : (
          <QuestionCircleRegular className={styles.whyNot} />
        )
      }
      aria-label={kind === 'upgrade' ? t`Upgrade available for ${name}` : t`Why can't ${name} be upgraded?`}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      tabIndex={tabIndex}
      onPointerEnter={(event) => event.pointerType !== 'touch' && hover(event.currentTarget, subject)}
      onPointerLeave={leave}
      onClick={(event) => press(event.currentTarget, subject)}
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
  upgrade: { color: tokens.colorBrandForeground1, ':hover': { color: tokens.colorNeutralForeground2BrandHover } },
  whyNot: { color: tokens.colorNeutralForeground3, ':hover': { color: tokens.colorNeutralForeground2BrandHover } },
})
