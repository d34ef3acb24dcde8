/** The drawings of the whole web app and of a sign-up, and the captions of the pictures of pages. */
export default {
  /** A part has its name and, in smaller letters, a note; the drawing decides whether there is room for it. */
  app: {
    parts: {
      pool: { title: 'User pool' },
      browser: { title: 'Browser', note: 'a visitor' },
      page: { title: 'Sign-up page', note: 'Cognito’s own' },
      client: { title: 'App client', note: 'no secret' },
      mail: { title: 'Mail', note: 'with a link' },
      user: { title: 'User', note: 'confirmed' },
      table: { title: 'DynamoDB table', note: 'a row per e-mail' },
      appPage: { title: 'App page', note: 'since step 8' },
      api: { title: 'API, Lambda', note: 'since step 6' },
      thisPage: { title: 'This page', note: 'signs you in' },
      server: { title: 'Server', note: 'checks the token' },
    },
    arrows: { signsUp: 'signs up', sends: 'sends', click: 'click', sameEmail: 'same e-mail' },
    keys: {
      step: 'this step',
      lesson: 'this lesson',
      page: 'this page',
      before: 'built before',
      later: 'still to come',
    },
    description:
      'The web app: a visitor’s browser opens the sign-up page, which reaches the user pool through the app client. The pool creates a user and sends a mail with a link. A click on the link confirms the user. A DynamoDB table has a row for the same e-mail address.',
    notYet:
      'You built the app’s own page, its API and its Lambda function in steps 1 to 8. This step only needs the table. The arrow from the page to the pool, a sign-in, is still to come.',
    atWork: 'This page signs you in to the pool. A server on your machine checks the token and reads the table.',
    highlighted: 'Highlighted here: {parts}.',
    before: 'Built before: {parts}.',
  },
  sequence: {
    title: 'From sign-up to confirmed user',
    description:
      'Three parties: browser, Cognito, mailbox. 1. The browser sends the e-mail address and the password to Cognito. Cognito creates an unconfirmed user. 2. Cognito sends a mail with a link to the mailbox. 3. The person opens the mail and clicks the link, which opens in the browser. 4. The browser asks Cognito for that address. Cognito confirms the user and verifies the e-mail address. 5. Cognito answers with a page that says so. Your app plays no part in any of it.',
    caption: 'From sign-up to confirmed user. Your app plays no part in it.',
    browser: 'Browser',
    mailbox: 'Mailbox',
    signsUp: 'signs up',
    unconfirmed: 'user: UNCONFIRMED',
    mails: 'mails a link',
    clicks: 'the person clicks the link',
    opens: 'opens the link',
    confirmed: 'user: CONFIRMED',
    told: '“confirmed”',
  },
  page: 'Your page should look a lot like this one.',
} as const
