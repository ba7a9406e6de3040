import { conditionsInOrder } from '#domain/eligibility/confirmedConditions.ts'
import { conditionName, conditionSentence } from '#i18n/conditionName.ts'
import { useLocale } from '#i18n/locale.ts'
import { makeStyles, tokens } from '@fluentui/react-components'
import { Trans } from '@lingui/react/macro'

import { Disclosure } from './Disclosure.tsx'

/** The eight conditions in whole sentences. */
export function ConditionLegend() {
  const styles = useStyles()
  useLocale()
  return (
    <Disclosure summary={<Trans>What the conditions ask</Trans>}>
      <ol className={styles.list}>
        {conditionsInOrder.map((condition) => (
          <li key={condition}>
            <strong>{conditionName(condition)}</strong> · {conditionSentence(condition)}
          </li>
        ))}
      </ol>
    </Disclosure>
  )
}

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL } })
