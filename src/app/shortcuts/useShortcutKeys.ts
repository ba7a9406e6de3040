import { loadPalette } from '#app/palette/loadPalette.ts'
import { upgradeRow } from '#features/upgrade/rowUpgrade.ts'
import { usePreference } from '#ui/usePreference.ts'
import { scrollFrame } from '#ui/scrollFrame.ts'
import { useLingui } from '@lingui/react/macro'
import { useNavigate, useRouter } from '@tanstack/react-router'
import { useCallback, useEffect } from 'react'
import { tinykeys } from 'tinykeys'

import { releaseEarlyKeys } from './earlyKeys.ts'
import { isForShortcuts } from './isForShortcuts.ts'
import { say } from './note.ts'
import { openOverlay } from './overlay.ts'
import { shortcutPreference } from './shortcutPreference.ts'

function focusSearch(): boolean {
  const box = scrollFrame()?.querySelector<HTMLInputElement>('input[type="search"]')
  box?.focus()
  box?.select()
  return box !== null && box !== undefined
}

/** To the customers' search box, from wherever one is. */
function useGoToSearch() {
  const router = useRouter()
  const navigate = useNavigate()
  return useCallback(async () => {
    if (router.state.matches.at(-1)?.routeId === '/customers' && focusSearch()) return
    await navigate({ to: '/customers' })
    // The page takes the focus as it comes; the box takes it from there.
    setTimeout(focusSearch)
  }, [navigate, router])
}

/** What the upgrade key says where it does nothing. */
function useUpgradeFocusedRow() {
  const { t } = useLingui()
  return useCallback(() => {
    const row = document.activeElement?.closest('[role="row"][aria-rowindex]')
    if (row === null || row === undefined) {
      say(t`No row is selected. Move to a row first.`)
      return
    }
    const outcome = upgradeRow(row)
    if (outcome === 'nothing') say(t`There is nothing to upgrade in this row.`)
    if (outcome === 'checking') say(t`Upgrades of this row are still being checked.`)
  }, [t])
}

/** The first half of its key is down: its code may as well come. */
function preloadPalette({ key }: KeyboardEvent): void {
  if (key === 'Control' || key === 'Meta') void loadPalette().catch(() => undefined)
}

/** Binds the keys. */
export function useShortcutKeys(): void {
  const navigate = useNavigate()
  const [choice] = usePreference(shortcutPreference)
  const goToSearch = useGoToSearch()
  const upgradeFocusedRow = useUpgradeFocusedRow()

  useEffect(() => {
    const doing = (act: () => void) => (event: KeyboardEvent) => {
      event.preventDefault()
      act()
    }
    const palette = { '$mod+k': doing(() => openOverlay('palette')) }
    // Where a sign is on the keyboard, and whether it takes Shift, differs from layout to layout.
    const single = {
      '[Shift]+/': doing(() => void goToSearch()),
      '[Shift]+?': doing(() => openOverlay('shortcuts')),
      // In one: two sequences that begin alike would each wait for the other's end.
      'g (c|r)': (event: KeyboardEvent) => {
        event.preventDefault()
        void navigate({ to: event.key.toLowerCase() === 'c' ? '/customers' : '/rules' })
      },
      u: doing(upgradeFocusedRow),
    }
    const stop = tinykeys(window, choice === 'on' ? { ...palette, ...single } : palette, {
      ignore: (event) => !isForShortcuts(event),
    })
    addEventListener('keydown', preloadPalette)
    releaseEarlyKeys()
    return () => {
      stop()
      removeEventListener('keydown', preloadPalette)
    }
  }, [choice, goToSearch, navigate, upgradeFocusedRow])
}
