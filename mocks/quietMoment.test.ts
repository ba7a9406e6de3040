import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { quietMoment } from './quietMoment.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('Told a while after the last of several has ended, and once', () => {
  const tell = vi.fn<() => void>()
  const { begin, end } = quietMoment({ quiet: 500, latest: 5_000 }, tell)
  begin()
  begin()
  end()
  vi.advanceTimersByTime(600)
  expect(tell).not.toHaveBeenCalled()
  end()
  vi.advanceTimersByTime(499)
  expect(tell).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(tell).toHaveBeenCalledOnce()
  begin()
  end()
  vi.advanceTimersByTime(10_000)
  expect(tell).toHaveBeenCalledOnce()
})

test('What begins within the while puts it off', () => {
  const tell = vi.fn<() => void>()
  const { begin, end } = quietMoment({ quiet: 500, latest: 5_000 }, tell)
  begin()
  end()
  vi.advanceTimersByTime(400)
  begin()
  vi.advanceTimersByTime(400)
  expect(tell).not.toHaveBeenCalled()
  end()
  vi.advanceTimersByTime(500)
  expect(tell).toHaveBeenCalledOnce()
})

test('A page that never rests is told at the latest moment', () => {
  const tell = vi.fn<() => void>()
  const { begin, end } = quietMoment({ quiet: 500, latest: 5_000 }, tell)
  begin()
  begin()
  end()
  vi.advanceTimersByTime(4_999)
  expect(tell).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(tell).toHaveBeenCalledOnce()
})

test('Nothing is told before the first has ended', () => {
  const tell = vi.fn<() => void>()
  quietMoment({ quiet: 500, latest: 5_000 }, tell).begin()
  vi.advanceTimersByTime(60_000)
  expect(tell).not.toHaveBeenCalled()
})
