import { type ReactNode, useEffect, useState } from 'react'

type DelayedProps = { readonly children: ReactNode; readonly milliseconds?: number }

/** Holds a skeleton back for a moment, so that a fast answer never flashes one. */
export function Delayed({ children, milliseconds = 150 }: DelayedProps) {
  const [isDue, setIsDue] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsDue(true), milliseconds)
    return () => clearTimeout(timer)
  }, [milliseconds])
  return isDue ? children : null
}
