import { makeStyles, SearchBox } from '@fluentui/react-components'
import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'

type CustomerSearchBoxProps = { readonly search: string; readonly onSearch: (text: string) => void }

/** Long enough that a typed word asks once, short enough that nobody waits. */
const typingPause = 150

/** The search box: what is typed is searched after a short pause, and the address follows. */
export function CustomerSearchBox({ search, onSearch }: CustomerSearchBoxProps) {
  const styles = useStyles()
  const { t } = useLingui()
  const [text, setText] = useState(search)
  const [asked, setAsked] = useState(search)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  // The address changed by itself (back, forward, a cleared search): the box follows.
  if (search !== asked) {
    setAsked(search)
    setText(search)
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  // Spaces around it stay in the box and mean nothing to the search.
  const ask = (typed: string) => {
    const next = typed.trim()
    clearTimeout(timer.current)
    setAsked(next)
    onSearch(next)
  }
  return (
    <SearchBox
      className={styles.box}
      aria-label={t`Search customers`}
      placeholder={t`Search by name, domain or Microsoft ID`}
      value={text}
      dismiss={{ 'aria-label': t`Clear search` }}
      autoComplete="off"
      spellCheck={false}
      onChange={(_event, { value }) => {
        setText(value)
        clearTimeout(timer.current)
        if (value === '') ask('')
        else timer.current = setTimeout(() => ask(value), typingPause)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') ask(text)
      }}
    />
  )
}

const useStyles = makeStyles({ box: { width: '100%', maxWidth: '28rem' } })
