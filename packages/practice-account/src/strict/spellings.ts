import { AwsError } from '../cognito/errors.ts'
import { counter, type Chance } from './chance.ts'
import type { FaultInjection } from './fault-injection.ts'

/**
 * The name of an error comes bare or behind a namespace [DOC awsJson1_1: a client must read both], and an OAuth request
 * for a scope that is not allowed is refused in two different ways [DOC/FIELD] (`hosted-pages/invalid-scope`).
 */
export function otherSpellings(chance: Chance): FaultInjection {
  const count = counter()
  const other = (what: string): boolean => chance(`spelling ${what} ${count(what)}`) < 0.5
  return {
    api: async (call, next) => {
      try {
        return await next(call.input)
      } catch (error) {
        // DynamoDB's names always have a namespace.
        if (!(error instanceof AwsError) || call.service !== 'cognito' || !other(call.operation)) throw error
        throw new AwsError(`com.amazonaws.cognitoidentityprovider#${error.name}`, error.message, error.status)
      }
    },
    page: async (_request, next) => {
      const response = await next()
      const location = response.headers.get('location') ?? ''
      if (!/[?&]error=invalid_scope\b/.test(location) || !other('invalid_scope')) return response
      const headers = new Headers(response.headers)
      headers.set(
        'location',
        location.replace('error=invalid_scope', 'error_description=invalid_scope&error=invalid_request'),
      )
      return new Response(response.body, { status: response.status, headers })
    },
  }
}
