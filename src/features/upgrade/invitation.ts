/** Longest link that mail programs are known to take. */
const longestMailLink = 2_000

/**
 * The invitation link with or without delegated admin privileges: its parameter `DAP` says which. A link that has no such
 * parameter stays as it is.
 */
export function invitationLink(url: string, hasPrivileges: boolean): string {
  return url.replace(/([?&]DAP=)[^&#]*/iu, `$1${hasPrivileges}`)
}

export type Mail = { readonly subject: string; readonly body: string; readonly link: string }

/** A link that opens a mail with subject and text. `isShortened`: the text was too long, the mail holds the link alone. */
export function mailLink({ subject, body, link }: Mail): { readonly href: string; readonly isShortened: boolean } {
  const written = (text: string) => `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`
  const whole = written(body.replaceAll(/\r?\n/gu, '\r\n'))
  return whole.length <= longestMailLink
    ? { href: whole, isShortened: false }
    : { href: written(link), isShortened: true }
}
