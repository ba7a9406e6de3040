import type { Link } from '#contract/paging.ts'

import type { Answer } from './route.ts'

/** 200 with a resource. */
export function ok(body: unknown): Answer {
  return { status: 200, body }
}

/** 200 with a collection, in one page unless the caller says how it goes on. */
export function collection(
  items: readonly unknown[],
  paging: {
    readonly totalCount?: number
    readonly links?: Readonly<Record<string, Link>>
    readonly continuationToken?: string
  } = {},
): Answer {
  return ok({
    totalCount: paging.totalCount ?? items.length,
    items,
    ...(paging.links === undefined ? {} : { links: paging.links }),
    ...(paging.continuationToken === undefined ? {} : { continuationToken: paging.continuationToken }),
    attributes: { objectType: 'Collection' },
  })
}

/** A refusal in the shape of every Partner Center error body. */
export function fault(status: number, code: number, description: string, data: readonly string[] = []): Answer {
  return { status, body: { code, description: description.slice(0, 1024), data, source: 'PartnerFD' } }
}

/** 400: the request itself cannot be understood. */
export function invalidInput(description: string, data: readonly string[] = []): Answer {
  return fault(400, 800002, description, data)
}

/** 404: nothing of the kind. */
export function notFound(description: string): Answer {
  return fault(404, 1000, description)
}

/** 403: the customer has not granted delegated admin privileges. */
export function accessDenied(): Answer {
  return fault(403, 2032, 'Access denied: delegated admin privileges are not granted for this customer.')
}

/** A link to a path below the version segment. */
export function linkTo(uri: string, headers: Link['headers'] = []): Link {
  return { uri, method: 'GET', headers }
}
