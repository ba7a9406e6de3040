import { apiErrorFacts } from '#api/apiError.ts'
import { sandboxSettingsQuery } from '#api/sandbox.ts'
import { ErrorNotice } from '#ui/ErrorNotice.tsx'
import { FocusReturn } from '#ui/FocusReturn.tsx'
import {
  Button,
  Divider,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  OverlayDrawer,
  tokens,
} from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'
import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'

import { BookTransfer } from './BookTransfer.tsx'
import { ResetSandbox } from './ResetSandbox.tsx'
import { SettingsForm } from './SettingsForm.tsx'

type SandboxDrawerProps = {
  readonly isOpen: boolean
  /** Opened to reset: the question is asked at once. */
  readonly isResetAsked: boolean
  /** Settings that the address of this tab carries. */
  readonly overridden: readonly string[]
  /** Takes settings out of the address, so that the stored ones hold again. */
  readonly onOverridesDropped: () => Promise<void>
  readonly onClose: () => void
}

/** The sandbox's controls: who acts, which rules, how big the book is, reset, export and import. */
export function SandboxDrawer({ isOpen, isResetAsked, overridden, onOverridesDropped, onClose }: SandboxDrawerProps) {
  const styles = useStyles()
  const { t } = useLingui()
  const { data, error, refetch } = useQuery(sandboxSettingsQuery())
  return (
    <OverlayDrawer
      open={isOpen}
      position="end"
      className={styles.drawer}
      onOpenChange={(_event, { open }) => {
        if (!open) onClose()
      }}
    >
      <FocusReturn />
      <DrawerHeader>
        <DrawerHeaderTitle
          action={<Button appearance="subtle" icon={<DismissRegular />} aria-label={t`Close`} onClick={onClose} />}
        >
          <Trans>Sandbox</Trans>
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody className={styles.body}>
        {error !== null && (
          <ErrorNotice
            title={t`The sandbox's settings could not be read.`}
            facts={apiErrorFacts(error)}
            onRetry={() => void refetch()}
          />
        )}
        {data !== undefined && (
          <>
            <SettingsForm settings={data.effective} overridden={overridden} onOverridesDropped={onOverridesDropped} />
            <Divider />
            <BookTransfer />
            <Divider />
            <ResetSandbox isAskedAtOnce={isResetAsked} />
          </>
        )}
      </DrawerBody>
    </OverlayDrawer>
  )
}

const useStyles = makeStyles({
  drawer: { width: 'min(400px, 100vw)' },
  body: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    paddingBlockEnd: tokens.spacingVerticalXXL,
  },
})
