import type { Brand } from '#domain/catalogue/offer.ts'
import type { GraphEdge } from '#domain/editions/packGraph.ts'
import { productName } from '#i18n/productNames.ts'
import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons'
import { Trans, useLingui } from '@lingui/react/macro'
import type { RefObject } from 'react'

/** Whether a path's paper trail is open, and how to change that. */
export type PathTrailChoice = {
  readonly isOpen: boolean
  readonly onToggle: () => void
  /** Where an address that points at the path puts the focus. */
  readonly button: RefObject<HTMLButtonElement | null> | undefined
}

type TrailButtonProps = {
  readonly edge: GraphEdge
  readonly brand: Brand
  readonly choice: PathTrailChoice
  readonly trailId: string
}

/** Opens and closes the paper trail of a path. */
export function TrailButton({ edge, brand, choice: { isOpen, onToggle, button }, trailId }: TrailButtonProps) {
  const styles = useStyles()
  const { t } = useLingui()
  const source = productName(edge.source, brand)
  const target = productName(edge.target, brand)
  return (
    <Button
      ref={button}
      appearance="subtle"
      size="small"
      className={styles.button}
      icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
      iconPosition="after"
      aria-expanded={isOpen}
      aria-controls={isOpen ? trailId : undefined}
      aria-label={t`Paper trail from ${source} to ${target}`}
      onClick={onToggle}
    >
      <Trans>Paper trail</Trans>
    </Button>
  )
}

const useStyles = makeStyles({
  // Its words are in line with those above it where it has a line of its own.
  button: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
})
