/** The words around every page. */
export default {
  /** The locale for dates and times in this language. */
  dates: 'en-GB',
  practiceAccount: 'Practice account',
  notAws: '— not AWS',
  skip: 'Skip to the content',
  account: 'Account',
  inbox: 'Inbox',
  looks: { classic: 'classic hosted UI', managed: 'managed login' },
  /** Read aloud when a page that updates itself has lost its server. */
  away: 'The practice account is closed. This page will continue when it opens again.',
  nothing: { title: 'There is nothing here', text: 'The practice account has no page at this address.' },
} as const
