import type { Pluggable } from '@smithy/types'

/** Something else answered in AWS's place: the login page of a network, a proxy, a filter. */
export class NotAnAwsAnswer extends Error {
  override name = 'NotAnAwsAnswer'
}

/** The content types of AWS's JSON and query protocols. */
const AWS_TYPES = /^(application\/x-amz-json|application\/json|text\/xml|application\/xml)/

/**
 * SDK middleware that lets nothing through but an answer of AWS. The SDK itself reads an empty page as an empty
 * answer, and an empty answer looks like an account with nothing in it. Errors of a server (5xx) stay as they are:
 * the SDK tries those again.
 */
export const onlyAws = <Input extends object, Output extends object>(): Pluggable<Input, Output> => ({
  applyToStack: (stack) =>
    stack.add(
      (next) => async (args) => {
        const result = await next(args)
        const { statusCode = 0, headers = {} } = result.response as {
          readonly statusCode?: number
          readonly headers?: Readonly<Record<string, string>>
        }
        if (statusCode < 500 && !AWS_TYPES.test(headers['content-type'] ?? '')) throw new NotAnAwsAnswer()
        return result
      },
      // Last of all, so that it sees the answer before the SDK has made sense of it.
      { step: 'deserialize', name: 'onlyAws', priority: 'low' },
    ),
})
