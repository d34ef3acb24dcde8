import { expect, test } from 'vitest'

import { freshAccount, PASSWORD, stepNine } from './account.ts'

const EMAIL = 'ana@example.com'

test('a pool’s own words for a link mail are used, with the link where they want it, and as text', async () => {
  const fresh = await freshAccount()
  const { ClientId } = await stepNine(fresh, {
    pool: {
      VerificationMessageTemplate: {
        DefaultEmailOption: 'CONFIRM_WITH_LINK',
        EmailSubjectByLink: 'Welcome & hello',
        EmailMessageByLink:
          '<p>Dear <b>you</b>,</p> {##<i>this way</i>##} and <script>alert(1)</script> enjoy & share.',
      },
    },
  })
  await fresh.cognito.signUp({ ClientId, Username: EMAIL, Password: PASSWORD })
  const [mail] = await fresh.inbox(EMAIL)
  expect(mail?.subject).toBe('Welcome & hello')
  expect(mail?.text).toContain(`\n\n${mail?.link}\n`)
  const page = await (await fetch(`${fresh.endpoint}/inbox`)).text()
  expect(page).toContain('>this way</a>')
  expect(page).toContain('enjoy &amp; share.')
  expect(page).not.toContain('<script>alert')
  expect((await fetch(mail?.link ?? '')).status).toBe(200)
})

test('a pool’s own words for a code and for an invitation are used', async () => {
  const fresh = await freshAccount()
  const { ClientId, UserPoolId } = await stepNine(fresh, {
    pool: {
      VerificationMessageTemplate: { EmailSubject: 'Your digits', EmailMessage: 'Type {####}, please.' },
      AdminCreateUserConfig: { InviteMessageTemplate: { EmailMessage: 'You are {username}, say {####}.' } },
    },
  })
  await fresh.cognito.signUp({ ClientId, Username: EMAIL, Password: PASSWORD })
  const [mail] = await fresh.inbox(EMAIL)
  expect(mail?.subject).toBe('Your digits')
  expect(mail?.text).toBe(`Type ${mail?.code}, please.\n`)
  await fresh.cognito.adminCreateUser({ UserPoolId, Username: 'bo@example.com', TemporaryPassword: 'In$`Vite-7' })
  expect((await fresh.inbox('bo@example.com'))[0]?.text).toBe('You are bo@example.com, say In$`Vite-7.\n')
})
