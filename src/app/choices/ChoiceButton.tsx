import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { lazy, type ReactElement, Suspense, useState } from 'react'

import { type Choice, choiceLabel, chosenLabel } from './choice.ts'

const loadMenu = () => import('./ChoiceMenu.tsx')
const preload = () => void loadMenu().catch(() => undefined)
const ChoiceMenu = lazy(async () => ({ default: (await loadMenu()).ChoiceMenu }))

type ChoiceButtonProps = {
  readonly choice: Choice
  readonly icon: ReactElement
  /** "named": shows what is chosen, where the header is wide. */
  readonly look: 'named' | 'icon'
}

/** A choice as a button of the header; its menu is loaded at the first press, which opens it. */
export function ChoiceButton({ choice, icon, look }: ChoiceButtonProps) {
  const styles = useStyles()
  const [isWanted, setIsWanted] = useState(false)
  const { title } = choice
  const chosen = chosenLabel(choice)
  const label = choiceLabel(title, chosen)
  const button = (
    <Button
      appearance="subtle"
      className={mergeClasses(styles.button, look === 'named' && styles.named)}
      icon={{ children: icon, className: look === 'named' ? styles.icon : undefined }}
      aria-label={label}
      aria-haspopup="menu"
      aria-expanded={false}
      title={label}
      onPointerEnter={preload}
      onFocus={preload}
      onClick={() => setIsWanted(true)}
      onKeyDown={({ key }) => {
        if (key === 'ArrowDown') setIsWanted(true)
      }}
    >
      {look === 'named' && <bdi className={styles.word}>{chosen}</bdi>}
    </Button>
  )
  if (!isWanted) return button
  return (
    <Suspense fallback={button}>
      <ChoiceMenu choice={choice} button={button} />
    </Suspense>
  )
}

const useStyles = makeStyles({
  button: {
    minWidth: '32px',
    maxWidth: '32px',
    paddingInline: 0,
    flexShrink: 0,
    '@media (max-width: 639.9px)': { display: 'none' },
  },
  named: {
    '@media (min-width: 1024px)': {
      maxWidth: '15rem',
      flexShrink: 1,
      minWidth: 0,
      paddingInline: tokens.spacingHorizontalS,
      fontWeight: tokens.fontWeightRegular,
    },
  },
  // The room after an icon is for a word, and there is none.
  icon: { '@media (max-width: 1023.9px)': { marginInlineEnd: 0 } },
  word: {
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    '@media (max-width: 1023.9px)': { display: 'none' },
  },
})
