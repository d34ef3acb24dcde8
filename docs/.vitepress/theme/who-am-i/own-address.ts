/** What users may do with their own e-mail address, with their own access token: change it, and verify it with a code. */
import type { CognitoUser } from 'amazon-cognito-identity-js'

import { addressRefused } from './address-problems.ts'
import { PageProblem } from './problem.ts'

/** Each throws a PageProblem with a sentence that says what to do. */
export interface OwnAddress {
  /** UpdateUserAttributes. The pool mails a code to the new address. */
  change(email: string): Promise<void>
  /** VerifyUserAttribute, with the code from the newest mail. */
  verify(code: string): Promise<void>
  /** GetUserAttributeVerificationCode: another mail. */
  mailCode(): Promise<void>
}

export const ownAddress = (user: CognitoUser): OwnAddress => ({
  change: (Value) =>
    asked((done, no) => user.updateAttributes([{ Name: 'email', Value }], (e) => (e ? no(e) : done()))),
  verify: (code) =>
    asked((done, no) => user.verifyAttribute('email', code, { onSuccess: () => done(), onFailure: no })),
  mailCode: () =>
    asked((done, no) => user.getAttributeVerificationCode('email', { onSuccess: () => done(), onFailure: no })),
})

/** The library's callbacks as a promise. Errors are told apart by name, since their texts change. */
const asked = (ask: (done: () => void, no: (error: Error) => void) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    ask(resolve, (error) => reject(new PageProblem(addressRefused(error), { cause: error })))
  })
