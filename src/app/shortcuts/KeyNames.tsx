import { makeStyles, tokens } from '@fluentui/react-components'
import { Trans } from '@lingui/react/macro'

/** One key or combination, keys pressed one after the other, or keys that do the same or the opposite. */
export type Keys =
  | { readonly kind: 'one'; readonly key: string }
  | { readonly kind: 'sequence' | 'either'; readonly first: string; readonly second: string }

export function KeyNames({ keys }: { readonly keys: Keys }) {
  if (keys.kind === 'one') return <Key>{keys.key}</Key>
  const { kind, first, second } = keys
  return kind === 'sequence' ? (
    <Trans>
      <Key>{first}</Key> then <Key>{second}</Key>
    </Trans>
  ) : (
    <Trans>
      <Key>{first}</Key> or <Key>{second}</Key>
    </Trans>
  )
}

function Key({ children }: { readonly children: string }) {
  const styles = useStyles()
  return <kbd className={styles.key}>{children}</kbd>
}

const useStyles = makeStyles({
  key: {
    display: 'inline-block',
    minWidth: tokens.lineHeightBase200,
    boxSizing: 'border-box',
    textAlign: 'center',
    paddingInline: tokens.spacingHorizontalXS,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    whiteSpace: 'nowrap',
  },
})
