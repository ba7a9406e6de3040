import { apiErrorFacts } from '#api/apiError.ts'
import { exportBook, useImportBook } from '#api/sandbox.ts'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'
import { downloadText } from '#ui/downloadText.ts'
import { ErrorNotice } from '#ui/ErrorNotice.tsx'
import { SuccessNotice } from '#ui/SuccessNotice.tsx'
import { Button, Checkbox, Field, makeStyles, tokens, useRestoreFocusTarget } from '@fluentui/react-components'
import { ArrowDownloadRegular } from '@fluentui/react-icons'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'

const fileName = 'upgrade-center-book.json'

/** The changed and named customers as a file, and such a file back in. */
export function BookTransfer() {
  const styles = useStyles()
  const { t } = useLingui()
  const restoreFocus = useRestoreFocusTarget()
  const [isReplacing, setIsReplacing] = useState(false)
  const [asked, setAsked] = useState<File>()
  const importing = useImportBook()
  const exporting = useMutation({
    mutationFn: exportBook,
    onSuccess: (text) => downloadText(fileName, 'application/json', text),
  })
  const read = async (file: File) => importing.mutate({ text: await file.text(), replace: isReplacing })
  return (
    <section className={styles.section} aria-label={t`Book`}>
      <Button
        icon={<ArrowDownloadRegular />}
        className={styles.button}
        disabledFocusable={exporting.isPending}
        onClick={() => exporting.mutate()}
      >
        <Trans>Export book</Trans>
      </Button>
      {exporting.error !== null && (
        <ErrorNotice title={t`The book was not exported.`} facts={apiErrorFacts(exporting.error)} />
      )}
      <Field
        label={t`Import book`}
        hint={t`Customers of the file are added; those with the same Microsoft ID are replaced.`}
      >
        {(field) => (
          <input
            {...field}
            type="file"
            accept=".json,application/json"
            className={styles.file}
            {...restoreFocus}
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? []
              event.currentTarget.value = ''
              if (file === undefined) return
              // A dropped file gives no focus, and the question below gives it back to where it was.
              event.currentTarget.focus()
              if (isReplacing) setAsked(file)
              else void read(file)
            }}
          />
        )}
      </Field>
      <Checkbox
        label={t`Replace everything`}
        checked={isReplacing}
        onChange={(_event, { checked }) => setIsReplacing(checked === true)}
      />
      {importing.error !== null && (
        <ErrorNotice
          title={t`The book was not imported. Nothing was changed.`}
          facts={apiErrorFacts(importing.error)}
        />
      )}
      {importing.isSuccess && (
        <SuccessNotice>
          <Trans>The book was imported.</Trans>
        </SuccessNotice>
      )}
      <ConfirmDialog
        isOpen={asked !== undefined}
        title={t`Replace everything?`}
        confirmLabel={t`Replace everything`}
        onAnswer={(isConfirmed) => {
          setAsked(undefined)
          if (isConfirmed && asked !== undefined) void read(asked)
        }}
      >
        <Trans>All customers of this edition's book, and every change to them, are lost. Only the file's remain.</Trans>
      </ConfirmDialog>
    </section>
  )
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  button: { alignSelf: 'flex-start' },
  file: { maxWidth: '100%', minHeight: '24px' },
})
