// Step 9 · What `.env` says of the app.
import { defineSettings } from '@workbook/engine'

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
  userPoolId: { variable: 'USER_POOL_ID', placeholder: 'poolId' },
  clientId: { variable: 'CLIENT_ID', placeholder: 'clientId' },
  email: { variable: 'EMAIL', placeholder: 'email', form: /^\S+@\S+$/ },
  table: { variable: 'TABLE', placeholder: 'table', otherwise: 'chocolate_user' },
})
