import type { PrintedNames } from '#i18n/localNames/localNames.ts'
import type { Messages } from '@lingui/core'

export type Language = {
  readonly messages: Messages
  /** Absent where products have their English names. */
  readonly names?: PrintedNames
}
