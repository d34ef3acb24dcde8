/** What stands around every page. */
export default {
  /** The locale that writes dates and times as this language does. */
  dates: 'en-GB',
  practiceAccount: 'Practice account',
  notAws: '— not AWS',
  skip: 'Skip to the content',
  account: 'Account',
  inbox: 'Inbox',
  looks: { classic: 'classic hosted UI', managed: 'managed login' },
  /** Heard on a page that keeps itself up to date, when it cannot. */
  away: 'The practice account is closed. This page goes on when it is open again.',
  nothing: { title: 'There is nothing here', text: 'The practice account has no such page.' },
} as const
