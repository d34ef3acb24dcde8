export default {
  wrongUse: {
    noCommand: 'Say which command: {commands}.',
    unknownCommand: 'There is no command “{name}”.{didYouMean}',
    unknownFlag: 'There is no flag {flag} here.{didYouMean} {list}',
    takesNone: 'It takes none.',
    takes: 'It takes {flags}.',
    tooMany: '“{word}” is one word too many.',
    malformed:
      'The command was called in a way that it does not know ({error}). To see how: npm run {command} -- --help',
  },
  fault: 'Something went wrong in the workbook itself ({error}). That is our fault, not yours.',
  faultMore: 'To see more for a report, run it again with WORKBOOK_DEBUG=1.',
} as const
