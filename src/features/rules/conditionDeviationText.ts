import type { ConditionDeviation } from '#domain/editions/conditionTrail.ts'
import { t } from '@lingui/core/macro'

/** How a document's own words of a condition say something else than what we read. */
export function conditionDeviationText(deviation: ConditionDeviation): string {
  switch (deviation) {
    case 'readsAsNoLonger':
      return t`Reads as if the customer could no longer have them. We read: must not have them already.`
    case 'readsAsOtherServices':
      return t`Reads as any other services. We read: the services that the new offer adds.`
    case 'readsAsStatement':
      return t`Reads as a statement about the customer. We read a condition.`
    case 'readsAsSource':
      return t`Reads as the subscription that is upgraded. We read: the one it is upgraded to.`
    case 'readsAsRepresentative':
      return t`Reads as a representative for the privileges. We read: privileges that were delegated.`
  }
}
