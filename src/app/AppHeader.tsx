import { currentBackend } from '#api/backend.ts'
import { overrideKeys } from '#api/overrides.ts'
import { Badge, Button, makeStyles, tokens, useRestoreFocusTarget } from '@fluentui/react-components'
import { BeakerRegular, NavigationRegular } from '@fluentui/react-icons'
import { useLingui } from '@lingui/react/macro'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'

import { PaletteButton } from './palette/PaletteButton.tsx'

const loadSandboxDrawer = () => import('#features/sandbox/SandboxDrawer.tsx')
const SandboxDrawer = lazy(async () => ({ default: (await loadSandboxDrawer()).SandboxDrawer }))
const NavigationDrawer = lazy(async () => ({ default: (await import('./NavigationDrawer.tsx')).NavigationDrawer }))

/** Product name, and which backend this is: the sandbox's badge opens its controls. */
export function AppHeader() {
  const styles = useStyles()
  const { t } = useLingui()
  const backend = currentBackend()
  return (
    <header className={styles.header}>
      <NavigationButton />
      <Link to="/customers" className={styles.product}>
        {t`Upgrade Center`}
      </Link>
      <PaletteButton />
      {backend.kind === 'live' ? (
        <Badge appearance="outline" color="informative" className={styles.live} title={backend.host}>
          {backend.host}
        </Badge>
      ) : (
        <SandboxBadge />
      )}
    </header>
  )
}

/** A drawer is drawn from its first opening on, so that closing it gives the focus back. */
function useDrawer() {
  const [isOpen, setIsOpen] = useState(false)
  const [isUsed, setIsUsed] = useState(false)
  const open = () => {
    setIsUsed(true)
    setIsOpen(true)
  }
  return { isOpen, isUsed, open, close: () => setIsOpen(false) }
}

function NavigationButton() {
  const styles = useStyles()
  const { t } = useLingui()
  const restoreFocus = useRestoreFocusTarget()
  const drawer = useDrawer()
  return (
    <>
      <Button
        {...restoreFocus}
        appearance="transparent"
        className={styles.menu}
        icon={<NavigationRegular />}
        aria-label={t`Navigation`}
        aria-haspopup="dialog"
        aria-expanded={drawer.isOpen}
        onClick={drawer.open}
      />
      <Suspense>{drawer.isUsed && <NavigationDrawer isOpen={drawer.isOpen} onClose={drawer.close} />}</Suspense>
    </>
  )
}

function SandboxBadge() {
  const styles = useStyles()
  const { t } = useLingui()
  const restoreFocus = useRestoreFocusTarget()
  const drawer = useDrawer()
  const search = useSearch({ strict: false })
  const navigate = useNavigate()
  const overridden = overrideKeys.filter((key) => search[key] !== undefined)
  const dropOverrides = (keys: readonly string[]) => {
    if (keys.length === 0) return Promise.resolve()
    const dropped = Object.fromEntries(keys.map((key) => [key, undefined]))
    return navigate({ to: '.', search: (before) => ({ ...before, ...dropped }), replace: true })
  }
  return (
    <>
      <Button
        {...restoreFocus}
        size="small"
        className={styles.badge}
        icon={<BeakerRegular />}
        aria-haspopup="dialog"
        aria-expanded={drawer.isOpen}
        onPointerEnter={() => void loadSandboxDrawer()}
        onFocus={() => void loadSandboxDrawer()}
        onClick={drawer.open}
      >
        {t`Sandbox`}
      </Button>
      <Suspense>
        {drawer.isUsed && (
          <SandboxDrawer
            isOpen={drawer.isOpen}
            overridden={overridden}
            onOverridesDropped={dropOverrides}
            onClose={drawer.close}
          />
        )}
      </Suspense>
    </>
  )
}

const useStyles = makeStyles({
  header: {
    gridArea: 'header',
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    boxSizing: 'border-box',
    minHeight: '48px',
    paddingInline: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  menu: { display: 'none', minWidth: '32px', '@media (max-width: 639.9px)': { display: 'inline-flex' } },
  product: {
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  badge: { marginInlineStart: 'auto' },
  live: { marginInlineStart: 'auto', minWidth: 0, overflow: 'hidden' },
})
