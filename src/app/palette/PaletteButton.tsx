import { openOverlay } from '#app/shortcuts/overlay.ts'
import { withModifier } from '#app/shortcuts/modifierKey.ts'
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { SearchRegular } from '@fluentui/react-icons'
import { useLingui } from '@lingui/react/macro'

import { loadPalette } from './loadPalette.ts'

function preload(): void {
  void loadPalette().catch(() => undefined)
}

/** Opens the command palette; names its key. */
export function PaletteButton() {
  const styles = useStyles()
  const { t } = useLingui()
  const key = withModifier('K')
  return (
    <Button
      className={styles.button}
      icon={{ children: <SearchRegular />, className: styles.icon }}
      aria-label={t`Search ${key}`}
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K Meta+K"
      title={t`Search (${key})`}
      onPointerEnter={preload}
      onFocus={preload}
      onClick={() => openOverlay('palette')}
    >
      <span className={mergeClasses(styles.wide, styles.word)}>{t`Search`}</span>{' '}
      <kbd className={mergeClasses(styles.wide, styles.key)}>{key}</kbd>
    </Button>
  )
}

const useStyles = makeStyles({
  button: {
    minWidth: '32px',
    flexShrink: 0,
    '@media (min-width: 1024px)': { minWidth: '14rem', justifyContent: 'flex-start' },
    '@media (max-width: 1023.9px)': { maxWidth: '32px', paddingInline: 0 },
  },
  // The room after an icon is for a word, and there is none.
  icon: { '@media (max-width: 1023.9px)': { marginInlineEnd: 0 } },
  wide: { '@media (max-width: 1023.9px)': { display: 'none' } },
  word: { flexGrow: 1, textAlign: 'start', fontWeight: tokens.fontWeightRegular },
  key: {
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
})
