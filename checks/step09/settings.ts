// Step 9 · What `.env` says of the app.
import { defineSettings } from '@workbook/engine'

import messages from './settings.en.ts'

declare module '@workbook/engine' {
  interface Settings {
    readonly userPoolId?: string
    readonly clientId?: string
    /** The address that the learner signs up with. */
    readonly email?: string
    /** The DynamoDB table of step 4. */
    readonly table: string
  }
}

export default defineSettings({
  userPoolId: { variable: 'USER_POOL_ID', placeholder: 'poolId', identifiesApp: true },
  clientId: { variable: 'CLIENT_ID', placeholder: 'clientId' },
  email: { variable: 'EMAIL', placeholder: 'email', form: { pattern: /^\S+@\S+$/, otherwise: messages.email } },
  table: { variable: 'TABLE', placeholder: 'table', otherwise: 'chocolate_user' },
})
