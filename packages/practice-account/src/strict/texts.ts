import { AwsError } from '../cognito/errors.ts'
import { counter, type Chance } from './chance.ts'
import type { FaultInjection } from './fault-injection.ts'

/** Different texts that AWS has been seen to use for the same error, by error name [CAP/FIELD] (`sign-up/taken`). */
const SAME: readonly (readonly [name: string, one: RegExp, other: string])[] = [
  ['UsernameExistsException', /^An account with the given email already exists\.$/, 'User already exists'],
  ['UsernameExistsException', /^User already exists$/, 'An account with the given email already exists.'],
  ['UserNotFoundException', /^Username\/client id combination not found\.$/, 'User does not exist.'],
  ['UserNotFoundException', /^User does not exist\.$/, 'Username/client id combination not found.'],
  [
    'InvalidParameterException',
    /^(Attributes did not conform to the schema: )(\w+): The attribute is required/,
    '$1$2.formatted: The attribute $2.formatted is required',
  ],
  ['ResourceNotFoundException', /^User pool (\S+) does not exist\.$/, 'User pool does not exist.'],
  ['NotAuthorizedException', /^Incorrect username or password\.$/, 'Incorrect username or password'],
  [
    'CodeMismatchException',
    /^Invalid verification code provided, please try again\.$/,
    'Invalid code received for user',
  ],
]

/** Every other time, an error has a different text. Its name stays the same: that is what callers should rely on. */
export function otherTexts(chance: Chance): FaultInjection {
  const count = counter()
  return {
    api: async (call, next) => {
      try {
        return await next(call.input)
      } catch (error) {
        if (!(error instanceof AwsError)) throw error
        const found = SAME.find(([name, one]) => name === error.name && one.test(error.message))
        if (found === undefined || chance(`text ${count(call.operation)} ${call.operation}`) < 0.5) throw error
        throw new AwsError(error.name, error.message.replace(found[1], found[2]), error.status)
      }
    },
  }
}
