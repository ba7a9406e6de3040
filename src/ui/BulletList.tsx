import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

/** A list with bullets, without the browser's own margins. */
export function BulletList({ children }: { readonly children: ReactNode }) {
  return <ul className={useStyles().list}>{children}</ul>
}

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL } })
