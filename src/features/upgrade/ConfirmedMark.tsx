import { useVisuallyHidden } from '#ui/useVisuallyHidden.ts'
import { makeStyles, tokens } from '@fluentui/react-components'
import { ShieldCheckmarkRegular } from '@fluentui/react-icons'
import { useLingui } from '@lingui/react/macro'

/** Says that what stands here is Partner Center's answer, where the screen worked out another. */
export function ConfirmedMark({ isIconOnly = false }: { readonly isIconOnly?: boolean }) {
  const styles = useStyles()
  const hidden = useVisuallyHidden()
  const { t } = useLingui()
  const text = t`Confirmed by Partner Center`
  return (
    <span className={styles.mark} title={isIconOnly ? text : undefined}>
      <ShieldCheckmarkRegular className={styles.icon} aria-hidden="true" />
      <span className={isIconOnly ? hidden : undefined}>{text}</span>
    </span>
  )
}

const useStyles = makeStyles({
  mark: {
    position: 'relative',
    display: 'inline-flex',
    alignItems: 'center',
    flexShrink: 0,
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400 },
})
