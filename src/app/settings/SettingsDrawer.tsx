import type { Choice } from '#app/choices/choice.ts'
import { ChoiceRadios } from '#app/choices/ChoiceRadios.tsx'
import { ChoiceSelect } from '#app/choices/ChoiceSelect.tsx'
import { FocusReturn } from '#ui/FocusReturn.tsx'
import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  OverlayDrawer,
  tokens,
} from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'
import { Trans, useLingui } from '@lingui/react/macro'

import { ShortcutSetting } from './ShortcutSetting.tsx'
import { useIconChoice } from './useIconChoice.ts'

type SettingsDrawerProps = {
  readonly isOpen: boolean
  readonly language: Choice
  readonly theme: Choice
  readonly onClose: () => void
}

/** How the app is for this person, whatever the backend. Everything is in force as it is chosen. */
export function SettingsDrawer({ isOpen, language, theme, onClose }: SettingsDrawerProps) {
  const styles = useStyles()
  const { t } = useLingui()
  const icons = useIconChoice()
  return (
    <OverlayDrawer
      open={isOpen}
      position="end"
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
          <Trans>Settings</Trans>
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody className={styles.body}>
        <p className={styles.note}>
          <Trans>Saved in this browser. Changes apply at once.</Trans>
        </p>
        <ChoiceSelect choice={language} />
        <ChoiceRadios choice={theme} />
        <ChoiceRadios choice={icons} />
        <ShortcutSetting />
      </DrawerBody>
    </OverlayDrawer>
  )
}

const useStyles = makeStyles({
  drawer: { width: 'min(400px, 100vw)' },
  body: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    paddingBlockEnd: tokens.spacingVerticalXXL,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
})
