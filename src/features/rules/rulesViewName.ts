import { t } from '@lingui/core/macro'

import type { RulesView } from './rulesState.ts'

export function rulesViewName(view: RulesView): string {
  switch (view) {
    case 'graph':
      return t({ message: 'Graph', context: 'View of the upgrade rules' })
    case 'table':
      return t({ message: 'Table', context: 'View of the upgrade rules' })
    case 'compare':
      return t`Compare editions`
    case 'conditions':
      return t`Conditions`
    case 'documents':
      return t`Documents and contradictions`
    case 'glossary':
      return t`Roles and terms`
  }
}
