/** The page of mails. */
export default {
  title: 'Inbox',
  lead: 'Every mail that Cognito sends in the practice account arrives here. None of them leaves this machine.',
  empty: 'No mail yet. Sign up a user and the mail appears here by itself.',
  /** Heard when a mail comes in. */
  announce: 'New mail: {subject}, to {to}',
  to: 'to {to}',
  from: 'From {from}',
} as const
