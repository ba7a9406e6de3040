import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'

type TruncatedTextProps = {
  readonly children: string
  readonly isId?: boolean
}

/** One line of foreign text, cut at its end where there is no room; in full in the title. */
export function TruncatedText({ children, isId = false }: TruncatedTextProps) {
  const styles = useStyles()
  return (
    <bdi className={mergeClasses(styles.text, isId && styles.id)} title={children} translate="no">
      {children}
    </bdi>
  )
}

const useStyles = makeStyles({
  text: { display: 'block', minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  id: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
})
