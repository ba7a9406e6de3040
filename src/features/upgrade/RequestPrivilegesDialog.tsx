import { apiErrorFacts } from '#api/apiError.ts'
import { relationshipRequestQuery } from '#api/customers.ts'
import { ErrorNotice } from '#ui/ErrorNotice.tsx'
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Link,
  makeStyles,
  Skeleton,
  SkeletonItem,
  tokens,
} from '@fluentui/react-components'
import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'

import { InvitationDraft } from './InvitationDraft.tsx'
import { upgradeLinks } from './upgradeLinks.ts'

type RequestPrivilegesDialogProps = {
  readonly isOpen: boolean
  readonly customerName: string
  readonly onClose: () => void
  /** The dialog has left the page: the focus is free to go back. */
  readonly onGone: () => void
}

/** The invitation a global admin of the customer has to accept, as a mail ready to be sent. */
export function RequestPrivilegesDialog({ isOpen, customerName, onClose, onGone }: RequestPrivilegesDialogProps) {
  return (
    <Dialog
      open={isOpen}
      onOpenChange={(_event, { open }) => {
        if (!open) onClose()
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>
            <Trans>Request delegated admin privileges</Trans>
          </DialogTitle>
          <Invitation customerName={customerName} onGone={onGone} />
          <DialogActions>
            <Button appearance="secondary" onClick={onClose}>
              <Trans>Done</Trans>
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

type InvitationProps = Pick<RequestPrivilegesDialogProps, 'customerName' | 'onGone'>

function Invitation({ customerName, onGone }: InvitationProps) {
  const styles = useStyles()
  useEffect(() => onGone, [onGone])
  return (
    <DialogContent className={styles.content}>
      <InvitationState customerName={customerName} />
    </DialogContent>
  )
}

function InvitationState({ customerName }: Pick<InvitationProps, 'customerName'>) {
  const styles = useStyles()
  const { t } = useLingui()
  const { data, error, refetch } = useQuery(relationshipRequestQuery())
  if (data !== undefined && data.url !== '') {
    return <InvitationDraft key={data.url} url={data.url} customerName={customerName} />
  }
  if (error !== null) {
    return (
      <ErrorNotice
        title={t`The invitation link could not be read.`}
        facts={apiErrorFacts(error)}
        onRetry={() => void refetch()}
      >
        <ArticleLink />
      </ErrorNotice>
    )
  }
  if (data === undefined) return <DraftSkeleton label={t`Loading the invitation`} />
  return (
    <p className={styles.text}>
      <Trans>Partner Center gave no invitation link.</Trans> <ArticleLink />
    </p>
  )
}

function ArticleLink() {
  return (
    <Link inline href={upgradeLinks.requestRelationship} target="_blank" rel="noreferrer">
      <Trans>How to request a relationship with a customer</Trans>
    </Link>
  )
}

function DraftSkeleton({ label }: { readonly label: string }) {
  const styles = useStyles()
  return (
    <Skeleton aria-label={label} className={styles.content}>
      <SkeletonItem size={16} />
      <SkeletonItem size={128} />
    </Skeleton>
  )
}

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  text: { margin: 0 },
})
