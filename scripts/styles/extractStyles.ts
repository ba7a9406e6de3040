import { createContext, runInContext } from 'node:vm'

import { tokens } from '@fluentui/tokens'
import { type CSSRulesByBucket, resolveStyleRulesForSlots } from '@griffel/core'
import { type ESTree, parseSync, Visitor } from 'rolldown/utils'

type Module = { readonly code: string; readonly program: ESTree.Program }

type Extraction = { readonly replacement: string; readonly rules: CSSRulesByBucket }

/** A module whose calls only know class names, and the rules that have left it. */
export type ExtractedStyles = { readonly code: string; readonly rules: readonly CSSRulesByBucket[] }

/** Calls that put rules into the page while it runs. */
const callees = ['makeStyles', '__styles', '__resetStyles'] as const

type Callee = (typeof callees)[number]

const rulesOfEmptySlot: CSSRulesByBucket = {}

/** Evaluates expressions that refer to nothing but the theme's tokens and the module's own constants. */
function evaluator({ code, program }: Module): (node: ESTree.Node) => unknown {
  const context = createContext({ tokens })
  const evaluate = (node: ESTree.Node): unknown => runInContext(`(${code.slice(node.start, node.end)})`, context)
  for (const statement of program.body) {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
    if (declaration?.type !== 'VariableDeclaration') continue
    for (const { id, init } of declaration.declarations) {
      // Evaluated only where a style refers to it: most of a module's constants are none of a style's.
      if (id.type === 'Identifier' && init !== null)
        Object.defineProperty(context, id.name, { get: () => evaluate(init) })
    }
  }
  return evaluate
}

type Evaluate = ReturnType<typeof evaluator>

const extractions: Readonly<Record<Callee, (args: readonly ESTree.Node[], evaluate: Evaluate) => Extraction>> = {
  makeStyles([slots], evaluate) {
    const [classes, rules] = resolveStyleRulesForSlots(slots === undefined ? {} : Object(evaluate(slots)))
    return { replacement: `__css(${JSON.stringify(classes)})`, rules }
  },
  __styles([classes, rules], evaluate) {
    return {
      replacement: `__css(${JSON.stringify(classes === undefined ? {} : evaluate(classes))})`,
      rules: rules === undefined ? rulesOfEmptySlot : Object(evaluate(rules)),
    }
  },
  __resetStyles([leftToRight, rightToLeft, rules], evaluate) {
    const names = [leftToRight, rightToLeft].map((name) => (name === undefined ? null : evaluate(name)))
    const evaluated = rules === undefined ? [] : evaluate(rules)
    return {
      replacement: `__resetCSS(${names.map((name) => JSON.stringify(name)).join(', ')})`,
      rules: Array.isArray(evaluated) ? { r: evaluated } : Object(evaluated),
    }
  },
}

type Change = { readonly start: number; readonly end: number; readonly text: string }

function isToken(name: string): boolean {
  return Object.hasOwn(tokens, name)
}

/** Calls by what only knows class names, and tokens by the texts they stand for: constants of them go where nobody uses them. */
function changesIn(module: Module, rules: CSSRulesByBucket[]): readonly Change[] {
  const evaluate = evaluator(module)
  const changes: Change[] = []
  let end = 0
  new Visitor({
    CallExpression(call) {
      const name = callees.find((one) => call.callee.type === 'Identifier' && call.callee.name === one)
      if (name === undefined) return
      const extraction = extractions[name](call.arguments, evaluate)
      rules.push(extraction.rules)
      changes.push({ start: call.start, end: call.end, text: extraction.replacement })
      end = call.end
    },
    MemberExpression({ object, property, computed, start, end: memberEnd }) {
      const isOfTokens = object.type === 'Identifier' && object.name === 'tokens' && !computed
      if (!isOfTokens || property.type !== 'Identifier' || !isToken(property.name) || start < end) return
      changes.push({ start, end: memberEnd, text: `'var(--${property.name})'` })
    },
  }).visit(module.program)
  return changes
}

/**
 * Takes the style rules out of a module (plain JavaScript): what is left hands out class names and puts nothing into the
 * page. Undefined where there is nothing to take. Throws where a style refers to what is not known before the page runs.
 */
export function extractStyles(code: string): ExtractedStyles | undefined {
  const { program } = parseSync('module.js', code)
  const rules: CSSRulesByBucket[] = []
  const changes = changesIn({ code, program }, rules)
  if (changes.length === 0) return undefined
  const pieces = changes.map(({ start, text }, index) => code.slice(changes[index - 1]?.end ?? 0, start) + text)
  const rest = code.slice(changes.at(-1)?.end)
  return { code: `import { __css, __resetCSS } from '@griffel/react'\n${pieces.join('')}${rest}`, rules }
}
