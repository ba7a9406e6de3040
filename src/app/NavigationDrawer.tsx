import { FocusReturn } from '#ui/FocusReturn.tsx'
import {
  Button,
  Divider,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  mergeClasses,
  OverlayDrawer,
  tokens,
} from '@fluentui/react-components'
import { DismissRegular, SettingsRegular } from '@fluentui/react-icons'
import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'

import type { Choice } from './choices/choice.ts'
import { ChoiceSelect } from './choices/ChoiceSelect.tsx'
import { useNavigationItems } from './useNavigationItems.tsx'

type NavigationDrawerProps = {
  readonly isOpen: boolean
  /** What the header lets one choose where it is wide. */
  readonly choices: readonly Choice[]
  readonly onSettings: () => void
  readonly onClose: () => void
}

/** The navigation on narrow screens, with what the header has no room for there. */
export function NavigationDrawer({ isOpen, choices, onSettings, onClose }: NavigationDrawerProps) {
  const styles = useStyles()
  const { t } = useLingui()
  const items = useNavigationItems()
  const activeProps = { className: mergeClasses(styles.link, styles.active) }
  return (
    <OverlayDrawer
      open={isOpen}
      position="start"
      size="small"
      className={styles.drawer}
      onOpenChange={(_event, { open }) => {
        if (!open) onClose()
      }}
    >
      <FocusReturn />
      <DrawerHeader>
        <DrawerHeaderTitle
          action={<Button appearance="subtle" icon={<DismissRegular />} aria-label={t`Close`} onClick={onClose} />}
        >
          {t`Navigation`}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody className={styles.body}>
        <nav aria-label={t`Main`}>
          {items.map(({ to, label, icon }) => (
            <Link key={to} to={to} className={styles.link} activeProps={activeProps} onClick={onClose}>
              <span className={styles.icon}>{icon}</span> {label}
            </Link>
          ))}
        </nav>
        <Divider className={styles.divider} />
        {choices.map((choice) => (
          <ChoiceSelect key={choice.title} choice={choice} />
        ))}
        <Button
          icon={<SettingsRegular />}
          className={styles.settings}
          onClick={() => {
            onClose()
            onSettings()
          }}
        >
          {t`Settings`}
        </Button>
      </DrawerBody>
    </OverlayDrawer>
  )
}

const useStyles = makeStyles({
  drawer: { maxWidth: '100vw' },
  body: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    paddingBlockEnd: tokens.spacingVerticalXXL,
  },
  divider: { flexGrow: 0 },
  link: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    minHeight: '44px',
    paddingInline: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  active: {
    color: tokens.colorNeutralForeground1Selected,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
    },
  },
  icon: { display: 'inline-flex', fontSize: tokens.fontSizeBase500, flexShrink: 0 },
  settings: { alignSelf: 'flex-start', minHeight: '44px' },
})
