import { chanceFrom } from './chance.ts'
import type { FaultInjection, Next } from './fault-injection.ts'
import { lateDomain } from './late-domain.ts'
import { lateStyle } from './late-style.ts'
import { lateTable } from './late-table.ts'
import { lateUsers } from './late-users.ts'
import { anyOrder } from './order.ts'
import { unevenPages } from './pages.ts'
import { alternatingRecovery } from './recovery.ts'
import { otherSpellings } from './spellings.ts'
import { otherTexts } from './texts.ts'
import { throttle } from './throttle.ts'

/** Wraps every operation and every page; the faults closest to the caller come first. */
export function strictFaults(seed: string): Required<FaultInjection> {
  const chance = chanceFrom(seed)
  return chain([
    otherSpellings(chance),
    otherTexts(chance),
    throttle(chance),
    alternatingRecovery(),
    lateUsers(),
    unevenPages(chance),
    anyOrder(chance),
    lateDomain(chance),
    lateTable(chance),
    lateStyle(chance),
  ])
}

/** Nothing in between: the account as it is. */
export const passThrough: Required<FaultInjection> = chain([])

function chain(faults: readonly FaultInjection[]): Required<FaultInjection> {
  return {
    api: (call, next) =>
      faults.reduceRight<Next>(
        (inner, { api }) => (api ? (input) => api({ ...call, input }, inner) : inner),
        next,
      )(call.input),
    page: (request, next) =>
      faults.reduceRight((inner, { page }) => (page ? () => page(request, inner) : inner), next)(),
  }
}
