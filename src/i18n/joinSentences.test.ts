import { expect, test } from 'vitest'

import { joinSentences } from './joinSentences.ts'

test.each([
  ['no sentence', [], ''],
  ['one', ['Not active.'], 'Not active.'],
  ['an empty one', ['', 'Not active.', ''], 'Not active.'],
  ['English', ['Not active.', 'Status: Suspended.'], 'Not active. Status: Suspended.'],
  ['Chinese', ['该订阅当前有 5 个许可证。', '1 到 300。'], '该订阅当前有 5 个许可证。1 到 300。'],
  ['Chinese after English', ['Not active.', '1 到 300。'], 'Not active. 1 到 300。'],
])('%s', (_name, sentences, text) => {
  expect(joinSentences(sentences)).toBe(text)
})
