import { expect, test } from 'vitest'

import { rowPositions } from './rowPositions.ts'
import { createRowScroller } from './rowScroller.ts'

const padding = { start: 44, end: 44 }

/** A frame of 600 px in which rows begin 200 px from the top; it scrolls as far as its content goes. */
function open(count: number) {
  const positions = rowPositions(count, 44)
  const highest = positions.bodyHeight + 200 - 600
  let scrollTop = 0
  const frame = {
    clientHeight: 600,
    get scrollTop() {
      return scrollTop
    },
    set scrollTop(value: number) {
      scrollTop = Math.max(0, Math.min(highest, value))
    },
  }
  const scroller = createRowScroller(() => frame, positions)
  scroller.setMargin(200)
  scroller.followScroll()
  const scroll = (to: number) => {
    frame.scrollTop = to
    scroller.followScroll()
  }
  return { frame, scroller, scroll, highest }
}

test('the rows between the upper and the lower edge are seen', () => {
  const { scroller, scroll } = open(500)
  expect(scroller.seen()).toEqual({ first: 0, last: 9, shift: 0 })
  scroll(200 + 440)
  expect(scroller.seen()).toEqual({ first: 10, last: 23, shift: 0 })
  scroll(99_999)
  expect(scroller.seen()).toEqual({ first: 486, last: 499, shift: 0 })
})

test('a row comes into view by the shortest way, clear of what covers the edges', () => {
  const { frame, scroller } = open(500)
  scroller.scrollToIndex(5, padding)
  expect(frame.scrollTop).toBe(0)
  // Its lower edge is 200 + 11 * 44 px down.
  scroller.scrollToIndex(10, padding)
  expect(frame.scrollTop).toBe(200 + 484 + 44 - 600)
  scroller.scrollToIndex(0, padding)
  expect(frame.scrollTop).toBe(128)
  scroller.scrollToIndex(400, padding)
  expect(frame.scrollTop).toBe(200 + 401 * 44 + 44 - 600)
  scroller.scrollToIndex(300, padding)
  expect(frame.scrollTop).toBe(200 + 300 * 44 - 44)
})

test('of a million rows the scroll bar reaches the first, the middle and the last', () => {
  const { scroller, scroll, highest } = open(1_000_000)
  scroll(highest)
  expect(scroller.seen()).toEqual({ first: 999_986, last: 999_999, shift: 29_000_000 })
  scroll(200 + 7_500_000)
  expect(scroller.seen()).toMatchObject({ first: 500_000, shift: 14_500_000 })
  scroll(0)
  expect(scroller.seen()).toEqual({ first: 0, last: 9, shift: 0 })
})

test('a wheel tick moves a million rows by its own pixels, and the scroll bar follows when it rests', () => {
  const { frame, scroller, scroll } = open(1_000_000)
  scroll(200 + 7_500_000)
  scroll(200 + 7_500_440)
  expect(scroller.seen()).toMatchObject({ first: 500_010, shift: 14_500_000 })
  scroller.settle()
  // 440 px of rows are 136 px of the scroll bar.
  expect(frame.scrollTop).toBe(200 + 7_500_136)
  expect(scroller.seen()).toMatchObject({ first: 500_010, shift: 14_500_304 })
})

test('small steps that reach the end of the scroll bar reach the end of the rows', () => {
  const { scroller, scroll, highest } = open(1_000_000)
  scroll(200 + 1_010_000)
  for (let at = 200 + 1_010_000; at > 0; at -= 2_000) scroll(at)
  scroll(0)
  expect(scroller.seen()).toEqual({ first: 0, last: 9, shift: 0 })
  scroll(highest - 1_010_000)
  for (let at = highest - 1_010_000; at < highest; at += 2_000) scroll(at)
  scroll(highest)
  expect(scroller.seen()).toMatchObject({ last: 999_999, shift: 29_000_000 })
})

test('the last of a million rows comes into view from the first, and the other way', () => {
  const { frame, scroller, highest } = open(1_000_000)
  scroller.scrollToIndex(999_999, padding)
  expect(frame.scrollTop).toBe(highest)
  expect(scroller.seen()).toMatchObject({ last: 999_999 })
  scroller.scrollToIndex(999_970, padding)
  expect(scroller.seen().first).toBe(999_969)
  scroller.scrollToIndex(0, padding)
  expect(frame.scrollTop).toBe(156)
})

test('what is seen stays while cards above it turn out taller', () => {
  const { frame, scroller, scroll } = open(500)
  scroll(200 + 44 * 100 + 10)
  scroller.setPositions(
    rowPositions(
      500,
      44,
      new Map([
        [90, 64],
        [103, 84],
      ]),
    ),
  )
  expect(frame.scrollTop).toBe(200 + 44 * 100 + 10 + 20)
  expect(scroller.seen().first).toBe(100)
})

test('a card brought into view stays there while its height and those above it become known', () => {
  const { frame, scroller, scroll } = open(500)
  scroller.scrollToIndex(400, padding)
  expect(frame.scrollTop).toBe(17_288)
  const grown = new Map([
    [399, 144],
    [400, 94],
  ])
  scroller.setPositions(rowPositions(500, 44, grown))
  expect(frame.scrollTop).toBe(17_438)
  // Whoever scrolls away is not brought back.
  scroll(17_000)
  scroller.setPositions(rowPositions(500, 44, new Map([...grown, [401, 94]])))
  expect(frame.scrollTop).toBe(17_000)
})

test('a list that grows to where it must be scaled keeps its place', () => {
  const { scroller, scroll } = open(340_000)
  scroll(200 + 44 * 100_000)
  scroller.setPositions(rowPositions(1_000_000, 44))
  expect(scroller.seen().first).toBe(100_000)
})
