import { isCalendarDay, sandboxSettingsSchema, type SandboxSettings } from '#contract/sandbox.ts'
import { readWireExactly } from '#contract/wire.ts'

import { member } from './member.ts'
import type { Overlay } from './overlay.ts'
import { overlayKeys, overlayPrefixOf, overlaysPrefix, readOverlay } from './overlaySnapshots.ts'
import type { StoredAnswer } from './sandboxStore.ts'
import type { SnapshotEntry } from './snapshotStorage.ts'

export const settingsKey = 'settings'
export const openedOnKey = 'openedOn'
export const answersPrefix = 'answer/'

export type RememberedAnswer = { readonly at: string; readonly answer: StoredAnswer }

export type StoredState = {
  readonly settings: SandboxSettings
  readonly openedOn: string | undefined
  /** By request id, oldest first. */
  readonly answers: Map<string, RememberedAnswer>
  /** By their prefix. */
  readonly overlays: Map<string, Overlay>
  readonly unreadableKeys: readonly string[]
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && isCalendarDay(value)
}

function readSettings(value: unknown): SandboxSettings | undefined {
  const settings = readWireExactly(sandboxSettingsSchema, value ?? {})
  return settings.ok ? settings.value : undefined
}

function readHeaders(value: unknown): Readonly<Record<string, string>> {
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([name, text]) => [name, String(text)]))
    : {}
}

/** A remembered answer; undefined where it cannot be read. */
export function readAnswer(value: unknown): RememberedAnswer | undefined {
  const at = member(value, 'at')
  const answer = member(value, 'answer')
  const fingerprint = member(answer, 'fingerprint')
  const status = member(answer, 'status')
  if (typeof at !== 'string' || typeof fingerprint !== 'string' || typeof status !== 'number') return undefined
  const headers = readHeaders(member(answer, 'headers'))
  return { at, answer: { fingerprint, status, body: member(answer, 'body'), headers } }
}

function readAnswers(entries: readonly SnapshotEntry[]) {
  const read = entries.map(([key, value]) => ({
    key,
    id: key.slice(answersPrefix.length, -1),
    answer: readAnswer(value),
  }))
  const answers = read
    .flatMap(({ id, answer }) => (answer === undefined ? [] : [[id, answer] as const]))
    .toSorted(([, left], [, right]) => (left.at < right.at ? -1 : 1))
  return {
    answers: new Map(answers),
    unreadableKeys: read.filter(({ answer }) => answer === undefined).map(({ key }) => key),
  }
}

function readOverlays(entries: readonly SnapshotEntry[]) {
  const byPrefix = Map.groupBy(entries, ([key]) => overlayPrefixOf(key))
  const read = [...byPrefix].map(([prefix, own]) => ({ prefix, ...readOverlay(overlayKeys(prefix), own) }))
  return {
    overlays: new Map(read.map(({ prefix, overlay }) => [prefix, overlay])),
    unreadableKeys: read.flatMap(({ unreadableKeys }) => unreadableKeys),
  }
}

/** Everything stored, and the keys of what cannot be read: they must neither be lost nor trusted. */
export function readStoredState(entries: readonly SnapshotEntry[]): StoredState {
  const values = new Map(entries)
  const withPrefix = (prefix: string) => entries.filter(([key]) => key.startsWith(prefix))
  const settings = readSettings(values.get(settingsKey))
  const openedOn = values.get(openedOnKey)
  const { answers, unreadableKeys: unreadableAnswers } = readAnswers(withPrefix(answersPrefix))
  const { overlays, unreadableKeys: unreadableOverlays } = readOverlays(withPrefix(overlaysPrefix))
  return {
    settings: settings ?? {},
    openedOn: isDay(openedOn) ? openedOn : undefined,
    answers,
    overlays,
    unreadableKeys: [
      ...(settings === undefined ? [settingsKey] : []),
      ...(openedOn === undefined || isDay(openedOn) ? [] : [openedOnKey]),
      ...unreadableAnswers,
      ...unreadableOverlays,
    ],
  }
}
