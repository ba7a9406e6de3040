import { usePreference } from '#ui/usePreference.ts'
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Switch,
  tokens,
} from '@fluentui/react-components'
import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect } from 'react'

import { KeyNames } from './KeyNames.tsx'
import { closeOverlay, leaveOverlay } from './overlay.ts'
import { shortcutPreference } from './shortcutPreference.ts'
import { useShortcutGroups } from './useShortcutGroups.ts'

/** Every key that does something, by where it does it, and the switch that turns single keys off. */
export function ShortcutList({ isOpen }: { readonly isOpen: boolean }) {
  return (
    <Dialog
      open={isOpen}
      onOpenChange={(_event, { open }) => {
        if (!open) closeOverlay()
      }}
    >
      <DialogSurface>
        <ShortcutListBody />
      </DialogSurface>
    </Dialog>
  )
}

function ShortcutListBody() {
  const styles = useStyles()
  const { t } = useLingui()
  const groups = useShortcutGroups()
  const [choice, setChoice] = usePreference(shortcutPreference)
  useEffect(() => () => leaveOverlay(), [])
  return (
    <DialogBody className={styles.body}>
      <DialogTitle>
        <Trans>Keyboard shortcuts</Trans>
      </DialogTitle>
      <DialogContent className={styles.content}>
        <Switch
          label={t`Single-key shortcuts`}
          checked={choice === 'on'}
          onChange={(_event, { checked }) => setChoice(checked ? 'on' : 'off')}
        />
        {groups.map(({ title, shortcuts }) => (
          <section key={title} aria-label={title}>
            <h3 className={styles.title}>{title}</h3>
            <dl className={styles.list}>
              {shortcuts.map(({ keys, does }) => (
                <div key={does} className={styles.line}>
                  <dt>{does}</dt>
                  <dd className={styles.keys}>
                    <KeyNames keys={keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </DialogContent>
      <DialogActions>
        <Button appearance="primary" onClick={closeOverlay}>
          <Trans>Close</Trans>
        </Button>
      </DialogActions>
    </DialogBody>
  )
}

const useStyles = makeStyles({
  body: { maxHeight: `calc(100dvh - 2 * ${tokens.spacingVerticalXXXL})` },
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: { margin: 0 },
  line: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  // Always at the right: what they do gives way.
  keys: { margin: 0, flexShrink: 0, maxWidth: '60%', textAlign: 'end' },
})
