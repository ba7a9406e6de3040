import { currentBackend } from '#api/backend.ts'
import { overrideProblems } from '#api/overrides.ts'
import { sandboxSettingsQuery } from '#api/sandbox.ts'
import { MessageBar, MessageBarBody } from '@fluentui/react-components'
import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'

/** What the user should know on every page: the storage does not last, or the address asks for what does not exist. */
export function TabNotices() {
  const isSandbox = currentBackend().kind === 'sandbox'
  const { data } = useQuery({ ...sandboxSettingsQuery(), enabled: isSandbox })
  useSearch({ strict: false })
  return (
    <>
      {data?.storage.state === 'memory' && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <Trans>The browser's storage cannot be used, so changes last only as long as this tab.</Trans>{' '}
            <bdi>{data.storage.reason}</bdi>
          </MessageBarBody>
        </MessageBar>
      )}
      {overrideProblems().map(({ key, value, message }) => (
        <MessageBar key={key} intent="warning" layout="multiline">
          <MessageBarBody>
            <Trans>
              The address asks for {key} "{value}", which means nothing here; it is left out.
            </Trans>{' '}
            <bdi>{message}</bdi>
          </MessageBarBody>
        </MessageBar>
      ))}
    </>
  )
}
