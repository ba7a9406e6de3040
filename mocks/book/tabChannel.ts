/** Messages to the other tabs of this browser, in order; a tab does not hear itself. */
export type TabChannel = {
  readonly post: (message: unknown) => void
  readonly listen: (listener: (message: unknown) => void) => void
}

const channelName = 'upgrade-center'

export const silentChannel: TabChannel = { post: () => undefined, listen: () => undefined }

function openChannel(): BroadcastChannel | undefined {
  try {
    return typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(channelName)
  } catch {
    return undefined
  }
}

/** The browser's channel between tabs; silent where it has none, or forbids it. */
export function browserChannel(): TabChannel {
  const channel = openChannel()
  if (channel === undefined) return silentChannel
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel, not a window
    post: (message) => channel.postMessage(message),
    listen: (listener) => channel.addEventListener('message', (event: MessageEvent<unknown>) => listener(event.data)),
  }
}
