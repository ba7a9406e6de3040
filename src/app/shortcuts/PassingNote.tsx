import { makeStyles, tokens } from '@fluentui/react-components'
import { useEffect } from 'react'

import { forgetNote } from './note.ts'

const shown = 5_000

/** A note for the eyes; it has been said already, and goes by itself. */
export function PassingNote({ children }: { readonly children: string }) {
  const styles = useStyles()
  useEffect(() => {
    const timer = setTimeout(forgetNote, shown)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className={styles.note} aria-hidden="true">
      {children}
    </div>
  )
}

const useStyles = makeStyles({
  note: {
    position: 'fixed',
    zIndex: 3,
    insetBlockEnd: `calc(${tokens.spacingVerticalL} + ${tokens.spacingVerticalXXXL})`,
    insetInline: 0,
    marginInline: 'auto',
    width: 'fit-content',
    maxWidth: `calc(100vw - 2 * ${tokens.spacingHorizontalL})`,
    boxSizing: 'border-box',
    paddingInline: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackgroundInverted,
    color: tokens.colorNeutralForegroundInverted,
    boxShadow: tokens.shadow16,
    pointerEvents: 'none',
  },
})
