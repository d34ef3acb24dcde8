/** What the book's server says when a page asks it “Who am I?”. No sentence shows any of a token. */
export default {
  /** Why it did not believe a token: what was wrong, and what that means. */
  token: {
    'no-token': 'The request came without a token, so the server doesn’t know who is asking.',
    'not-a-token': 'This isn’t a token: it doesn’t have the three parts that a token has.',
    'not-signed-with-rs256':
      'The token says that it is signed in another way than RS256, or not at all. The server chooses the way, never the token.',
    'signed-by-another-key': 'The token was signed with a key that doesn’t belong to your user pool.',
    'changed-after-signing':
      'The signature does not fit. The token was changed after Cognito signed it, and one letter is enough.',
    'from-another-pool': 'The token says that another user pool made it.',
    'for-another-app': 'The token was made for another app client than yours.',
    'not-an-id-token': 'This is an access token. It says what its owner may do; the ID token says who the owner is.',
    expired: 'The token has expired. Sign in again to get a new one.',
    'email-not-verified':
      'The token is genuine, but it says email_verified: false. The user who signed in hasn’t proved that this address is theirs, so the server looks up no row. Lesson 4 shows how an address is verified.',
  },
  /** Why it could not look up the row. */
  noKeys:
    'The public keys of your user pool could not be fetched, so the server cannot tell whether the token is real. Does USER_POOL_ID in .env still name your pool? The check of lesson 1 says so.',
  noTable: 'There is no table {table} in {region}. The check of lesson 5 says what to do.',
  wrongKey: 'The table {table} could not be asked by e-mail address. The check of lesson 5 says what its key must be.',
  noAnswer: 'The server could not read the table: {found}. {fix}',
} as const
