/** The minute at the start: an API that believes the address in the request. */
export default {
  name: 'An API that trusts the request',
  noScript: 'To try this, switch on JavaScript for this page and reload it.',
  openHere: 'To try this, open the book with its own server. In the workbook’s folder run:',
  signedIn:
    'Pretend that this is your app, and that you’re signed in as {email}. Now ask the API for another person’s row.',
  email: 'Whose row?',
  button: 'Ask the API',
  request: 'The request',
  answer: 'The answer',
  from: {
    table: 'A real answer: the server read this row from {table} in your practice account. It asked for no proof.',
    madeUp:
      'This row is made up. The server answers like this where it won’t or can’t read a real table. A real API of this kind would send the real row.',
  },
  none: 'No row has this address. If there were one, the API would have sent it to you, no questions asked.',
  lesson:
    'It works, and that’s what is wrong with it: anyone who can type an address gets that person’s row. By the end of this step, your server will ask for proof first.',
} as const
