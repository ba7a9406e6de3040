/** Messages to the other tabs of this browser, in order; a tab does not hear itself. */
export type TabChannel = {
  readonly post: (message: unknown) => void
  readonly listen: (listener: (message: unknown) => void) => void
}

const channelName = 'upgrade-center'

export const silentChannel: TabChannel = { post: () => undefined, listen: () => undefined }

/** The browser's channel between tabs; silent where it has none. */
export function browserChannel(): TabChannel {
  if (typeof BroadcastChannel === 'undefined') return silentChannel
  const channel = new BroadcastChannel(channelName)
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel, not a window
    post: (message) => channel.postMessage(message),
    listen: (listener) => channel.addEventListener('message', (event: MessageEvent<unknown>) => listener(event.data)),
  }
}
