import { withModifier } from '#app/shortcuts/modifierKey.ts'
import { openOverlay } from '#app/shortcuts/overlay.ts'
import { shortcutPreference } from '#app/shortcuts/shortcutPreference.ts'
import { usePreference } from '#ui/usePreference.ts'
import { Button, Field, makeStyles, Switch, tokens } from '@fluentui/react-components'
import { KeyboardRegular } from '@fluentui/react-icons'
import { Trans, useLingui } from '@lingui/react/macro'

/** Whether single keys act, and which there are. */
export function ShortcutSetting() {
  const styles = useStyles()
  const { t } = useLingui()
  const key = withModifier('K')
  const [value, setValue] = usePreference(shortcutPreference)
  return (
    <div className={styles.frame}>
      <Field hint={t`When off, only ${key} works.`}>
        <Switch
          label={t`Keyboard shortcuts`}
          checked={value === 'on'}
          onChange={(_event, { checked }) => setValue(checked ? 'on' : 'off')}
        />
      </Field>
      <Button
        appearance="subtle"
        icon={<KeyboardRegular />}
        className={styles.list}
        aria-haspopup="dialog"
        onClick={() => openOverlay('shortcuts')}
      >
        <Trans>Show all shortcuts</Trans>
      </Button>
    </div>
  )
}

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  list: { alignSelf: 'flex-start' },
})
