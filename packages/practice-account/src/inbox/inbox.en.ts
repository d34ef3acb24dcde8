/** The page that shows the mail. */
export default {
  title: 'Inbox',
  lead: 'Every mail that Cognito sends in the practice account arrives here. None of them leaves this machine.',
  empty: 'No mail yet. Sign up a user, and the mail will appear here by itself.',
  /** Read aloud when a mail arrives. */
  announce: 'New mail: {subject}, to {to}',
  to: 'to {to}',
  from: 'From {from}',
} as const
