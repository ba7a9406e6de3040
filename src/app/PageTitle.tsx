import { useLingui } from '@lingui/react/macro'

/** The browser's title: the page, then the product. */
export function PageTitle({ children }: { readonly children: string }) {
  const { t } = useLingui()
  const product = t`Upgrade Center`
  return <title>{`${children} - ${product}`}</title>
}
