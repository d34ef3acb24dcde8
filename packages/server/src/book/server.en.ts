export default {
  onlyThisMachine: 'This server answers only on this machine, under 127.0.0.1.',
  onlyOwnPages: 'Only a page of the book may ask this. Reload the page and press the button again.',
  nothingHere: 'There is nothing under this address.',
  wrongBody: 'This is no choice of an account. Reload the page and choose again.',
  wrongGuess: 'This is no answer to a question of the book. Reload the page and choose again.',
  wrongField: '“{name}” has to be one line of at most {longest} letters.',
  fault: 'Something went wrong in the workbook itself ({error}).',
} as const
