import type { App, SrpOutcome } from './context.ts'
import { quickPowers } from './quick-powers.ts'

/** Signs in by SRP with amazon-cognito-identity-js, the library that web pages use. */
export async function signInBySrp(endpoint: string, app: App, email: string, password: string): Promise<SrpOutcome> {
  const library = await import('amazon-cognito-identity-js')
  // The same powers: test/clients/amazon-cognito-identity-js.test.ts compares them.
  quickPowers()
  // A CommonJS package: in Node everything is under `default`; a bundler or vitest sees the single names.
  const { AuthenticationDetails, CognitoUser, CognitoUserPool } =
    'CognitoUserPool' in library ? library : (library as { default: typeof library }).default
  const Pool = new CognitoUserPool({ UserPoolId: app.poolId, ClientId: app.clientId, endpoint })
  const user = new CognitoUser({ Username: email, Pool })
  return new Promise((resolve) => {
    user.authenticateUser(new AuthenticationDetails({ Username: email, Password: password }), {
      onSuccess: (session) =>
        resolve({
          is: 'signed in',
          access: session.getAccessToken().getJwtToken(),
          id: session.getIdToken().getJwtToken(),
        }),
      onFailure: (error: Error) => resolve({ is: 'refused', error: error.name }),
    })
  })
}
