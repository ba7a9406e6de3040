import { rulePacks } from '#domain/catalogue/rulePacks.ts'
import { packGraph } from '#domain/editions/packGraph.ts'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { columnLayout } from './columnLayout.ts'
import type { GraphLayout, LayoutInput, PlacedNode } from './graphShapes.ts'
import { stackLayout } from './stackLayout.ts'

type Wanted = {
  readonly pack?: keyof typeof rulePacks
  readonly disputedPath?: 'as-printed' | 'business-standard'
  readonly width?: number
  readonly heights?: readonly number[]
}

function inputOf({
  pack = 'worldwide-2020',
  disputedPath = 'as-printed',
  width = 900,
  heights = [],
}: Wanted): LayoutInput {
  const { nodes, edges } = packGraph(rulePacks[pack], disputedPath)
  return {
    nodes: nodes.map(({ offer }) => ({ id: offer.key, isLocal: offer.market === 'IN' })),
    edges: edges.map(({ id, source, target, isDisputed }) => ({
      id,
      from: source.key,
      to: target.key,
      isMarked: isDisputed,
    })),
    width,
    heights: new Map(nodes.map(({ offer }, index) => [offer.key, heights[index] ?? 60])),
  }
}

test('Sources stand on the left, targets on the right, what is both in between', () => {
  const sorted = columnLayout(inputOf({}))?.columns.map((column) => column.toSorted())
  expect(sorted).toEqual([
    ['appsForBusiness', 'appsForBusinessIndia', 'businessBasic', 'businessBasicIndia'],
    ['businessStandard', 'businessStandardIndia'],
    ['appsForEnterprise', 'businessPremium', 'e1', 'e3', 'e5'],
  ])
  expect(columnLayout(inputOf({ pack: '21vianet-2018' }))?.columns).toEqual([
    ['vianetBusiness', 'vianetBusinessEssentials'],
    ['vianetBusinessPremium'],
    ['vianetProPlus', 'vianetE3', 'vianetE1'],
  ])
})

test('Where three columns have no room, there are none', () => {
  expect(columnLayout(inputOf({ width: 547 }))).toBeUndefined()
  expect(columnLayout(inputOf({ width: 548 }))?.columns).toHaveLength(3)
})

test('In one list, each offer stands below those that lead to it, the offers for India together', () => {
  expect(stackLayout(inputOf({ width: 288 })).columns).toEqual([
    [
      'appsForBusiness',
      'businessBasic',
      'businessStandard',
      'appsForBusinessIndia',
      'businessBasicIndia',
      'businessStandardIndia',
      'businessPremium',
      'appsForEnterprise',
      'e3',
      'e5',
      'e1',
    ],
  ])
})

function overlaps(one: PlacedNode, other: PlacedNode): boolean {
  const isBeside = one.x + one.width <= other.x || other.x + other.width <= one.x
  const isBelow = one.y + one.height <= other.y || other.y + other.height <= one.y
  return !isBeside && !isBelow
}

function expectReadable(layout: GraphLayout, input: LayoutInput): void {
  const { nodes, band, edges } = layout
  for (const node of nodes) {
    expect(node.x).toBeGreaterThanOrEqual(0)
    expect(node.x + node.width).toBeLessThanOrEqual(input.width)
    expect(node.y).toBeGreaterThanOrEqual(0)
    expect(node.y + node.height).toBeLessThanOrEqual(layout.height)
    expect(nodes.filter((other) => other !== node && overlaps(node, other))).toEqual([])
  }
  const placed = nodes.map(({ id }) => id)
  expect(placed.toSorted()).toEqual(input.nodes.map(({ id }) => id).toSorted())
  expect(edges.map(({ id }) => id)).toEqual(input.edges.map(({ id }) => id))
  if (band === undefined) return
  expect(band.top).toBeGreaterThanOrEqual(0)
  expect(band.top + band.height).toBeLessThanOrEqual(layout.height)
  const box = { id: 'band', x: 0, y: band.top, width: band.width, height: band.height }
  const inside = nodes.filter((node) => overlaps(node, box)).map(({ id }) => id)
  expect(inside.toSorted()).toEqual(['appsForBusinessIndia', 'businessBasicIndia', 'businessStandardIndia'])
}

const wanted = fc.record({
  pack: fc.constantFrom('21vianet-2018', 'worldwide-2019', 'worldwide-2020', 'worldwide-2021'),
  disputedPath: fc.constantFrom('as-printed', 'business-standard'),
  width: fc.integer({ min: 240, max: 1_400 }),
  heights: fc.array(fc.integer({ min: 56, max: 140 }), { minLength: 11, maxLength: 11 }),
})

test('Whatever the edition, the room and the length of the names: nothing overlaps, nothing sticks out', () => {
  fc.assert(
    fc.property(wanted, (asked) => {
      const input = inputOf(asked)
      expectReadable(stackLayout(input), input)
      const columns = columnLayout(input)
      if (columns !== undefined) expectReadable(columns, input)
    }),
    { numRuns: 20 },
  )
})
