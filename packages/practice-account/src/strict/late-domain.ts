import type { Chance } from './chance.ts'
import type { FaultInjection, Json } from './fault-injection.ts'

/** What a domain is while a call takes effect [MODEL DomainStatusType]. */
const MEANWHILE: Readonly<Record<string, string>> = {
  CreateUserPoolDomain: 'CREATING',
  UpdateUserPoolDomain: 'UPDATING',
}

/** A new domain is CREATING, a changed one UPDATING, for the first one or two looks; on AWS up to a minute [DOC]. */
export function lateDomain(chance: Chance): FaultInjection {
  const pending = new Map<string, { status: string; looks: number }>()
  return {
    api: async (call, next) => {
      const answer = await next(call.input)
      const domain = String(call.input.Domain)
      const status = MEANWHILE[call.operation]
      if (status) pending.set(domain, { status, looks: 1 + Math.floor(2 * chance(`domain ${domain} ${status}`)) })
      if (call.operation === 'DeleteUserPoolDomain') pending.delete(domain)
      const still = pending.get(domain)
      if (call.operation !== 'DescribeUserPoolDomain' || still === undefined || still.looks === 0) return answer
      still.looks--
      const description = answer.DomainDescription as Json
      return { ...answer, DomainDescription: { ...description, Status: still.status } }
    },
  }
}
