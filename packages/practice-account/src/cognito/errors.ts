/**
 * An answer that AWS would give as an error: HTTP 400 with `{"__type": name, "message": …}` ([MODEL], `wire/error-is-400`).
 * Messages are for humans; clients should look at the name only.
 */
export class AwsError extends Error {
  override readonly name: string
  readonly status: number

  constructor(name: string, message: string, status = 400) {
    super(message)
    this.name = name
    this.status = status
  }
}

/** InvalidParameterException, the commonest of all. */
export function invalidParameter(message: string): AwsError {
  return new AwsError('InvalidParameterException', message)
}

/** ResourceNotFoundException: an unknown pool, client, style. */
export function notFound(message: string): AwsError {
  return new AwsError('ResourceNotFoundException', message)
}

/** NotAuthorizedException: wrong password, foreign token, sign-up switched off. */
export function notAuthorized(message: string): AwsError {
  return new AwsError('NotAuthorizedException', message)
}

/** UserNotFoundException in the words of the admin operations ([CAP], `users/unknown`). */
export function userNotFound(message = 'User does not exist.'): AwsError {
  return new AwsError('UserNotFoundException', message)
}
