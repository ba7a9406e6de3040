import { UpgradeFlowProvider } from '#features/upgrade/UpgradeFlowProvider.tsx'
import { Announcer } from '#ui/Announcer.tsx'
import { compactQuery, shortQuery } from '#ui/breakpoints.ts'
import { listenToOpening } from '#ui/focusReturn.ts'
import { useMediaQuery } from '#ui/useMediaQuery.ts'
import { scrollFrameId } from '#ui/scrollFrame.ts'
import { whenIdle } from '#ui/whenIdle.ts'
import { makeStyles, tokens } from '@fluentui/react-components'
import { useLingui } from '@lingui/react/macro'
import { Outlet, useRouterState } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'

import { AppFooter } from './AppFooter.tsx'
import { AppHeader } from './AppHeader.tsx'
import { AppNavigation } from './AppNavigation.tsx'
import { ShortcutKeys } from './shortcuts/ShortcutKeys.tsx'
import { TabNotices } from './TabNotices.tsx'

const FocusKeeper = lazy(async () => ({ default: (await import('#ui/FocusKeeper.tsx')).FocusKeeper }))

/** Long after the first list: nothing of it is needed before something opens over the page. */
const pause = 2_000

function useKeptFocus(): boolean {
  const [isKept, setIsKept] = useState(false)
  useEffect(() => {
    const keep = () => setIsKept(true)
    let stop = (): void => undefined
    const timer = setTimeout(() => {
      stop = whenIdle(keep)
    }, pause)
    const stopListening = listenToOpening(keep)
    return () => {
      clearTimeout(timer)
      stop()
      stopListening()
    }
  }, [])
  return isKept
}

/** Header, navigation, the page, and the line that says what this is and is not. */
export function Shell() {
  const styles = useStyles()
  const { t } = useLingui()
  // There is no room for a line that stays.
  const isFooterScrolled = useMediaQuery(`${shortQuery}, ${compactQuery}`)
  const content = useRef<HTMLElement>(null)
  const pathname = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname })
  const shownPath = useRef(pathname)
  const isFocusKept = useKeptFocus()

  // A new page starts at its top for the keyboard and the screen reader too.
  useEffect(() => {
    if (shownPath.current !== undefined && shownPath.current !== pathname)
      content.current?.focus({ preventScroll: true })
    shownPath.current = pathname
  }, [pathname])

  return (
    <UpgradeFlowProvider>
      <div className={styles.frame}>
        <a href={`#${scrollFrameId}`} className={styles.skip} onClick={() => content.current?.focus()}>
          {t`Skip to content`}
        </a>
        <AppHeader />
        <AppNavigation />
        <main
          ref={content}
          id={scrollFrameId}
          tabIndex={-1}
          className={styles.content}
          data-scroll-restoration-id={scrollFrameId}
        >
          <div className={styles.page}>
            <TabNotices />
            <Outlet />
          </div>
          {isFooterScrolled && <AppFooter />}
        </main>
        {!isFooterScrolled && <AppFooter />}
      </div>
      <ShortcutKeys />
      <Announcer />
      <Suspense>{isFocusKept && <FocusKeeper />}</Suspense>
    </UpgradeFlowProvider>
  )
}

const useStyles = makeStyles({
  frame: {
    display: 'grid',
    height: '100dvh',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gridTemplateRows: 'auto minmax(0, 1fr) auto',
    gridTemplateAreas: '"header header" "navigation content" "footer footer"',
  },
  skip: {
    position: 'absolute',
    zIndex: 3,
    insetInlineStart: tokens.spacingHorizontalL,
    top: `calc(-1 * ${tokens.spacingVerticalXXXL} * 2)`,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForegroundLink,
    ':focus': { top: tokens.spacingVerticalS },
  },
  content: {
    gridArea: 'content',
    overflowX: 'hidden',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    outlineStyle: 'none',
    position: 'relative',
  },
  page: {
    boxSizing: 'border-box',
    maxWidth: '1440px',
    minHeight: '100%',
    paddingInline: tokens.spacingHorizontalXXL,
    paddingBlock: tokens.spacingVerticalXL,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    '@media (max-width: 639.9px)': { paddingInline: tokens.spacingHorizontalL, paddingBlock: tokens.spacingVerticalL },
  },
})
