import { chanceFrom } from './chance.ts'
import type { Disorder, Next } from './disorder.ts'
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

/** Stands around every operation and every page; the disorders nearest to the caller come first. */
export function strictly(seed: string): Required<Disorder> {
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
export const tidily: Required<Disorder> = chain([])

function chain(disorders: readonly Disorder[]): Required<Disorder> {
  return {
    api: (call, next) =>
      disorders.reduceRight<Next>(
        (inner, { api }) => (api ? (input) => api({ ...call, input }, inner) : inner),
        next,
      )(call.input),
    page: (request, next) =>
      disorders.reduceRight((inner, { page }) => (page ? () => page(request, inner) : inner), next)(),
  }
}
