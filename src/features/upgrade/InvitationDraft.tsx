import { Button, Checkbox, Field, Link, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import { CopyRegular, MailRegular } from '@fluentui/react-icons'
import { Trans, useLingui } from '@lingui/react/macro'
import { useRef, useState } from 'react'

import { invitationLink, mailLink } from './invitation.ts'
import { invitationText } from './invitationText.ts'

type InvitationDraftProps = { readonly url: string; readonly customerName: string }

/** A mail that can be changed, copied, or opened in the mail program. */
export function InvitationDraft({ url, customerName }: InvitationDraftProps) {
  const styles = useStyles()
  const { t } = useLingui()
  const [hasPrivileges, setHasPrivileges] = useState(true)
  const [edited, setEdited] = useState<string>()
  const textArea = useRef<HTMLTextAreaElement>(null)
  const link = invitationLink(url, hasPrivileges)
  const text = edited ?? invitationText(customerName, link, hasPrivileges)
  const subject = t`Reseller relationship with ${customerName}`
  const mail = mailLink({ subject, body: text, link })
  const include = (isIncluded: boolean) => {
    setHasPrivileges(isIncluded)
    setEdited((before) => before?.replaceAll(link, invitationLink(url, isIncluded)))
  }
  return (
    <div className={styles.draft}>
      <Checkbox
        label={t`Include delegated admin privileges`}
        checked={hasPrivileges}
        onChange={(_event, { checked }) => include(checked === true)}
      />
      {!hasPrivileges && (
        <p className={styles.note} role="status">
          <Trans>Without these privileges the upgrade stays blocked.</Trans>
        </p>
      )}
      <p className={styles.link}>
        <span>
          <Trans>Invitation link:</Trans>
        </span>{' '}
        <Link inline href={link} target="_blank" rel="noreferrer" className={styles.address}>
          <bdi>{link}</bdi>
        </Link>
      </p>
      <Field label={t`Text`} hint={t`Replace the text in brackets.`}>
        <Textarea
          ref={textArea}
          value={text}
          resize="vertical"
          textarea={{ className: styles.textArea, dir: 'auto' }}
          onChange={(_event, { value }) => setEdited(value)}
        />
      </Field>
      <div className={styles.actions}>
        <CopyText
          text={text}
          onRefused={() => {
            textArea.current?.focus()
            textArea.current?.select()
          }}
        />
        <Button as="a" href={mail.href} icon={<MailRegular />}>
          <Trans>Open in email</Trans>
        </Button>
      </div>
      {mail.isShortened && (
        <p className={styles.note}>
          <Trans>
            The text is too long to be handed to a mail program: the mail holds the link alone. Copy the text.
          </Trans>
        </p>
      )}
    </div>
  )
}

type CopyTextProps = { readonly text: string; readonly onRefused: () => void }

function CopyText({ text, onRefused }: CopyTextProps) {
  const styles = useStyles()
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setState('copied')
    } catch {
      onRefused()
      setState('refused')
    }
  }
  return (
    <>
      <Button appearance="primary" icon={<CopyRegular />} onClick={() => void copy()} onBlur={() => setState('idle')}>
        <Trans>Copy to clipboard</Trans>
      </Button>
      <span role="status" className={styles.note}>
        {state === 'copied' && <Trans>Copied</Trans>}
        {state === 'refused' && <Trans>The browser refused. The text is selected: copy it with the keyboard.</Trans>}
      </span>
    </>
  )
}

const useStyles = makeStyles({
  draft: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  link: { margin: 0 },
  address: { overflowWrap: 'anywhere' },
  // Room for the whole text, so that nobody overlooks what is to be replaced at its end.
  textArea: { minHeight: '21rem' },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
})
