import type { Look } from '../../pages/layout.ts'
import type { DomainRecord } from '../../store/records.ts'

/** Managed login (version 2) and the classic hosted UI (version 1) are two looks of the same pages. */
export function lookOf(domain: DomainRecord | undefined): Look {
  return domain?.managedLoginVersion === 2 ? 'managed' : 'classic'
}
