import { Badge, makeStyles } from '@fluentui/react-components'

/** Names the service that answers. */
export function LiveBadge({ host }: { readonly host: string }) {
  const styles = useStyles()
  return (
    <Badge appearance="outline" color="informative" className={styles.badge} title={host}>
      {host}
    </Badge>
  )
}

const useStyles = makeStyles({ badge: { minWidth: 0, overflow: 'hidden' } })
