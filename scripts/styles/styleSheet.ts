import {
  type CSSRulesByBucket,
  defaultCompareMediaQueries,
  normalizeCSSBucketEntry,
  type StyleBucketName,
  styleBucketOrdering,
} from '@griffel/core'

type Rule = {
  readonly css: string
  readonly bucket: number
  /** Condition of an `@media` or `@container` bucket. */
  readonly condition: string
  readonly priority: number
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function rulesOf(bucketName: StyleBucketName, entries: CSSRulesByBucket[StyleBucketName]): readonly Rule[] {
  return (entries ?? []).map((entry) => {
    const [css, metadata = {}] = normalizeCSSBucketEntry(entry)
    return {
      css,
      bucket: styleBucketOrdering.indexOf(bucketName),
      condition: textOf(metadata['m'] ?? metadata['x']),
      priority: Number(metadata['p'] ?? 0),
    }
  })
}

function compareRules(left: Rule, right: Rule): number {
  if (left.bucket !== right.bucket) return left.bucket - right.bucket
  if (left.condition !== right.condition) return defaultCompareMediaQueries(left.condition, right.condition)
  return left.priority - right.priority
}

/**
 * One style sheet of the rules of many modules, each rule once, in the order in which Griffel's own style elements would
 * stand in the page: by bucket, then by media query, then by priority.
 */
export function styleSheet(modules: readonly CSSRulesByBucket[]): string {
  const rules = modules.flatMap((buckets) =>
    styleBucketOrdering.flatMap((bucketName) => rulesOf(bucketName, buckets[bucketName])),
  )
  const unique = new Map(rules.map((rule) => [`${rule.bucket} ${rule.css}`, rule]))
  return [...unique.values()]
    .toSorted(compareRules)
    .map(({ css }) => css)
    .join('\n')
}
