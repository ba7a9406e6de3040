/** Stands in for the copy of this hook that libraries bring along for versions of React that lack it. */
export { useSyncExternalStore } from 'react'
