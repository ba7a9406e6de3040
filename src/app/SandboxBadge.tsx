import { overrideKeys } from '#api/overrides.ts'
import { Button, makeStyles } from '@fluentui/react-components'
import { BeakerRegular } from '@fluentui/react-icons'
import { useLingui } from '@lingui/react/macro'
import { useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'

import { useDropSearch } from './choices/useDropSearch.ts'
import { useCommand } from './palette/commands.ts'
import { useDrawer } from './useDrawer.ts'

const loadSandboxDrawer = () => import('#features/sandbox/SandboxDrawer.tsx')
const preload = () => void loadSandboxDrawer().catch(() => undefined)
const SandboxDrawer = lazy(async () => ({ default: (await loadSandboxDrawer()).SandboxDrawer }))

/** Says that this is the sandbox, and opens its controls. */
export function SandboxBadge() {
  const styles = useStyles()
  const { t } = useLingui()
  const drawer = useDrawer()
  const [isResetAsked, setIsResetAsked] = useState(false)
  const search = useSearch({ strict: false })
  const dropSearch = useDropSearch()
  const overridden = overrideKeys.filter((key) => search[key] !== undefined)
  const open = (asksForReset: boolean) => {
    setIsResetAsked(asksForReset)
    drawer.open()
  }
  useCommand('openSandbox', () => open(false))
  useCommand('resetSandbox', () => open(true))
  return (
    <>
      <Button
        size="small"
        className={styles.badge}
        icon={<BeakerRegular />}
        aria-haspopup="dialog"
        aria-expanded={drawer.isOpen}
        onPointerEnter={preload}
        onFocus={preload}
        onClick={() => open(false)}
      >
        {t`Sandbox`}
      </Button>
      <Suspense>
        {drawer.isUsed && (
          <SandboxDrawer
            isOpen={drawer.isOpen}
            isResetAsked={isResetAsked}
            overridden={overridden}
            onOverridesDropped={() => dropSearch(overridden)}
            onClose={drawer.close}
          />
        )}
      </Suspense>
    </>
  )
}

const useStyles = makeStyles({ badge: { flexShrink: 0, minHeight: '24px' } })
