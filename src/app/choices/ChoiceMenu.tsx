import { Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { type ReactElement, useId } from 'react'

import type { Choice } from './choice.ts'

type ChoiceMenuProps = { readonly choice: Choice; readonly button: ReactElement }

/** Open from the start: it is loaded when its button is pressed for the first time. */
export function ChoiceMenu({ choice, button }: ChoiceMenuProps) {
  const { title, value, options, onChoose } = choice
  const noteId = useId()
  return (
    <Menu
      // In the header's landmark, where whoever walks by landmarks looks for it.
      inline
      defaultOpen
      checkedValues={{ choice: [value] }}
      positioning={{ position: 'below', align: 'end' }}
      onCheckedValueChange={(_event, { checkedItems: [wanted] }) => {
        if (wanted !== undefined) void onChoose(wanted)
      }}
    >
      <MenuTrigger disableButtonEnhancement>{button}</MenuTrigger>
      <MenuPopover>
        <MenuList aria-label={title}>
          {options.map(({ value: wanted, label, lang, note }, index) => (
            <MenuItemRadio
              key={wanted}
              name="choice"
              value={wanted}
              lang={lang}
              {...(note !== undefined && {
                'aria-label': label,
                'aria-describedby': `${noteId}-${index}`,
                subText: { id: `${noteId}-${index}`, children: note },
              })}
            >
              {label}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
