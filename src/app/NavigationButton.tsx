import { Button, makeStyles } from '@fluentui/react-components'
import { NavigationRegular } from '@fluentui/react-icons'
import { useLingui } from '@lingui/react/macro'
import { lazy, Suspense } from 'react'

import type { Choice } from './choices/choice.ts'
import { useDrawer } from './useDrawer.ts'

const loadDrawer = () => import('./NavigationDrawer.tsx')
const preload = () => void loadDrawer().catch(() => undefined)
const NavigationDrawer = lazy(async () => ({ default: (await loadDrawer()).NavigationDrawer }))

type NavigationButtonProps = { readonly choices: readonly Choice[]; readonly onSettings: () => void }

/** On narrow screens: the screens, and what a wide header has room for. */
export function NavigationButton({ choices, onSettings }: NavigationButtonProps) {
  const styles = useStyles()
  const { t } = useLingui()
  const drawer = useDrawer()
  return (
    <>
      <Button
        appearance="transparent"
        className={styles.button}
        icon={<NavigationRegular />}
        aria-label={t`Navigation`}
        aria-haspopup="dialog"
        aria-expanded={drawer.isOpen}
        onPointerEnter={preload}
        onFocus={preload}
        onClick={drawer.open}
      />
      <Suspense>
        {drawer.isUsed && (
          <NavigationDrawer isOpen={drawer.isOpen} choices={choices} onSettings={onSettings} onClose={drawer.close} />
        )}
      </Suspense>
    </>
  )
}

const useStyles = makeStyles({
  button: {
    display: 'none',
    minWidth: '32px',
    flexShrink: 0,
    '@media (max-width: 639.9px)': { display: 'inline-flex' },
  },
})
