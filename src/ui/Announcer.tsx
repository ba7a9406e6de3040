import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'

import { listenToAnnouncements } from './announce.ts'
import { useVisuallyHidden } from './useVisuallyHidden.ts'

/** Long enough for a screen reader to notice; what was said does not stay to be met again. */
const kept = 3_000

/**
 * The one place that speaks. It stands beside the app and not in it, because an open dialog hides the app from
 * assistive technology. A sentence is added, never replaced, so that none cuts another off.
 */
export function Announcer() {
  const hidden = useVisuallyHidden()
  const { t } = useLingui()
  const region = useRef<HTMLElement>(undefined)
  const label = t`Announcements`
  useEffect(() => {
    const place = document.createElement('div')
    region.current = place
    place.className = hidden
    place.setAttribute('role', 'log')
    place.setAttribute('aria-live', 'polite')
    // Fluent's focus traps leave it alone.
    place.setAttribute('data-tabster-never-hide', '')
    document.body.append(place)
    const timers = new Set<ReturnType<typeof setTimeout>>()
    const stop = listenToAnnouncements((text) => {
      const sentence = document.createElement('p')
      sentence.textContent = text
      place.append(sentence)
      timers.add(setTimeout(() => sentence.remove(), kept))
    })
    return () => {
      stop()
      for (const timer of timers) clearTimeout(timer)
      place.remove()
    }
  }, [hidden])
  useEffect(() => region.current?.setAttribute('aria-label', label), [label])
  return null
}
