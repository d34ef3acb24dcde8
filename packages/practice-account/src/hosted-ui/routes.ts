import { Hono } from 'hono'

import type { Context } from '../cognito/context.ts'
import { authorize } from './authorize.ts'
import { changePassword } from './change-password.ts'
import { confirmUser } from './confirm-user.ts'
import { confirmPage } from './confirm.ts'
import { errorPage } from './error.ts'
import { forgotPassword } from './forgot-password.ts'
import { login } from './login.ts'
import { logout } from './logout.ts'
import { resendCode } from './resend-code.ts'
import { revokeEndpoint } from './revoke.ts'
import { signUpPage } from './sign-up.ts'
import { token } from './token.ts'
import { userInfo } from './user-info.ts'

/** Cognito's hosted pages and OAuth endpoints. On AWS the same paths are on the domain itself [DOC managed-login-endpoints]. */
export function hostedUi(context: Context): Hono {
  const app = new Hono()
  app.on(['GET', 'POST'], '/signup', (call) => signUpPage(context, call))
  app.on(['GET', 'POST'], '/login', (call) => login(context, call))
  app.on(['GET', 'POST'], '/changePassword', (call) => changePassword(context, call))
  app.on(['GET', 'POST'], '/confirm', (call) => confirmPage(context, call))
  app.on(['GET', 'POST'], '/forgotPassword', (call) => forgotPassword(context, call))
  app.post('/resendcode', (call) => resendCode(context, call))
  app.get('/confirmUser', (call) => confirmUser(context, call))
  app.get('/confirmUser/', (call) => confirmUser(context, call))
  app.get('/logout', (call) => logout(context, call))
  app.get('/error', (call) => errorPage(context, call))
  app.get('/oauth2/authorize', (call) => authorize(context, call))
  app.on(['POST', 'OPTIONS'], '/oauth2/token', (call) => token(context, call))
  app.on(['GET', 'POST'], '/oauth2/userInfo', (call) => userInfo(context, call))
  app.post('/oauth2/revoke', (call) => revokeEndpoint(context, call))
  return app
}
