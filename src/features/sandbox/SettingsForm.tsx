import { apiErrorFacts } from '#api/apiError.ts'
import { type SandboxSettings, useChangeSandboxSettings } from '#api/sandbox.ts'
import { rulePackIds } from '#domain/catalogue/rulePacks.ts'
import { checkLicenseQuantity } from '#domain/licenseQuantity.ts'
import { roles } from '#domain/roles.ts'
import { editionName } from '#i18n/editionName.ts'
import { numberRangeText } from '#i18n/numberRangeText.ts'
import { roleName } from '#i18n/roleName.ts'
import { ErrorNotice } from '#ui/ErrorNotice.tsx'
import {
  Button,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  Select,
  tokens,
} from '@fluentui/react-components'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'

type SettingsFormProps = {
  /** The settings in force in this tab. */
  readonly settings: SandboxSettings
  readonly overridden: readonly string[]
  readonly onOverridesDropped: (keys: readonly string[]) => Promise<void>
}

const limits = { customers: { minimum: 1, maximum: 1_000_000 }, latency: { minimum: 0, maximum: 60_000 } } as const

/** Shows and sets the settings; what is typed stays until it is applied. */
export function SettingsForm({ settings, overridden, onOverridesDropped }: SettingsFormProps) {
  const styles = useStyles()
  const { t } = useLingui()
  const change = useChangeSandboxSettings()
  const [role, setRole] = useState(settings.role)
  const [pack, setPack] = useState(settings.pack)
  const [disputedPath, setDisputedPath] = useState(settings.disputedPath)
  const [customers, setCustomers] = useState(String(settings.customers ?? ''))
  const [seed, setSeed] = useState(String(settings.seed ?? ''))
  const [latency, setLatency] = useState(String(settings.latency ?? ''))
  const count = checkLicenseQuantity(customers, limits.customers)
  const wait = checkLicenseQuantity(latency, limits.latency)
  const isValid = count.state === 'valid' && wait.state === 'valid' && seed.trim() !== ''

  const apply = () => {
    if (count.state !== 'valid' || wait.state !== 'valid' || seed.trim() === '') return
    const patch: SandboxSettings = {
      role,
      pack,
      disputedPath,
      customers: count.quantity,
      seed: seed.trim(),
      latency: wait.quantity,
    }
    change.mutate(patch, { onSuccess: () => void onOverridesDropped(overridden) })
  }
  const countProblem = numberRangeText(limits.customers)
  const waitProblem = numberRangeText(limits.latency)
  return (
    <form
      className={styles.form}
      noValidate
      aria-label={t`Sandbox settings`}
      onSubmit={(event) => {
        event.preventDefault()
        apply()
      }}
    >
      {overridden.length > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            <Trans>This tab's address sets some of these. Apply stores them and takes them out of the address.</Trans>
          </MessageBarBody>
        </MessageBar>
      )}
      <Field label={t`Persona`}>
        <Select value={role} onChange={(_event, { value }) => setRole(roles.find((known) => known === value))}>
          {roles.map((value) => (
            <option key={value} value={value}>
              {roleName(value)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t`Rules`} hint={t`Each edition has a book of its own.`}>
        <Select value={pack} onChange={(_event, { value }) => setPack(rulePackIds.find((known) => known === value))}>
          {rulePackIds.map((value) => (
            <option key={value} value={value}>
              {editionName(value)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t`Disputed path`}>
        <RadioGroup
          value={disputedPath}
          onChange={(_event, { value }) => setDisputedPath(value === 'business-standard' ? value : 'as-printed')}
        >
          <Radio value="as-printed" label={t`As printed`} />
          <Radio value="business-standard" label={t`Business Standard`} />
        </RadioGroup>
      </Field>
      <Field label={t`Number of customers`} validationMessage={count.state === 'valid' ? undefined : countProblem}>
        <Input inputMode="numeric" value={customers} onChange={(_event, { value }) => setCustomers(value)} />
      </Field>
      <Field
        label={t`Seed`}
        hint={t`The same seed gives the same customers.`}
        validationMessage={seed.trim() === '' ? t`Enter a seed.` : undefined}
      >
        <Input value={seed} onChange={(_event, { value }) => setSeed(value)} />
      </Field>
      <Field label={t`Latency in milliseconds`} validationMessage={wait.state === 'valid' ? undefined : waitProblem}>
        <Input inputMode="numeric" value={latency} onChange={(_event, { value }) => setLatency(value)} />
      </Field>
      {change.error !== null && (
        <ErrorNotice title={t`The settings were not changed.`} facts={apiErrorFacts(change.error)} />
      )}
      <Button
        appearance="primary"
        type="submit"
        className={styles.apply}
        disabledFocusable={!isValid || change.isPending}
      >
        <Trans>Apply</Trans>
      </Button>
    </form>
  )
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  apply: { alignSelf: 'flex-start' },
})
