import { apiErrorFacts } from '#api/apiError.ts'
import { useResetSandbox } from '#api/sandbox.ts'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'
import { ErrorNotice } from '#ui/ErrorNotice.tsx'
import { SuccessNotice } from '#ui/SuccessNotice.tsx'
import { Button, makeStyles, tokens, useRestoreFocusTarget } from '@fluentui/react-components'
import { ArrowResetRegular } from '@fluentui/react-icons'
import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'

type ResetSandboxProps = { readonly isAskedAtOnce: boolean }

/** Takes the book back to its first day, after asking once. */
export function ResetSandbox({ isAskedAtOnce }: ResetSandboxProps) {
  const styles = useStyles()
  const { t } = useLingui()
  const restoreFocus = useRestoreFocusTarget()
  const reset = useResetSandbox()
  const [isAsking, setIsAsking] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  // As if the button had been pressed, and not with the drawer: of two dialogs that open at once, the one behind would
  // take the focus.
  useEffect(() => {
    if (!isAskedAtOnce) return undefined
    const timer = setTimeout(() => {
      button.current?.focus()
      setIsAsking(true)
    })
    return () => clearTimeout(timer)
  }, [isAskedAtOnce])
  return (
    <section className={styles.section} aria-label={t`Reset`}>
      <Button
        ref={button}
        icon={<ArrowResetRegular />}
        className={styles.button}
        disabledFocusable={reset.isPending}
        {...restoreFocus}
        onClick={() => setIsAsking(true)}
      >
        <Trans>Reset sandbox</Trans>
      </Button>
      {reset.error !== null && <ErrorNotice title={t`The sandbox was not reset.`} facts={apiErrorFacts(reset.error)} />}
      {reset.isSuccess && (
        <SuccessNotice>
          <Trans>The sandbox was reset.</Trans>
        </SuccessNotice>
      )}
      <ConfirmDialog
        isOpen={isAsking}
        title={t`Reset the sandbox?`}
        confirmLabel={t`Reset sandbox`}
        onAnswer={(isConfirmed) => {
          setIsAsking(false)
          if (isConfirmed) reset.mutate()
        }}
      >
        <Trans>
          Every upgrade, change and imported customer of this edition's book is lost, in all tabs. Settings stay. Export
          the book first to keep them.
        </Trans>
      </ConfirmDialog>
    </section>
  )
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  button: { alignSelf: 'flex-start' },
})
