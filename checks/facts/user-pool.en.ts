/** What the facts of `checks/facts/user-pool.ts` wait for. */
export default { waitsFor: 'a user pool' } as const
