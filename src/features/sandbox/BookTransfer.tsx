import { apiErrorFacts } from '#api/apiError.ts'
import { exportBook, useImportBook } from '#api/sandbox.ts'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'
import { downloadText } from '#ui/downloadText.ts'
import { ErrorNotice } from '#ui/ErrorNotice.tsx'
import { FileButton } from '#ui/FileButton.tsx'
import { SuccessNotice } from '#ui/SuccessNotice.tsx'
import { TruncatedText } from '#ui/TruncatedText.tsx'
import { Button, Checkbox, makeStyles, tokens, useRestoreFocusTarget } from '@fluentui/react-components'
import { ArrowDownloadRegular } from '@fluentui/react-icons'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useId, useState } from 'react'

const fileName = 'upgrade-center-book.json'

/** The changed and named customers as a file, and such a file back in. */
export function BookTransfer() {
  const styles = useStyles()
  const { t } = useLingui()
  const restoreFocus = useRestoreFocusTarget()
  const hintId = useId()
  const [isReplacing, setIsReplacing] = useState(false)
  const [asked, setAsked] = useState<File>()
  const [chosenName, setChosenName] = useState<string>()
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
      <div className={styles.import}>
        <FileButton
          {...restoreFocus}
          label={t`Import book`}
          accept=".json,application/json"
          aria-describedby={hintId}
          onFile={(file) => {
            setChosenName(file.name)
            if (isReplacing) setAsked(file)
            else void read(file)
          }}
        />
        {chosenName !== undefined && <TruncatedText>{chosenName}</TruncatedText>}
        <span id={hintId} className={styles.hint}>
          <Trans>Customers of the file are added; those with the same Microsoft ID are replaced.</Trans>
        </span>
      </div>
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
  import: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  hint: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
})
