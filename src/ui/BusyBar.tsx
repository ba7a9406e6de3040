import { makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components'

import { useMediaQuery } from './useMediaQuery.ts'

type BusyBarProps = { readonly label: string; readonly className?: string | undefined }

/** Something is under way, nobody knows how long. Fluent's bar pulses where less motion is asked for; this one rests. */
export function BusyBar({ label, className }: BusyBarProps) {
  const styles = useStyles()
  const isStill = useMediaQuery('(prefers-reduced-motion: reduce)')
  if (!isStill) return <ProgressBar className={className} aria-label={label} />
  return <div role="progressbar" aria-label={label} className={mergeClasses(styles.bar, className)} />
}

const useStyles = makeStyles({
  bar: {
    width: '100%',
    height: tokens.strokeWidthThick,
    borderRadius: tokens.borderRadiusMedium,
    backgroundImage: `linear-gradient(to right, ${tokens.colorNeutralBackground6}, ${tokens.colorCompoundBrandBackground}, ${tokens.colorNeutralBackground6})`,
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundImage: 'none',
      backgroundColor: 'Highlight',
    },
  },
})
