import type { DomainRecord } from '../../store/records.ts'
import type { Context } from '../context.ts'
import { invalidParameter } from '../errors.ts'

const RESERVED = ['aws', 'amazon', 'cognito']

/** What AWS refuses in a prefix (`domains/reserved-cognito`) [DOC/FIELD]. */
export function checkPrefix(context: Context, prefix: string, poolId: string): void {
  const word = RESERVED.find((reserved) => prefix.includes(reserved))
  if (word) throw invalidParameter(`Domain cannot contain reserved word: ${word}`)
  if (context.state.domains.get(prefix)) throw invalidParameter('Domain already associated with another user pool.')
  if (context.state.domainsOfPool.count(poolId) > 0)
    throw invalidParameter('User pool already has a domain configured.')
}

/** The domain, if it is this pool's. */
export function findDomain(context: Context, prefix: string, poolId: string): DomainRecord {
  const domain = context.state.domains.get(prefix)
  if (domain === undefined || domain.poolId !== poolId) throw invalidParameter('No such domain or user pool exists.')
  return domain
}

/** The address of a domain's hosted pages. On AWS: https://<prefix>.auth.<region>.amazoncognito.com. */
export function domainAddress(context: Context, prefix: string): string {
  return `${context.endpoint}/auth/${prefix}`
}
