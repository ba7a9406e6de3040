import type { ConditionResult } from '#domain/eligibility/verdict.ts'
import { useLocale } from '#i18n/locale.ts'
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { CheckmarkRegular, DismissCircleFilled, QuestionCircleRegular } from '@fluentui/react-icons'

import { outcomeWord } from './outcomeWord.ts'

/** `cell`: the icon above the word, on a tint. `line`: the icon before the word. `icon`: beside words that say the same. */
type OutcomeMarkProps = {
  readonly outcome: ConditionResult['outcome']
  readonly form: 'cell' | 'line' | 'icon'
}

const icons = { met: CheckmarkRegular, failed: DismissCircleFilled, unknown: QuestionCircleRegular } as const

/** Met, failed or unknown: by shape, by word and by colour. */
export function OutcomeMark({ outcome, form }: OutcomeMarkProps) {
  const styles = useStyles()
  const tints = useTints()
  useLocale()
  const Icon = icons[outcome]
  const icon = <Icon className={mergeClasses(styles.icon, styles[outcome])} aria-hidden="true" />
  if (form === 'icon') return icon
  const isCell = form === 'cell'
  return (
    <span className={mergeClasses(styles[outcome], isCell ? styles.cell : styles.line, isCell && tints[outcome])}>
      {icon}
      <span className={mergeClasses(styles.word, outcome === 'met' && styles.quiet)}>{outcomeWord(outcome)}</span>
    </span>
  )
}

const useStyles = makeStyles({
  cell: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    height: '100%',
    paddingBlock: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    // Seen where the page's own colours are not: a tint alone would be lost there.
    border: `${tokens.strokeWidthThin} solid transparent`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'center',
    // A long word stays whole where there is just room for a table.
    '@container (max-width: 759.9px)': { fontSize: tokens.fontSizeBase100 },
  },
  line: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400 },
  word: { minWidth: 0, overflowWrap: 'anywhere', hyphens: 'auto' },
  quiet: { color: tokens.colorNeutralForeground2 },
  met: { color: tokens.colorStatusSuccessForeground1 },
  failed: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  unknown: { color: tokens.colorStatusWarningForeground1, fontWeight: tokens.fontWeightSemibold },
})

const useTints = makeStyles({
  // In forced colours only what is not met has an edge.
  met: { border: 'none' },
  failed: { backgroundColor: tokens.colorStatusDangerBackground1 },
  unknown: { backgroundColor: tokens.colorStatusWarningBackground1 },
})
