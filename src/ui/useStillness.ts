import { makeStaticStyles } from '@fluentui/react-components'

/**
 * Nothing moves where the person asks for less motion: skeletons and bars only slow down by themselves. What they say
 * is in words beside them, or in their label.
 */
export const useStillness = makeStaticStyles(
  '@media (prefers-reduced-motion: reduce) { *, ::before, ::after { animation-name: none !important; transition-duration: 0s !important } }',
)
