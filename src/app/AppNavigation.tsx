import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'

import { useNavigationItems } from './useNavigationItems.tsx'

/** The screens; icons alone under 1,024 px, a bar of its own under 640 px. */
export function AppNavigation() {
  const styles = useStyles()
  const { t } = useLingui()
  const items = useNavigationItems()
  const activeProps = { className: mergeClasses(styles.link, styles.active) }
  return (
    <nav aria-label={t`Main`} className={styles.navigation}>
      {items.map(({ to, label, icon }) => (
        <Link key={to} to={to} className={styles.link} activeProps={activeProps} title={label}>
          <span className={styles.icon}>{icon}</span>
          <span className={styles.word}>{label}</span>
        </Link>
      ))}
    </nav>
  )
}

const useStyles = makeStyles({
  navigation: {
    gridArea: 'navigation',
    boxSizing: 'border-box',
    width: '220px',
    padding: tokens.spacingHorizontalS,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowY: 'auto',
    '@media (max-width: 1023.9px)': { width: 'auto' },
    '@media (max-width: 639.9px)': { display: 'none' },
  },
  link: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    minHeight: '36px',
    paddingInline: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground2Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  active: {
    color: tokens.colorNeutralForeground1Selected,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground2Selected,
    boxShadow: `inset ${tokens.strokeWidthThicker} 0 0 ${tokens.colorCompoundBrandStroke}`,
    // Backgrounds and shadows are taken away there.
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
      ':hover': { backgroundColor: 'Highlight' },
    },
  },
  icon: { display: 'inline-flex', fontSize: tokens.fontSizeBase500, flexShrink: 0 },
  word: {
    '@media (max-width: 1023.9px)': {
      position: 'absolute',
      clipPath: 'inset(50%)',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
    },
  },
})
