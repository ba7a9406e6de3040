import type { Backend } from './backend.ts'

type ConfigProblem = { readonly problem: 'notFound' | 'notJson' | 'badBackend' | 'badApiBaseUrl' }

function readLive(apiBaseUrl: unknown, origin: string): Backend | ConfigProblem {
  if (typeof apiBaseUrl !== 'string') return { problem: 'badApiBaseUrl' }
  // Only a path from the root is taken from this origin: a host without its scheme is no path.
  const base = apiBaseUrl.startsWith('/') ? origin : undefined
  if (!URL.canParse(apiBaseUrl, base)) return { problem: 'badApiBaseUrl' }
  const url = new URL(apiBaseUrl, base)
  const isHttp = url.protocol === 'https:' || url.protocol === 'http:'
  return isHttp ? { kind: 'live', apiBaseUrl: url.href, host: url.host } : { problem: 'badApiBaseUrl' }
}

/** Reads the text of config.json. In: the text (undefined when it could not be fetched) and the page's origin. */
export function readConfig(text: string | undefined, origin: string): Backend | ConfigProblem {
  if (text === undefined) return { problem: 'notFound' }
  let config: unknown
  try {
    config = JSON.parse(text)
  } catch {
    return { problem: 'notJson' }
  }
  if (typeof config !== 'object' || config === null || Array.isArray(config)) return { problem: 'badBackend' }
  // The sandbox is the default.
  if (!('backend' in config) || config.backend === 'sandbox') return { kind: 'sandbox' }
  if (config.backend !== 'live') return { problem: 'badBackend' }
  return readLive('apiBaseUrl' in config ? config.apiBaseUrl : undefined, origin)
}
