// A pretend AWS on 127.0.0.1 for learners who have no AWS account.
export { PracticeAccountError } from './errors.ts'
export {
  findPracticeAccount,
  openPracticeAccount,
  resetPracticeAccount,
  type OpenOptions,
  type PracticeAccount,
} from './open.ts'
