import { expect, test } from 'vitest'

import { themeStyles } from './themes.ts'

test('Each look by the name on the root; what is alike in all stands once', () => {
  const wanted = new Set(['colorNeutralBackground1', 'colorNeutralBackground2Hover', 'strokeWidthThin'])
  expect(themeStyles((name) => wanted.has(name)).split('\n')).toEqual([
    ':root{--strokeWidthThin:1px;--colorNeutralBackground1:#ffffff;--colorNeutralBackground2Hover:#f0f0f0}',
    ":root[data-look='dark']{--colorNeutralBackground1:#292929;--colorNeutralBackground2Hover:#333333}",
    ":root[data-look='high-contrast']{--colorNeutralBackground1:#000000;--colorNeutralBackground2Hover:#000000}",
  ])
})
