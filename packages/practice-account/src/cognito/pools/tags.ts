import type { PoolRecord } from '../../store/records.ts'
import type { Context } from '../context.ts'
import { invalidParameter } from '../errors.ts'
import { ACCOUNT_ID } from '../ids.ts'
import { findPool } from './pool.ts'

/** An AWS resource can have at most 50 tags [DOC]. */
const MOST_TAGS = 50

/** The pool of an ARN, for the tag operations: they take nothing else [MODEL]. */
export function poolOfArn(context: Context, arn: string): PoolRecord {
  const [, region, account, id = ''] = /^arn:aws:cognito-idp:([\w-]+):(\d+):userpool\/([\w-]+)$/.exec(arn) ?? []
  if (region !== context.region || account !== ACCOUNT_ID) throw invalidParameter(`Invalid ARN: ${arn}`)
  return findPool(context, id)
}

/** Throws InvalidParameterException for tags that AWS refuses. */
export function checkTags(tags: Readonly<Record<string, string>> = {}): void {
  const names = Object.keys(tags)
  const reserved = names.find((name) => /^aws:/i.test(name))
  if (reserved !== undefined) throw invalidParameter(`The tag ${reserved} begins with aws:, which is reserved.`)
  if (names.length > MOST_TAGS) throw invalidParameter(`A user pool has at most ${MOST_TAGS} tags.`)
}

/** Replaces the pool's tags by these. */
export function setTags(context: Context, pool: PoolRecord, tags: Record<string, string>): void {
  checkTags(tags)
  context.commit(['pool', pool.id, { ...pool, settings: { ...pool.settings, UserPoolTags: tags } }])
}
