import { announce } from '#ui/announce.ts'
import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import { CheckmarkRegular, CopyRegular } from '@fluentui/react-icons'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'

import { type Explained, explanationText } from './explanationText.ts'

type CopyExplanationProps = { readonly explained: () => Explained }

/** Puts the whole verdict on the clipboard; where the browser refuses, shows it selected, to be copied by hand. */
export function CopyExplanation({ explained }: CopyExplanationProps) {
  const styles = useStyles()
  const { t } = useLingui()
  const [state, setState] = useState<'idle' | 'copied' | { readonly refused: string }>('idle')
  const copy = async () => {
    const text = explanationText(explained())
    try {
      await navigator.clipboard.writeText(text)
      setState('copied')
      announce(t`Explanation copied`)
    } catch {
      setState({ refused: text })
    }
  }
  const isCopied = state === 'copied'
  return (
    <div className={styles.frame}>
      <Button
        size="small"
        icon={isCopied ? <CheckmarkRegular /> : <CopyRegular />}
        onClick={() => void copy()}
        onBlur={() => {
          if (isCopied) setState('idle')
        }}
      >
        {isCopied ? <Trans>Copied</Trans> : <Trans>Copy explanation</Trans>}
      </Button>
      {typeof state === 'object' && (
        <Field label={t`The browser did not let this be copied. Copy it by hand.`} className={styles.field}>
          <Textarea
            readOnly
            rows={8}
            resize="vertical"
            value={state.refused}
            textarea={{
              ref: (element: HTMLTextAreaElement | null) => {
                element?.focus()
                element?.select()
              },
            }}
          />
        </Field>
      )}
    </div>
  )
}

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalS },
  field: { alignSelf: 'stretch' },
})
