import { expect, test } from 'vitest'

import { sizeReport } from './sizeReport.ts'

function part(...sizes: readonly number[]) {
  return {
    name: 'All',
    files: sizes.map((bytes, index) => ({ name: `${index}.js`, bytes })),
    limit: { must: 2, aim: 1 },
  }
}

test.for([
  { sizes: [400, 600], word: 'aim reached', isBroken: false },
  { sizes: [400, 601], word: 'kept', isBroken: false },
  { sizes: [1_999, 1], word: 'kept', isBroken: false },
  { sizes: [1_999, 2], word: 'broken', isBroken: true },
])('$sizes bytes are "$word"', ({ sizes, word, isBroken }) => {
  const report = sizeReport([part(...sizes)])
  expect(report.text).toContain(`, must 2, aim 1: ${word}\n`)
  expect(report.isBroken).toBe(isBroken)
})

test('one broken part breaks the whole', () => {
  expect(sizeReport([part(1), part(3_000)]).isBroken).toBe(true)
})

test('the largest files are named, the others summed up', () => {
  const report = sizeReport([part(10, 20, 30, 40, 50, 60, 70, 80, 1_090, 100)])
  expect(report.text).toBe(`Brotli 11, kB of 1,000 bytes

All: 1.6 kB, must 2, aim 1: kept
     1.1 kB  8.js
     0.1 kB  9.js
     0.1 kB  7.js
     0.1 kB  6.js
     0.1 kB  5.js
     0.1 kB  4.js
     0.0 kB  3.js
     0.0 kB  2.js
     0.0 kB  2 more`)
  expect(report.parts).toMatchObject([{ name: 'All', bytes: 1_550 }])
})
