import { currentBackend } from '#api/backend.ts'
import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { DarkThemeRegular, LocalLanguageRegular, PersonRegular, SettingsRegular } from '@fluentui/react-icons'
import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'

import { ChoiceButton } from './choices/ChoiceButton.tsx'
import { ChoiceProblemNotice } from './choices/ChoiceProblemNotice.tsx'
import { useLanguageChoice } from './choices/useLanguageChoice.ts'
import { usePersonaChoice } from './choices/usePersonaChoice.ts'
import { useThemeChoice } from './choices/useThemeChoice.ts'
import { NavigationButton } from './NavigationButton.tsx'
import { PaletteButton } from './palette/PaletteButton.tsx'
import { SandboxBadge } from './SandboxBadge.tsx'
import { useDrawer } from './useDrawer.ts'

const loadSettings = () => import('./settings/SettingsDrawer.tsx')
const preloadSettings = () => void loadSettings().catch(() => undefined)
const SettingsDrawer = lazy(async () => ({ default: (await loadSettings()).SettingsDrawer }))

const LiveBadge = lazy(async () => ({ default: (await import('./LiveBadge.tsx')).LiveBadge }))

/** Product name, search, which backend this is, and who one is, in which language and look. */
export function AppHeader() {
  const styles = useStyles()
  const { t } = useLingui()
  const backend = currentBackend()
  const persona = usePersonaChoice()
  const language = useLanguageChoice()
  const theme = useThemeChoice()
  const settings = useDrawer()
  const choices = persona === undefined ? [language, theme] : [persona, language, theme]
  return (
    <header className={styles.header}>
      <NavigationButton choices={choices} onSettings={settings.open} />
      <Link to="/customers" className={styles.product}>
        {t`Upgrade Center`}
      </Link>
      <PaletteButton />
      <div className={styles.tools}>
        {backend.kind === 'live' ? (
          <Suspense>
            <LiveBadge host={backend.host} />
          </Suspense>
        ) : (
          <SandboxBadge />
        )}
        {persona && <ChoiceButton choice={persona} icon={<PersonRegular />} look="named" />}
        <ChoiceButton choice={language} icon={<LocalLanguageRegular />} look="named" />
        <ChoiceButton choice={theme} icon={<DarkThemeRegular />} look="icon" />
        <Button
          appearance="subtle"
          className={styles.settings}
          icon={<SettingsRegular />}
          aria-label={t`Settings`}
          title={t`Settings`}
          aria-haspopup="dialog"
          aria-expanded={settings.isOpen}
          onPointerEnter={preloadSettings}
          onFocus={preloadSettings}
          onClick={settings.open}
        />
      </div>
      {choices.map(({ title, problem }) =>
        problem === undefined ? null : (
          <div key={title} className={styles.problem}>
            <ChoiceProblemNotice {...problem} />
          </div>
        ),
      )}
      <Suspense>
        {settings.isUsed && (
          <SettingsDrawer isOpen={settings.isOpen} language={language} theme={theme} onClose={settings.close} />
        )}
      </Suspense>
    </header>
  )
}

const useStyles = makeStyles({
  header: {
    gridArea: 'header',
    // Its menus open over the page.
    position: 'relative',
    zIndex: 2,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    boxSizing: 'border-box',
    minHeight: '48px',
    paddingInline: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 639.9px)': {
      columnGap: tokens.spacingHorizontalS,
      // Where words are long the badge has a line of its own.
      rowGap: tokens.spacingVerticalXS,
      paddingBlock: tokens.spacingVerticalXS,
      paddingInline: tokens.spacingHorizontalS,
    },
  },
  product: {
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    whiteSpace: 'nowrap',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  tools: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'flex-end',
    columnGap: tokens.spacingHorizontalXS,
    flexGrow: 1,
    minWidth: 0,
  },
  settings: { minWidth: '32px', flexShrink: 0, '@media (max-width: 639.9px)': { display: 'none' } },
  problem: { flexBasis: '100%', paddingBlockEnd: tokens.spacingVerticalS },
})
