import { expect, test } from 'vitest'

import type { GraphLayout } from './graphShapes.ts'
import { graphStep } from './graphStep.ts'

const size = { width: 100, height: 40 }
const line = { line: '', head: '', mark: { x: 0, y: 0 } }

/** Three columns: two sources, one in between, two targets, and one more target that no line leads to from "basic". */
const layout: GraphLayout = {
  kind: 'columns',
  width: 500,
  height: 300,
  band: undefined,
  columns: [['apps', 'basic'], ['standard'], ['premium', 'e3', 'e1']],
  nodes: [
    { id: 'apps', x: 0, y: 0, ...size },
    { id: 'basic', x: 0, y: 100, ...size },
    { id: 'standard', x: 200, y: 100, ...size },
    { id: 'premium', x: 400, y: 0, ...size },
    { id: 'e3', x: 400, y: 120, ...size },
    { id: 'e1', x: 400, y: 240, ...size },
  ],
  edges: [
    { id: 'apps.premium', from: 'apps', to: 'premium', ...line },
    { id: 'apps.e3', from: 'apps', to: 'e3', ...line },
    { id: 'basic.standard', from: 'basic', to: 'standard', ...line },
    { id: 'basic.e1', from: 'basic', to: 'e1', ...line },
    { id: 'standard.e3', from: 'standard', to: 'e3', ...line },
  ],
}

test.for([
  { from: 'apps', key: 'ArrowDown', to: 'basic' },
  { from: 'basic', key: 'ArrowDown', to: undefined },
  { from: 'basic', key: 'ArrowUp', to: 'apps' },
  { from: 'apps', key: 'ArrowUp', to: undefined },
  // Along a line: to the target that stands nearest.
  { from: 'apps', key: 'ArrowRight', to: 'premium' },
  { from: 'basic', key: 'ArrowRight', to: 'standard' },
  { from: 'standard', key: 'ArrowRight', to: 'e3' },
  { from: 'e1', key: 'ArrowLeft', to: 'basic' },
  { from: 'e3', key: 'ArrowLeft', to: 'standard' },
  { from: 'premium', key: 'ArrowLeft', to: 'apps' },
  { from: 'apps', key: 'ArrowLeft', to: undefined },
  { from: 'premium', key: 'ArrowRight', to: undefined },
  { from: 'e3', key: 'Home', to: 'apps' },
  { from: 'basic', key: 'End', to: 'e1' },
  { from: 'basic', key: 'a', to: undefined },
  { from: 'gone', key: 'ArrowDown', to: undefined },
])('$key leads from $from to $to', ({ from, key, to }) => {
  expect(graphStep(layout, from, key)).toBe(to)
})

test('Without a line, an arrow leads to the neighbouring column', () => {
  const unlinked = { ...layout, edges: [] }
  expect(graphStep(unlinked, 'basic', 'ArrowRight')).toBe('standard')
  expect(graphStep(unlinked, 'standard', 'ArrowLeft')).toBe('basic')
  expect(graphStep(unlinked, 'standard', 'ArrowRight')).toBe('e3')
})
