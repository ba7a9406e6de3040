import { makeStyles, tokens } from '@fluentui/react-components'
import { ArrowUploadRegular } from '@fluentui/react-icons'
import type { InputHTMLAttributes } from 'react'

type FileButtonProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'className' | 'title'> & {
  readonly label: string
  readonly onFile: (file: File) => void
}

/** Takes a file: the browser's own field lies unseen over a button, since its words are the browser's, not the page's. */
export function FileButton({ label, onFile, ...input }: FileButtonProps) {
  const styles = useStyles()
  return (
    <label className={styles.button}>
      <ArrowUploadRegular className={styles.icon} aria-hidden="true" />
      {label}
      <input
        {...input}
        type="file"
        // The browser would show a title of its own.
        title={label}
        className={styles.field}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          event.currentTarget.value = ''
          if (file === undefined) return
          // A dropped file gives no focus, and what asks about it gives the focus back to where it was.
          event.currentTarget.focus()
          onFile(file)
        }}
      />
    </label>
  )
}

const useStyles = makeStyles({
  button: {
    position: 'relative',
    overflow: 'hidden',
    boxSizing: 'border-box',
    display: 'inline-flex',
    alignItems: 'center',
    alignSelf: 'flex-start',
    columnGap: tokens.spacingHorizontalSNudge,
    minHeight: '32px',
    paddingInline: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1Hover}`,
    },
    ':has(:focus-visible)': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: tokens.strokeWidthThin,
    },
  },
  icon: { fontSize: tokens.fontSizeBase500, flexShrink: 0 },
  field: {
    position: 'absolute',
    inset: 0,
    width: '100%',
    opacity: 0,
    cursor: 'pointer',
    '::file-selector-button': { cursor: 'pointer' },
  },
})
