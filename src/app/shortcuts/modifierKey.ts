const isApple = /Mac|iPhone|iPad|iPod/.test(navigator.platform)

/** A letter with the platform's command key, as its keyboards print it. */
export function withModifier(letter: string): string {
  return isApple ? `⌘${letter}` : `Ctrl+${letter}`
}
