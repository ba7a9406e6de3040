import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'

import { CopyableId } from './CopyableId.tsx'

/** What is known of a call that failed. */
export type RequestFacts = {
  readonly kind: 'refused' | 'lost' | 'unreadable'
  readonly method: string
  readonly path: string
  readonly status: number
  readonly code: string
  readonly description: string
  readonly requestId: string
  readonly retryAfter?: number | undefined
}

export type ErrorNoticeProps = {
  /** What failed, in the user's words. */
  readonly title: string
  readonly facts: RequestFacts | undefined
  /** Why, in the app's own words; without them the service's are shown. */
  readonly cause?: string | undefined
  /** What still works, or what to do. */
  readonly children?: ReactNode
  readonly onRetry?: (() => void) | undefined
}

/** An error panel: what failed, why, Retry, and a details line with the request id to copy. */
export function ErrorNoticeBar({ title, facts, cause, children, onRetry }: ErrorNoticeProps) {
  const styles = useStyles()
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle> {cause ?? <Cause facts={facts} />} {children}
        {facts && (
          <div className={styles.details}>
            <bdi>{detailsOf(facts, cause !== undefined)}</bdi>
            <RequestIdLine requestId={facts.requestId} />
          </div>
        )}
      </MessageBarBody>
      {onRetry && (
        <MessageBarActions>
          <Button onClick={onRetry}>
            <Trans>Retry</Trans>
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  )
}

/** Method, path, status and code; the service's own words too where the app's stand above. */
function detailsOf({ method, path, status, code, description }: RequestFacts, hasCause: boolean): string {
  return [method, path, status || '', code, hasCause ? description : ''].filter(Boolean).join(' ')
}

function Cause({ facts }: { readonly facts: RequestFacts | undefined }) {
  if (facts === undefined) return null
  if (facts.kind === 'lost') return <Trans>No answer came. Check the connection.</Trans>
  if (facts.kind === 'unreadable') return <Trans>The answer could not be read.</Trans>
  if (facts.retryAfter !== undefined) return <Trans>Too many requests. Try again in {facts.retryAfter} seconds.</Trans>
  if (facts.description === '') return <Trans>The service failed with status {facts.status}.</Trans>
  return <bdi>{facts.description}</bdi>
}

function RequestIdLine({ requestId }: { readonly requestId: string }) {
  const { t } = useLingui()
  return (
    <span>
      <Trans>Request ID</Trans> <CopyableId label={t`request ID`} value={requestId} />
    </span>
  )
}

const useStyles = makeStyles({
  details: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
})
