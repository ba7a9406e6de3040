import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'

type OutlineBarProps = {
  readonly className?: string | undefined
  /** What it stands for is not on its way. */
  readonly isHalted?: boolean
}

/** Where a line of text will be. */
export function OutlineBar({ className, isHalted = false }: OutlineBarProps) {
  const styles = useStyles()
  return <span aria-hidden="true" className={mergeClasses(styles.bar, !isHalted && styles.wave, className)} />
}

const useStyles = makeStyles({
  bar: {
    display: 'block',
    position: 'relative',
    overflow: 'hidden',
    height: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
  },
  wave: {
    '::after': {
      content: '""',
      position: 'absolute',
      inset: 0,
      backgroundImage: `linear-gradient(to right, ${tokens.colorNeutralStencil1} 0%, ${tokens.colorNeutralStencil2} 50%, ${tokens.colorNeutralStencil1} 100%)`,
      transform: 'translate(-100%)',
      animationName: { to: { transform: 'translate(100%)' } },
      animationDuration: '3s',
      animationIterationCount: 'infinite',
      animationTimingFunction: 'ease-in-out',
      '@media screen and (prefers-reduced-motion: reduce)': { animationName: 'none' },
      '@media screen and (forced-colors: active)': { backgroundColor: 'WindowText' },
    },
  },
})
