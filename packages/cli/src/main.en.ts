export default {
  wrongUse: {
    noCommand: 'Which command? There are: {commands}.',
    unknownCommand: 'There’s no command “{name}”. The commands are: {commands}.',
    unknownCommandNearest: 'There’s no command “{name}”. Did you mean “{nearest}”?',
    unknownFlag: 'Unknown flag {flag}. This command has these flags: {flags}.',
    unknownFlagNearest: 'Unknown flag {flag}. Did you mean “{nearest}”? This command has these flags: {flags}.',
    noFlags: 'Unknown flag {flag}. This command has no flags.',
    flagForValue: '{flag} needs a value, but {value} is another flag. Write {flag}=VALUE.',
    tooMany: 'This command doesn’t know what to do with “{word}”. To see how to use it: npm run {command} -- --help',
    malformed:
      'This command doesn’t understand what you typed ({error}). To see how to use it: npm run {command} -- --help',
  },
  /** Flags that npm took for its own, because there was no -- before them. */
  npmFlags: {
    taken: 'npm took {flags} for itself; it was used here anyway. Next time put -- in front: {command}',
    notTaken: 'npm took {flags} for itself, so it doesn’t count here. Put -- in front: {command}',
    lost: 'npm took {flags} for itself and lost the value. Put -- in front: {command}',
  },
  bug: 'The workbook itself failed ({error}). This is a bug in it, not in your work.',
  bugMore: 'For the details, run it again with WORKBOOK_DEBUG=1.',
} as const
