import { makeStyles, Tab, TabList } from '@fluentui/react-components'
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
          <Tab key={id} id={`rules-tab-${id}`} value={id} aria-controls={panelId}>
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
  // Nothing is lost where there is no room for all of them side by side.
  tabs: { flexWrap: 'wrap' },
  panel: { minWidth: 0 },
})
