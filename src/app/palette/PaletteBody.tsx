import { closeOverlay, leaveOverlay } from '#app/shortcuts/overlay.ts'
import { Button, Input, makeStyles, tokens } from '@fluentui/react-components'
import { DismissRegular, SearchRegular } from '@fluentui/react-icons'
import { useLingui } from '@lingui/react/macro'
import { type KeyboardEvent, useCallback, useEffect, useId, useRef, useState } from 'react'

import type { PaletteItem } from './paletteItem.ts'
import { optionId, PaletteList } from './PaletteList.tsx'
import { PaletteState } from './PaletteState.tsx'
import { usePaletteItems } from './usePaletteItems.ts'

const pageStep = 8

const steps: Readonly<Record<string, (active: number, last: number) => number>> = {
  ArrowDown: (active, last) => (active >= last ? 0 : active + 1),
  ArrowUp: (active, last) => (active <= 0 ? last : active - 1),
  PageDown: (active, last) => Math.min(last, active + pageStep),
  PageUp: (active) => Math.max(0, active - pageStep),
  Home: () => 0,
  End: (_active, last) => last,
}

/** The item a key leads to; undefined where the key is the text field's own. */
function itemAfter(
  event: KeyboardEvent,
  items: readonly PaletteItem[],
  active: PaletteItem | undefined,
): PaletteItem | undefined {
  if (event.nativeEvent.isComposing || event.shiftKey || event.altKey || event.ctrlKey || event.metaKey)
    return undefined
  const here = items.findIndex((item) => item === active)
  const next = steps[event.key]?.(here, items.length - 1)
  return next === undefined ? undefined : items[next]
}

function isPaletteKey({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'k' && (ctrlKey || metaKey)
}

/** Closes the palette; what was chosen is done once it has gone. */
function useChoice(): (item: PaletteItem) => void {
  const chosen = useRef<PaletteItem>(undefined)
  useEffect(() => () => leaveOverlay(chosen.current?.run), [])
  return useCallback((item) => {
    chosen.current = item
    closeOverlay()
  }, [])
}

/** A text field and, under it, what matches; the field keeps the focus throughout. */
export function PaletteBody({ offered }: { readonly offered: readonly PaletteItem[] }) {
  const styles = useStyles()
  const { t } = useLingui()
  const listId = useId()
  const [text, setText] = useState('')
  const [activeId, setActiveId] = useState<string>()
  const { groups, customers } = usePaletteItems(text, offered)
  const items = groups.flatMap((group) => group.items)
  const active = items.find(({ id }) => id === activeId) ?? items[0]
  const choose = useChoice()
  const isSearching = customers.state === 'searching'
  const [isEnterDue, setIsEnterDue] = useState(false)
  // Typed faster than it was found: Enter means the answer to what was typed.
  useEffect(() => {
    if (!isEnterDue || isSearching) return
    setIsEnterDue(false)
    if (active !== undefined) choose(active)
  }, [isEnterDue, isSearching, active, choose])
  const onKeyDown = (event: KeyboardEvent) => {
    const next = itemAfter(event, items, active)
    if (next !== undefined) setActiveId(next.id)
    else if (isPaletteKey(event)) closeOverlay()
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      if (isSearching && activeId === undefined) setIsEnterDue(true)
      else if (active !== undefined) choose(active)
    } else return
    event.preventDefault()
  }
  return (
    <>
      <div className={styles.bar}>
        <Input
          className={styles.input}
          appearance="underline"
          size="large"
          autoFocus
          contentBefore={<SearchRegular />}
          role="combobox"
          aria-label={t`Search and commands`}
          aria-expanded
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={active && optionId(active)}
          placeholder={t`Customer, screen or action`}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(_event, { value }) => {
            setText(value)
            setActiveId(undefined)
            setIsEnterDue(false)
          }}
          onKeyDown={onKeyDown}
        />
        <Button appearance="subtle" icon={<DismissRegular />} aria-label={t`Close`} onClick={closeOverlay} />
      </div>
      <PaletteState text={text.trim()} count={items.length} customers={customers} />
      <PaletteList id={listId} groups={groups} active={active} onActivate={setActiveId} onChoose={choose} />
    </>
  )
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    padding: tokens.spacingHorizontalS,
  },
  input: { flexGrow: 1, minWidth: 0 },
})
