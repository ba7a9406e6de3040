import type { RulePack } from '#domain/catalogue/rulePack.ts'
import { type ConditionTrail, conditionTrails } from '#domain/editions/conditionTrail.ts'
import { errorCodesOf } from '#domain/eligibility/upgradeErrorCodes.ts'
import { conditionName, conditionSentence } from '#i18n/conditionName.ts'
import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components'
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons'
import { Trans, useLingui } from '@lingui/react/macro'
import { type RefObject, useId, useRef } from 'react'

import { ConditionTrailFacts } from './ConditionTrailFacts.tsx'
import { useArrival } from './useArrival.ts'
import { ViewBar } from './ViewBar.tsx'

type ConditionsViewProps = {
  readonly pack: RulePack
  /** The condition whose paper trail is open. */
  readonly open: string | undefined
  readonly onOpen: (condition: string | undefined) => void
}

/** The eight conditions in their order, each with where it is written. */
export function ConditionsView({ pack, open, onOpen }: ConditionsViewProps) {
  const styles = useStyles()
  const button = useRef<HTMLButtonElement>(null)
  const stay = useArrival(button, open)
  return (
    <>
      <ViewBar>
        <Trans>
          A subscription can be upgraded to an offer when all eight are met. The first four stand in the documents, the
          others in the Partner Center API.
        </Trans>
      </ViewBar>
      <ol className={styles.list}>
        {conditionTrails(pack).map((trail, index) => {
          const isOpen = trail.condition === open
          return (
            <ConditionItem
              key={trail.condition}
              trail={trail}
              position={index + 1}
              isOpen={isOpen}
              button={isOpen ? button : undefined}
              onToggle={() => {
                if (!isOpen) stay(trail.condition)
                onOpen(isOpen ? undefined : trail.condition)
              }}
            />
          )
        })}
      </ol>
    </>
  )
}

type ConditionItemProps = {
  readonly trail: ConditionTrail
  readonly position: number
  readonly isOpen: boolean
  readonly button: RefObject<HTMLButtonElement | null> | undefined
  readonly onToggle: () => void
}

function ConditionItem({ trail, position, isOpen, button, onToggle }: ConditionItemProps) {
  const styles = useStyles()
  const { t } = useLingui()
  const ids = useId()
  const name = conditionName(trail.condition)
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <span className={styles.number} aria-hidden="true">
          {position}
        </span>
        <div className={styles.words}>
          <h2 className={styles.name}>{name}</h2>
          <p className={styles.text}>{conditionSentence(trail.condition)}</p>
          <p className={styles.codes}>
            {errorCodesOf(trail.condition).map(({ code, name: codeName }) => (
              <code key={code} translate="no" className={styles.code}>
                {code} {codeName}
              </code>
            ))}
            {trail.isAssumed && (
              <Badge appearance="outline" color="informative" size="small">
                <Trans>Assumed in detail</Trans>
              </Badge>
            )}
          </p>
        </div>
        <Button
          ref={button}
          appearance="subtle"
          size="small"
          className={styles.button}
          icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
          iconPosition="after"
          aria-expanded={isOpen}
          aria-controls={isOpen ? ids : undefined}
          aria-label={t`Paper trail of condition ${position}, ${name}`}
          onClick={onToggle}
        >
          <Trans>Paper trail</Trans>
        </Button>
      </div>
      {isOpen && (
        <div id={ids} className={styles.trail}>
          <ConditionTrailFacts trail={trail} />
        </div>
      )}
    </li>
  )
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'start', gap: tokens.spacingHorizontalM },
  number: {
    flexShrink: 0,
    width: '28px',
    height: '28px',
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  words: {
    // On a phone the button stands below in every language.
    flex: '1 1 16rem',
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: '28px',
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0 },
  codes: { margin: 0, display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  button: { marginInlineStart: 'auto' },
  trail: {
    marginBlockStart: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (max-width: 639.9px)': { padding: tokens.spacingHorizontalM },
  },
})
