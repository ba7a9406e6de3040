import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'

import type { PaletteGroup, PaletteItem } from './paletteItem.ts'
import type { PaletteItems } from './usePaletteItems.ts'

type PaletteListProps = Pick<PaletteItems, 'groups'> & {
  readonly id: string
  readonly active: PaletteItem | undefined
  readonly onActivate: (id: string) => void
  readonly onChoose: (item: PaletteItem) => void
}

export function optionId({ id }: PaletteItem): string {
  return `palette-${id}`
}

function useGroupTitles(): Readonly<Record<PaletteGroup, string>> {
  const { t } = useLingui()
  return { customers: t`Customers`, screens: t`Screens`, actions: t`Actions` }
}

/** The listbox of the palette. Pressing an option leaves the focus in the text field. */
export function PaletteList({ id, groups, active, onActivate, onChoose }: PaletteListProps) {
  const styles = useStyles()
  const { t } = useLingui()
  const titles = useGroupTitles()
  return (
    <div id={id} role="listbox" aria-label={t`Results`} className={styles.list}>
      {groups.map(({ group, items }) => (
        <div key={group} role="group" aria-label={titles[group]}>
          <div className={styles.title} aria-hidden="true">
            {titles[group]}
          </div>
          {items.map((item) => (
            <Option
              key={item.id}
              item={item}
              isActive={item === active}
              onActivate={() => onActivate(item.id)}
              onChoose={() => onChoose(item)}
            />
          ))}
        </div>
      ))}
    </div>
  )
}

type OptionProps = {
  readonly item: PaletteItem
  readonly isActive: boolean
  readonly onActivate: () => void
  readonly onChoose: () => void
}

function Option({ item, isActive, onActivate, onChoose }: OptionProps) {
  const styles = useStyles()
  const option = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isActive) option.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive])
  return (
    // Its keys are the text field's.
    <div
      ref={option}
      id={optionId(item)}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      className={mergeClasses(styles.option, isActive && styles.active)}
      onPointerMove={({ pointerType }) => {
        if (pointerType === 'mouse' && !isActive) onActivate()
      }}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <bdi className={styles.label} title={item.label}>
        {item.label}
      </bdi>{' '}
      {item.detail !== undefined && (
        <bdi className={styles.detail} title={item.detail}>
          {item.detail}
        </bdi>
      )}
    </div>
  )
}

const useStyles = makeStyles({
  list: {
    minHeight: 0,
    overflowY: 'auto',
    padding: tokens.spacingHorizontalS,
    paddingBlockStart: 0,
  },
  title: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  option: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalM,
    minHeight: '36px',
    boxSizing: 'border-box',
    paddingBlock: tokens.spacingVerticalSNudge,
    paddingInline: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    scrollMarginBlock: tokens.spacingVerticalXXXL,
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    color: tokens.colorNeutralForeground1Selected,
    '& bdi': { color: tokens.colorNeutralForeground1Selected },
    boxShadow: `inset ${tokens.strokeWidthThicker} 0 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
      '& bdi': { color: 'HighlightText' },
    },
  },
  label: { minWidth: 0, maxWidth: '100%', overflow: 'hidden', textOverflow: 'ellipsis' },
  detail: {
    minWidth: 0,
    maxWidth: '100%',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
})
