import { expect, test } from 'vitest'

import { inlineScripts } from './inlineScripts.ts'

test('what stands in the page is a script of its own, what is loaded is not', () => {
  const page = `<head><script>
  let a = 1 < 2
  </script><SCRIPT type="module" src="/main.js"></SCRIPT>
  <script async
    src = /other.js></script><style>script {}</style></head><body><script type="module">b()</script></body>`
  expect(inlineScripts(page)).toEqual(['\n  let a = 1 < 2\n  ', 'b()'])
})
