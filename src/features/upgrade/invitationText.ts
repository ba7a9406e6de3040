import { t } from '@lingui/core/macro'

/** The text to send, placeholders for what the app does not know in brackets. */
export function invitationText(customerName: string, link: string, hasPrivileges: boolean): string {
  const paragraphs = [
    t`Hello ${customerName},`,
    hasPrivileges
      ? t`We ask to be your reseller and for delegated admin privileges. With them we can see which subscriptions and services you have, check whether they can be upgraded, and manage them for you.`
      : t`We ask to be your reseller, so that we can sell and manage subscriptions for you.`,
    t`A global admin of your organization can read and accept the request here:`,
    link,
    t`[Your name]`,
    t`[Your company]`,
  ]
  return paragraphs.join('\n\n')
}
