import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  OverlayDrawer,
  tokens,
} from '@fluentui/react-components'
import { DismissRegular, PeopleRegular } from '@fluentui/react-icons'
import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'

type NavigationDrawerProps = { readonly isOpen: boolean; readonly onClose: () => void }

/** The navigation on narrow screens. */
export function NavigationDrawer({ isOpen, onClose }: NavigationDrawerProps) {
  const styles = useStyles()
  const { t } = useLingui()
  return (
    <OverlayDrawer
      open={isOpen}
      position="start"
      size="small"
      onOpenChange={(_event, { open }) => {
        if (!open) onClose()
      }}
    >
      <DrawerHeader>
        <DrawerHeaderTitle
          action={<Button appearance="subtle" icon={<DismissRegular />} aria-label={t`Close`} onClick={onClose} />}
        >
          {t`Navigation`}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody>
        <nav aria-label={t`Main`}>
          <Link to="/customers" className={styles.link} onClick={onClose}>
            <PeopleRegular aria-hidden="true" /> {t`Customers`}
          </Link>
        </nav>
      </DrawerBody>
    </OverlayDrawer>
  )
}

const useStyles = makeStyles({
  link: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    minHeight: '44px',
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
  },
})
