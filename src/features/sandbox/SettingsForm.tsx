import { apiErrorFacts } from '#api/apiError.ts'
import type { SandboxSettings } from '#api/sandbox.ts'
import { offersByKey } from '#domain/catalogue/offers.ts'
import { rulePackIds } from '#domain/catalogue/rulePacks.ts'
import { roles, viewingRoles } from '#domain/roles.ts'
import { editionName } from '#i18n/editionName.ts'
import { formatList } from '#i18n/format.ts'
import { numberRangeText } from '#i18n/numberRangeText.ts'
import { productName } from '#i18n/productNames.ts'
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
import { CheckmarkCircleRegular } from '@fluentui/react-icons'
import { Trans, useLingui } from '@lingui/react/macro'

import { settingLimits, type SettingsFormState, useSettingsDraft } from './useSettingsDraft.ts'

type SettingsFormProps = {
  /** The settings in force in this tab. */
  readonly settings: SandboxSettings
  readonly overridden: readonly string[]
  readonly onOverridesDropped: () => Promise<void>
}

/** Shows and sets the settings; what is typed stays until it is applied. */
export function SettingsForm({ settings, overridden, onOverridesDropped }: SettingsFormProps) {
  const styles = useStyles()
  const { t } = useLingui()
  const form = useSettingsDraft(settings, () => void onOverridesDropped())
  return (
    <form
      className={styles.form}
      noValidate
      aria-label={t`Sandbox settings`}
      onSubmit={(event) => {
        event.preventDefault()
        form.apply()
      }}
    >
      {overridden.length > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            <Trans>This tab's address sets some of these. Apply stores them and takes them out of the address.</Trans>
          </MessageBarBody>
        </MessageBar>
      )}
      <RuleFields form={form} />
      <BookFields form={form} />
      {form.error !== null && (
        <ErrorNotice title={t`The settings were not changed.`} facts={apiErrorFacts(form.error)} />
      )}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          type="submit"
          disabledFocusable={form.isCustomersWrong || form.isLatencyWrong || form.isSeedMissing || form.isPending}
        >
          <Trans>Apply</Trans>
        </Button>
        <span role="status" className={styles.applied}>
          {form.isApplied && (
            <>
              <CheckmarkCircleRegular aria-hidden="true" /> <Trans>Settings applied</Trans>
            </>
          )}
        </span>
      </div>
    </form>
  )
}

/** Who acts, and by which rules. */
function RuleFields({ form: { draft, edit } }: { readonly form: SettingsFormState }) {
  const styles = useStyles()
  const { t } = useLingui()
  const viewers = formatList(viewingRoles.map(roleName))
  const { appsForBusiness, businessPremium, businessStandard } = offersByKey
  const [source, premium, standard] = [
    productName(appsForBusiness, 'microsoft365'),
    productName(businessPremium, 'microsoft365'),
    productName(businessStandard, 'microsoft365'),
  ]
  return (
    <>
      <Field label={t`Persona`} hint={t`${viewers} can view subscriptions, but not change them.`}>
        <Select className={styles.select} value={draft.role} onChange={(_event, { value }) => edit({ role: value })}>
          {roles.map((role) => (
            <option key={role} value={role}>
              {roleName(role)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t`Rules`} hint={t`Each edition has a book of its own.`}>
        <Select
          className={styles.select}
          select={{ className: styles.select }}
          value={draft.pack}
          onChange={(_event, { value }) => edit({ pack: value })}
        >
          {rulePackIds.map((pack) => (
            <option key={pack} value={pack}>
              {editionName(pack)}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={t`Disputed path`}
        hint={t`From ${source}: the tables of 2020 and 2021 print ${premium}, their footnotes speak of ${standard}.`}
      >
        <RadioGroup value={draft.disputedPath} onChange={(_event, { value }) => edit({ disputedPath: value })}>
          <Radio value="as-printed" label={t`As printed`} />
          <Radio value="business-standard" label={standard} />
        </RadioGroup>
      </Field>
    </>
  )
}

/** How big the book is, from which seed, and how slowly it answers. */
function BookFields({ form }: { readonly form: SettingsFormState }) {
  const { t } = useLingui()
  const { draft, edit } = form
  return (
    <>
      <NumberSetting
        label={t`Number of customers`}
        value={draft.customers}
        limits={form.isCustomersWrong ? settingLimits.customers : undefined}
        onChange={(customers) => edit({ customers })}
      />
      <Field
        label={t`Seed`}
        hint={t`The same seed gives the same customers.`}
        validationMessage={form.isSeedMissing ? t`Enter a seed.` : undefined}
      >
        <Input autoComplete="off" value={draft.seed} onChange={(_event, { value }) => edit({ seed: value })} />
      </Field>
      <NumberSetting
        label={t`Latency in milliseconds`}
        value={draft.latency}
        limits={form.isLatencyWrong ? settingLimits.latency : undefined}
        onChange={(latency) => edit({ latency })}
      />
    </>
  )
}

type NumberSettingProps = {
  readonly label: string
  readonly value: string
  /** Told where the value is outside them, or no number. */
  readonly limits: Parameters<typeof numberRangeText>[0] | undefined
  readonly onChange: (value: string) => void
}

function NumberSetting({ label, value, limits, onChange }: NumberSettingProps) {
  return (
    <Field label={label} validationMessage={limits && numberRangeText(limits)}>
      <Input
        inputMode="numeric"
        autoComplete="off"
        value={value}
        onChange={(_event, { value: typed }) => onChange(typed)}
      />
    </Field>
  )
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  applied: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  select: { minWidth: 0, maxWidth: '100%', textOverflow: 'ellipsis' },
})
