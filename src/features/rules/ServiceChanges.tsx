import type { GraphEdge } from '#domain/editions/packGraph.ts'
import { formatList } from '#i18n/format.ts'
import { useLocale } from '#i18n/locale.ts'
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { AddCircleRegular, SubtractCircleRegular } from '@fluentui/react-icons'
import { Trans } from '@lingui/react/macro'

import { gainedNames, lostNames } from './pathNames.ts'

/** What a path brings and what it takes away, in full. */
export function ServiceChanges({ edge }: { readonly edge: GraphEdge }) {
  const styles = useStyles()
  // Words follow the language.
  useLocale()
  const gained = formatList(gainedNames(edge))
  const lost = formatList(lostNames(edge))
  return (
    <ul className={styles.list}>
      <li className={styles.line}>
        <AddCircleRegular className={mergeClasses(styles.icon, styles.gained)} aria-hidden="true" />
        <span>{gained === '' ? <Trans>Adds no services</Trans> : <Trans>Adds {gained}</Trans>}</span>
      </li>
      <li className={styles.line}>
        <SubtractCircleRegular className={mergeClasses(styles.icon, lost !== '' && styles.lost)} aria-hidden="true" />
        <span>{lost === '' ? <Trans>Loses nothing</Trans> : <Trans>Loses {lost}</Trans>}</span>
      </li>
    </ul>
  )
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200 },
  line: { display: 'flex', columnGap: tokens.spacingHorizontalXS, lineHeight: tokens.lineHeightBase200 },
  icon: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase300,
    marginBlockStart: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground3,
  },
  gained: { color: tokens.colorStatusSuccessForeground1 },
  lost: { color: tokens.colorStatusDangerForeground1 },
})
