/** The partner whose backend this is: invented, and the same in every book. */
export const partner = {
  tenantId: '4f1c2a9e-7b63-4d0a-9c55-2e8d6a1b3f70',
  mpnId: '4847383',
  domain: 'upgrade-center.example',
} as const

/** The account that acts in a role; `Admin agent` is admin.agent@… */
export function accountOf(role: string): string {
  return `${role.toLowerCase().replaceAll(' ', '.')}@${partner.domain}`
}
