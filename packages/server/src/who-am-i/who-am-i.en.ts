/** The answers of the book's server to “Who am I?”. None of them shows any part of a token. */
export default {
  /** Why it didn't accept a token: what was wrong, and what that means. */
  token: {
    'no-token': 'The request came without a token, so the server doesn’t know who is asking.',
    'not-a-token': 'This isn’t a token: it doesn’t have the three parts that a token has.',
    'not-signed-with-rs256':
      'The token says that it isn’t signed with RS256, or isn’t signed at all. The server decides which signatures it accepts; the token never does.',
    'signed-by-another-key': 'The token was signed with a key that doesn’t belong to your user pool.',
    'changed-after-signing':
      'The signature doesn’t match. The token was changed after Cognito signed it, and changing one letter is enough.',
    'from-another-pool': 'The token says that it comes from another user pool.',
    'for-another-app': 'The token was issued for another app client, not for yours.',
    'not-an-id-token':
      'This is an access token. It says what its owner may do. Only an ID token says who the owner is.',
    expired: 'The token has expired. Sign in again to get a new one.',
    'email-not-verified':
      'The token is genuine, but it says email_verified: false. The user who signed in hasn’t proved that this address is theirs, so the server looks up no row. Lesson 4 shows how an address is verified.',
  },
  /** Why it could not look up the row. */
  noKeys:
    'The server couldn’t fetch the public keys of your user pool, so it can’t tell whether the token is genuine. Does USER_POOL_ID in .env still name your pool? The check of lesson 1 tells you.',
  noTable: 'There is no table {table} in {region}. The check of lesson 5 tells you what to do.',
  wrongKey:
    'The server couldn’t look up an e-mail address in the table {table}. The check of lesson 5 tells you what the table’s key must be.',
  noAnswer: 'The server couldn’t read the table: {found}. {fix}',
} as const
