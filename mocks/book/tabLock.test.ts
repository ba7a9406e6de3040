import { afterEach, expect, test, vi } from 'vitest'

import { browserLock } from './tabLock.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

function refuse(): never {
  throw new DOMException('The request was denied.', 'SecurityError')
}

function stubLocks(request: unknown): void {
  vi.stubGlobal('navigator', { locks: { request } })
}

test.for([
  ['rejects', () => Promise.reject(new DOMException('The request was denied.', 'SecurityError'))],
  ['throws', refuse],
] as const)('where asking for a lock %s, tasks run one at a time within the page', async ([, request]) => {
  stubLocks(request)
  const lock = browserLock()
  const steps: string[] = []
  const task = (name: string) => async () => {
    steps.push(`${name} begins`)
    await Promise.resolve()
    steps.push(`${name} ends`)
    return name
  }
  expect(await Promise.all([lock(task('one')), lock(task('two'))])).toEqual(['one', 'two'])
  expect(steps).toEqual(['one begins', 'one ends', 'two begins', 'two ends'])
})

test('a task that fails under the lock is not run again', async () => {
  stubLocks((_name: string, task: () => unknown) => task())
  let runs = 0
  const broken = browserLock()(() => {
    runs += 1
    return Promise.reject(new Error('broken task'))
  })
  await expect(broken).rejects.toThrow('broken task')
  expect(runs).toBe(1)
})

test('where the locks themselves are forbidden, tasks run', async () => {
  vi.stubGlobal('navigator', Object.defineProperty({}, 'locks', { get: refuse }))
  expect(await browserLock()(() => Promise.resolve('done'))).toBe('done')
})
