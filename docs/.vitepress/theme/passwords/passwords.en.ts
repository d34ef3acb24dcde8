/** The two labs on the passwords page: be the thief, and a sign-in that doesn't send the password. */
export default {
  /** The locale for numbers in this language. */
  numbers: 'en-GB',
  /** Between the last two names of a list. */
  and: ' and ',
  units: {
    year: '{count, plural, one {{number} year} other {{number} years}}',
    day: '{count, plural, one {{number} day} other {{number} days}}',
    hour: '{count, plural, one {{number} hour} other {{number} hours}}',
    minute: '{count, plural, one {{number} minute} other {{number} minutes}}',
    second: '{count, plural, one {{number} second} other {{number} seconds}}',
    nanosecond: '{count, plural, one {{number} nanosecond} other {{number} nanoseconds}}',
  },

  theft: {
    name: 'Try it: four ways to store a password',
    noScript:
      'Here you store passwords and steal them, in your browser. To try it, switch on JavaScript for this page and reload it.',
    notHere: 'This doesn’t work here.',
    unsafe: 'Your browser only computes hashes on a secure connection: open the book with npm start, or over HTTPS.',
    people: 'Four made-up people',
    change: 'Change their passwords as you like, but don’t type a real password of yours. Nothing leaves this page.',
    passwordOf: '{name}’s password',
    how: 'How do you store the passwords?',
    rounds: 'Rounds of PBKDF2 with SHA-256',
    advised: '{rounds} (what OWASP advises)',
    table: 'The table as a thief gets it',
    tableShortened: 'The table as a thief gets it (hashes shortened)',
    columns: { person: 'Person', salt: 'Salt', password: 'Password', hash: 'Hash', known: 'The thief knows' },
    notFound: 'not found',
    results: 'What the thief got with each way',
    resultColumns: { way: 'Way', found: 'Found', guesses: 'Guesses', long: 'A billion guesses' },
    foundOf: '{found} of {people}',
    guessesIn: '{hashes} in {time}',
    noGuesses: 'none needed',
    notTried: 'not tried yet',
    alike: '{names} have the same password, and anyone can see it: their rows look the same.',
    steal: 'Let the thief try',
    stealing: 'The thief is trying…',
    heard: 'The thief is trying.',
    list: 'The thief has a list of {guesses} guesses and stops after two seconds.',
  },
  ways: {
    clear: 'As it was typed',
    hash: 'Hashed with SHA-256',
    salt: 'Hashed with a salt',
    slow: 'Hashed slowly, with a salt',
  },
  /** What each way changes for the thief. */
  lessons: {
    clear: 'The thief just reads the table. Next, the same passwords are tried on mail accounts and in shops.',
    hash: 'Each guess is hashed once and compared with every row. A million rows are no more work than one.',
    salt: 'The same password has a different hash in each row, so the thief has to start again for each person. The hash itself is as fast as before.',
    slow: 'Each guess takes as long as a sign-in. A weak password is still found early, because the thief tries weak ones first.',
  },
  verdict: {
    noGuess: 'The thief has {found} of {people} passwords, without a single guess.',
    done: '{count, plural, one {The thief has {found} of {people} passwords after {hashes} hash in {time}.} other {The thief has {found} of {people} passwords after {hashes} hashes in {time}.}}',
    stopped:
      '{count, plural, one {The thief has {found} of {people} passwords after {hashes} hash in {time}. Then we stopped; the whole list needs {all}.} other {The thief has {found} of {people} passwords after {hashes} hashes in {time}. Then we stopped; the whole list needs {all}.}}',
  },
  sums: {
    calls:
      '{count, plural, one {{hashes} guess in {time}. Here each guess is a separate call to the browser, and the call takes longer than a fast hash. So we count rounds, as a thief does.} other {{hashes} guesses in {time}. Here each guess is a separate call to the browser, and the call takes longer than a fast hash. So we count rounds, as a thief does.}}',
    round: 'One round, measured with {rounds} rounds in a single call: {round} in this browser.',
    fast: 'The work for one guess: one hash, which is half a round = {each}.',
    slow: '{count, plural, one {The work for one guess: {rounds} round × {round} = {each}.} other {The work for one guess: {rounds} rounds × {round} = {each}.}}',
    longForAll: 'A list of a billion guesses, for everyone at once: {time}.',
    longEach: 'A list of a billion guesses, for {people} people one by one: {time}.',
  },

  srp: {
    noScript:
      'Here you can watch a browser and a server sign in with SRP. To try it, switch on JavaScript for this page and reload it.',
    name: 'Try it: a sign-in that doesn’t send the password',
    who: 'Ana signs in',
    chosen: 'The password she chose at sign-up',
    typed: 'The password typed to sign in',
    signIn: 'Sign in with SRP',
    computing: 'Computing…',
    opens: 'The server lets Ana in: both sides calculated the same key.',
    shut: 'The server says no: the two keys differ, so the evidence is wrong.',
    travels: 'Everything that is sent, which is all an eavesdropper gets (the numbers have 768 digits, shortened here)',
    columns: { from: 'From', what: 'What', value: 'Value' },
    browser: '{number}. Browser',
    server: '{number}. Server',
    answers: 'Server',
    answer: 'answer',
    yes: 'yes',
    no: 'no',
    userName: 'name',
    salt: 'salt',
    evidence: 'evidence',
    clientKey: 'The browser’s own key, never sent:',
    serverKey: 'The server’s own key, never sent:',
    kept: 'What the server stores about Ana: the salt and the verifier',
  },
} as const
