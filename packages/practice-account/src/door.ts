export {
  PracticeAccountError,
  findPracticeAccount,
  openPracticeAccount,
  resetPracticeAccount,
  type PracticeAccount,
} from './index.ts'
export type { UserRecord } from './store/records.ts'
export { Store } from './store/store.ts'
