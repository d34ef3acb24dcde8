/** What the id of a client was probably meant to be. */
export default {
  isAName: "this is the name of a client; the client's id is {id}",
  poolHas: 'the pool has {clients}',
  otherPool: 'it belongs to another pool, {pool}',
  otherPoolHas: 'it belongs to another pool, {pool}; your pool has {clients}',
} as const
