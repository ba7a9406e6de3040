import { createLazyRoute } from '@tanstack/react-router'

import { RolesPage } from './RolesPage.tsx'

export const rolesLazyRoute = createLazyRoute('/roles')({
  component: RolesPage,
})
