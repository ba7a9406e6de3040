import type { PathComparison } from '#domain/editions/comparePacks.ts'
import { useLocale } from '#i18n/locale.ts'
import { Badge } from '@fluentui/react-components'
import { AddRegular, ArrowSwapRegular, LineHorizontal1Regular, SubtractRegular } from '@fluentui/react-icons'

import { pathChangeWord } from './comparisonText.ts'

const looks = {
  added: { color: 'success', icon: <AddRegular /> },
  removed: { color: 'danger', icon: <SubtractRegular /> },
  renamed: { color: 'brand', icon: <ArrowSwapRegular /> },
  unchanged: { color: 'informative', icon: <LineHorizontal1Regular /> },
} as const

/** What became of a path, by colour, icon and word. */
export function ChangeBadge({ change }: { readonly change: PathComparison['change'] }) {
  useLocale()
  const { color, icon } = looks[change]
  return (
    <Badge appearance={change === 'unchanged' ? 'outline' : 'tint'} color={color} icon={icon}>
      {pathChangeWord(change)}
    </Badge>
  )
}
