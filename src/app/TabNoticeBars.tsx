import type { OverrideProblem } from '#api/overrides.ts'
import { MessageBar, MessageBarBody } from '@fluentui/react-components'
import { Trans } from '@lingui/react/macro'

type TabNoticeBarsProps = {
  /** Why nothing outlives the tab; undefined where the storage works. */
  readonly memoryReason: string | undefined
  readonly problems: readonly OverrideProblem[]
}

/** The storage does not last, or the address asks for what does not exist. */
export function TabNoticeBars({ memoryReason, problems }: TabNoticeBarsProps) {
  return (
    <>
      {memoryReason !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <Trans>The browser's storage cannot be used, so changes last only as long as this tab.</Trans>{' '}
            <bdi>{memoryReason}</bdi>
          </MessageBarBody>
        </MessageBar>
      )}
      {problems.map(({ key, value, message }) => (
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
