/** Opening, keeping and closing the account: what a terminal says of it. */
export default {
  inUse:
    'The practice account is already open in another process (pid {pid}): use that one, or end it first (Ctrl-C in its terminal).',
  inUseAt:
    'The practice account is already open in another process (pid {pid}) at {endpoint}: use that one, or end it first (Ctrl-C in its terminal).',
  cannotOpen: 'The practice account cannot be opened: {reason}.',
  reasons: {
    notYours: 'the folder {folder} cannot be written by you',
    readOnly: 'the folder {folder} is on a disk that is read-only',
    full: 'the disk is full',
    noFolder: '{path} is not a folder',
    folderInTheWay: 'below {folder} a folder stands where a file should be',
    noPort: 'no port is free',
  },
  closing: 'While closing the practice account: {error}',
  /** The file that keeps what was done. */
  journal: {
    torn: 'The last {bytes} bytes of the practice account’s journal were not whole (it was ended while writing). Everything before them is here; they are kept in {aside}.',
    long: 'The practice account’s journal could not be shortened: {error}',
  },
  dynamoDb: {
    failed: 'The practice account’s DynamoDB failed: {reason}.',
    reopened: 'The practice account’s DynamoDB failed and is opened again: {error}',
    notOpened:
      'The practice account has no DynamoDB for now: its database in {path} could not be opened ({reason}). Cognito works.',
    notLoaded:
      'The practice account has no DynamoDB on this machine: its database (LevelDB) could not be loaded. Cognito works.',
    otherVersion: 'This version of dynalite is not one that the practice account knows.',
  },
  /** The first line of a file of settings; `{command}` reads it in. */
  files: {
    shell: 'Points the AWS tools of this shell at the practice account:  {command}',
    powerShell: 'Points the AWS tools of this PowerShell at the practice account:  {command}',
  },
} as const
