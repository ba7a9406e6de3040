import { contradictions } from '#domain/editions/contradictions.ts'
import { activateEnglish } from '#i18n/testing/activateEnglish.ts'
import { expect, test } from 'vitest'

import { contradictionReasonText, weFollowText } from './contradictionReasonText.ts'
import { contradictionText } from './contradictionText.ts'
import { contradictionTitle } from './contradictionTitle.ts'

activateEnglish()

function find(id: string) {
  return contradictions.filter((contradiction) => contradiction.id === id)
}

test('No two contradictions read alike', () => {
  expect(contradictions).toHaveLength(30)
  expect(new Set(contradictions.map(({ id }) => contradictionTitle(id))).size).toBe(30)
  expect(new Set(contradictions.map(({ id }) => contradictionText(id))).size).toBe(30)
})

test.for([
  {
    id: 'rowAgainstFootnote',
    title: 'Row 1 against its own footnote',
    follow: 'The table is followed, unless the setting for the disputed path says otherwise.',
    reason: 'An edition holds what its table prints, and the path carries a mark wherever it is shown.',
  },
  {
    id: 'oneNameForTwoOffers',
    title: 'One name for two offers',
    follow: 'Followed: Chinese (China) 2020.',
    reason: 'Two offers never share a name here.',
  },
  {
    id: 'indiaFootnoteGarbled',
    title: 'A footnote without its "not"',
    follow: 'Followed: Chinese (China) 2020 and Swedish (Sweden) 2020.',
    reason: 'The edition before it has the whole sentence.',
  },
  {
    id: 'businessAsEnterprise',
    title: 'Business under the word for Enterprise',
    follow: 'Followed: the text in English of Chinese (China) 2018.',
    reason: 'Two offers never share a name here.',
  },
  {
    id: 'entryPoint',
    title: 'Where "Upgrade now" is found',
    follow: 'Both are followed at once.',
    reason: 'Both ways lead to the same dialog.',
  },
  {
    id: 'e5Missing',
    title: 'No E5 in China in 2018',
    follow: 'Each edition follows its own document.',
    reason: 'An edition is a rule of its own, also where it has less than others.',
  },
])('$id says whom we follow and why', ({ id, title, follow, reason }) => {
  const words = find(id).map((contradiction) => ({
    title: contradictionTitle(contradiction.id),
    follow: weFollowText(contradiction),
    reason: contradictionReasonText(contradiction.reason),
  }))
  expect(words).toEqual([{ title, follow, reason }])
})
