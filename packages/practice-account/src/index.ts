/** AWS on 127.0.0.1, as far as Cognito user pools, DynamoDB and STS go: for learning and for tests. */
export { PracticeAccountError } from './errors.ts'
export { findPracticeAccount, resetPracticeAccount } from './holder.ts'
export { openPracticeAccount } from './open.ts'
export type { FoundAccount, OpenOptions, PracticeAccount } from './options.ts'
export { startPracticeAccount, type RunningPracticeAccount, type StartOptions } from './start.ts'
