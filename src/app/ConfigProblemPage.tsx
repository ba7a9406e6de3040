import { WordsProvider } from '#i18n/WordsProvider.tsx'
import { ThemeProvider } from '#ui/ThemeProvider.tsx'
import { makeStyles, tokens } from '@fluentui/react-components'
import { Trans } from '@lingui/react/macro'

type ProblemTextProps = { readonly problem: 'notFound' | 'notJson' | 'badBackend' | 'badApiBaseUrl' }

/** Stands in for the app when config.json does not say which backend to use. */
export function ConfigProblemPage({ problem }: ProblemTextProps) {
  return (
    <ThemeProvider>
      <WordsProvider>
        <ProblemText problem={problem} />
      </WordsProvider>
    </ThemeProvider>
  )
}

function ProblemText({ problem }: ProblemTextProps) {
  const styles = useStyles()
  return (
    <main className={styles.page}>
      <h1>
        <Trans>Upgrade Center cannot start</Trans>
      </h1>
      <p>
        {problem === 'notFound' && <Trans>The file config.json could not be read.</Trans>}
        {problem === 'notJson' && <Trans>The file config.json is not JSON.</Trans>}
        {problem === 'badBackend' && <Trans>In config.json, "backend" must be "sandbox" or "live".</Trans>}
        {problem === 'badApiBaseUrl' && (
          <Trans>In config.json, "apiBaseUrl" must be the http or https address of the live backend.</Trans>
        )}
      </p>
    </main>
  )
}

const useStyles = makeStyles({ page: { padding: tokens.spacingHorizontalXXL, maxWidth: '60ch' } })
