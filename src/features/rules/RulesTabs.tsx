import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components'
import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'

import { isRulesView, rulesViews, type RulesView } from './rulesState.ts'
import { rulesViewName } from './rulesViewName.ts'

type RulesTabsProps = {
  readonly view: RulesView
  readonly onView: (view: RulesView) => void
  readonly children: ReactNode
}

const panelId = 'rules-panel'

/** The views of the rules, and the one chosen. */
export function RulesTabs({ view, onView, children }: RulesTabsProps) {
  const styles = useStyles()
  const { t } = useLingui()
  return (
    <>
      <TabList
        className={styles.tabs}
        aria-label={t`Views of the rules`}
        selectedValue={view}
        onTabSelect={(_event, { value }) => {
          if (typeof value === 'string' && isRulesView(value)) onView(value)
        }}
      >
        {rulesViews.map((id) => (
          <Tab key={id} id={`rules-tab-${id}`} value={id} aria-controls={panelId} className={styles.tab}>
            {rulesViewName(id)}
          </Tab>
        ))}
      </TabList>
      <div id={panelId} role="tabpanel" aria-labelledby={`rules-tab-${view}`} className={styles.panel}>
        {children}
      </div>
    </>
  )
}

const useStyles = makeStyles({
  // Nothing is lost where there is no room for all of them side by side: they stand in columns there.
  tabs: {
    flexWrap: 'wrap',
    // The words are in line with those of the page.
    marginInline: `calc(-1 * ${tokens.spacingHorizontalMNudge})`,
    '@media (max-width: 1023.9px)': { display: 'grid', gridTemplateColumns: 'repeat(3, max-content)' },
    '@media (max-width: 639.9px)': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
  },
  tab: {
    '@media (max-width: 1023.9px)': { justifyContent: 'start', textAlign: 'start' },
    '@media (max-width: 639.9px)': { paddingBlock: tokens.spacingVerticalSNudge, whiteSpace: 'normal' },
  },
  panel: { minWidth: 0 },
})
