import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { CheckmarkRegular, CopyRegular } from '@fluentui/react-icons'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'

import { announce } from './announce.ts'

type CopyableIdProps = { readonly label: string; readonly value: string }

/** An id in full, selectable, with a button that copies it. `label` names what the id is of. */
export function CopyableId({ label, value }: CopyableIdProps) {
  const styles = useStyles()
  const { t } = useLingui()
  const [isCopied, setIsCopied] = useState(false)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value)
      setIsCopied(true)
      announce(t`${label} copied`)
    } catch {
      setIsCopied(false)
    }
  }
  return (
    <span className={styles.frame}>
      <bdi className={styles.value} translate="no">
        {value}
      </bdi>
      <Button
        appearance="subtle"
        size="small"
        icon={isCopied ? <CheckmarkRegular /> : <CopyRegular />}
        aria-label={t`Copy ${label}`}
        onClick={() => void copy()}
        onBlur={() => setIsCopied(false)}
      />
    </span>
  )
}

const useStyles = makeStyles({
  frame: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, minWidth: 0 },
  value: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
})
