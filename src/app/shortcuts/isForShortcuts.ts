import { isOverlayOpen } from './overlay.ts'

/** Where keys write, choose or spin something: letters belong to the field there. */
const fields = [
  'input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"], [type="reset"], [type="file"])',
  'textarea',
  'select',
  '[contenteditable]:not([contenteditable="false"])',
  ...['textbox', 'searchbox', 'combobox', 'spinbutton', 'listbox', 'menu', 'tree'].map((role) => `[role="${role}"]`),
].join(', ')

/** Whether a key press may be a shortcut: not while something is typed or composed, and never behind a modal dialog. */
export function isForShortcuts(event: KeyboardEvent): boolean {
  // An overlay whose code is still on its way is open already: what is typed is meant for it.
  if (event.defaultPrevented || event.repeat || event.isComposing || isOverlayOpen()) return false
  const { target } = event
  if (target instanceof Element && target.closest(fields) !== null) return false
  return document.querySelector('[aria-modal="true"]') === null
}
