import { createLazyRoute } from '@tanstack/react-router'

import { RulesPage } from './RulesPage.tsx'

export const rulesLazyRoute = createLazyRoute('/rules')({
  component: RulesPage,
})
