/** What TypeScript sees in a learner's file, as sentences. */
export default {
  head: 'TypeScript sees this in {file}:',
  unknown: 'line {line}: “{what}” doesn’t exist here.',
  unknownNearest: 'line {line}: “{what}” doesn’t exist here. Did you mean “{nearest}”?',
  unknownOfList: 'line {line}: this is a list, and a list has no “{what}”. Find the right entry in the list first.',
  neverEqual:
    'line {line}: the two sides of {what} are of different kinds, such as text and true, so they are never equal. Does one of them need quotation marks?',
  misfitNearest: 'line {line}: the value of {what} doesn’t fit. Did you mean “{nearest}”?',
  /** By the type that fits. */
  misfit: {
    list: 'line {line}: the value of {what} has to be a list. Put it in square brackets: [ … ]',
    boolean: 'line {line}: the value of {what} has to be true or false, without quotation marks.',
    string: 'line {line}: the value of {what} has to be text, in quotation marks.',
    number: 'line {line}: the value of {what} has to be a number, without quotation marks.',
    other: 'line {line}: the value of {what} doesn’t fit. Look for the values of {wanted} in the API reference.',
  },
} as const
