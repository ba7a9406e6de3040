import type { Brand } from '#domain/catalogue/offer.ts'
import { confirmedConditions, isAnsweredOtherwise } from '#domain/eligibility/confirmedConditions.ts'
import type { ConfirmedUpgrade } from '#domain/eligibility/confirmUpgrades.ts'
import type { BackendError } from '#domain/eligibility/mergeUpgradeTypes.ts'
import { conditionName } from '#i18n/conditionName.ts'
import { formatList } from '#i18n/format.ts'
import { useLocale } from '#i18n/locale.ts'
import { makeStyles, tokens } from '@fluentui/react-components'
import { Trans } from '@lingui/react/macro'

import { backendReason } from './backendReason.ts'
import { ConfirmedMark } from './ConfirmedMark.tsx'
import { Disclosure } from './Disclosure.tsx'
import { eligibilityWord } from './outcomeWord.ts'
import { targetName } from './targetName.ts'

type VerdictDifferencesProps = { readonly targets: readonly ConfirmedUpgrade[]; readonly brand: Brand }

/** Where Partner Center answered otherwise: its answer, and under "Details" what the screen had worked out. */
export function VerdictDifferences({ targets, brand }: VerdictDifferencesProps) {
  const styles = useStyles()
  useLocale()
  return (
    <ul className={styles.list}>
      {targets.filter(isAnsweredOtherwise).map((target) => {
        const name = targetName(target, brand)
        return (
          <li key={target.targetOfferId} className={styles.item}>
            <span>
              {target.isEligible ? <Trans>{name} is eligible.</Trans> : <Trans>{name} is not eligible.</Trans>}
            </span>
            <ConfirmedMark />
            <Disclosure summary={<Trans>Details</Trans>}>
              <dl className={styles.facts}>
                <dt>
                  <Trans>This app's own check</Trans>
                </dt>
                <dd className={styles.fact}>
                  <Believed target={target} />
                </dd>
                <dt>
                  <Trans>Partner Center answered</Trans>
                </dt>
                <dd className={styles.fact}>
                  <Answered target={target} />
                </dd>
              </dl>
            </Disclosure>
          </li>
        )
      })}
    </ul>
  )
}

function Believed({ target }: { readonly target: ConfirmedUpgrade }) {
  useLocale()
  const { verdict } = target
  if (verdict === undefined) return <Trans>The rules have no upgrade path to this offer.</Trans>
  const named = (outcome: 'failed' | 'unknown') =>
    formatList(
      confirmedConditions(target)
        .filter(({ believed }) => believed?.outcome === outcome)
        .map(({ condition }) => conditionName(condition)),
    )
  const [failed, unknown] = [named('failed'), named('unknown')]
  return (
    <>
      {eligibilityWord(verdict.isEligible)}
      {'. '}
      {verdict.isEligible && <Trans>Every condition is met.</Trans>}
      {failed !== '' && <Trans>Failed: {failed}.</Trans>} {unknown !== '' && <Trans>Unknown: {unknown}.</Trans>}
    </>
  )
}

function Answered({ target: { isListed, isEligible, backendErrors } }: { readonly target: ConfirmedUpgrade }) {
  const styles = useStyles()
  useLocale()
  if (!isListed) return <Trans>The offer is not in its list.</Trans>
  return (
    <>
      {eligibilityWord(isEligible)}
      {backendErrors.length > 0 && (
        <ul className={styles.errors}>
          {backendErrors.map((error) => (
            <li key={error.code}>
              <ErrorLine error={error} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function ErrorLine({ error }: { readonly error: BackendError }) {
  useLocale()
  const { code } = error
  return (
    <Trans comment="An error code of Partner Center and what it means">
      Code {code}: <bdi>{backendReason(error)}</bdi>
    </Trans>
  )
}

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
  item: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalM },
  facts: {
    margin: 0,
    display: 'flex',
    flexDirection: 'column',
    '& dt': { color: tokens.colorNeutralForeground2 },
  },
  fact: { margin: 0, marginBlockEnd: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  errors: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
})
