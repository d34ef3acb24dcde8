export default {
  onlyThisMachine: 'This server only answers requests from this machine, at 127.0.0.1.',
  onlyOwnPages: 'Only a page of the book may send this request. Reload the page and press the button again.',
  nothingHere: 'There is nothing at this address.',
  wrongBody: 'This isn’t one of the accounts. Reload the page and choose again.',
  wrongGuess: 'This isn’t an answer to a question in the book. Reload the page and choose again.',
  wrongField: '“{name}” has to be one line of at most {longest} characters.',
  fault: 'The workbook itself failed ({error}). This is a bug in it, not in your work.',
} as const
