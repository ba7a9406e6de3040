/** The palette's code, fetched when it looks as if it will be wanted. */
export function loadPalette() {
  return import('./CommandPalette.tsx')
}
