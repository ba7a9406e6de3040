import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

type DisclosureProps = { readonly summary: ReactNode; readonly children: ReactNode }

/** One line that opens to more. In a row it takes a line of its own once it is open. */
export function Disclosure({ summary, children }: DisclosureProps) {
  const styles = useStyles()
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  )
}

const useStyles = makeStyles({
  details: {
    minWidth: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '&[open]': { flexBasis: '100%' },
  },
  summary: {
    width: 'fit-content',
    minHeight: '24px',
    lineHeight: '24px',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
  body: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingInlineStart: tokens.spacingHorizontalM,
    marginBlock: tokens.spacingVerticalXS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
  },
})
