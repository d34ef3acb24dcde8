/** Ends of a sentence such as “no client with the id chocolate-web”. */
export default {
  isAName: ": that is a name; the client's id is {id}",
  poolHas: '; the pool has {clients}',
  otherPool: '; it belongs to another pool, {pool}',
} as const
