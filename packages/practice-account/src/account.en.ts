/** Opening, keeping and closing the account: the lines a terminal shows. */
export default {
  inUse:
    'The practice account is already open in another process (pid {pid}). Use that one, or stop it first (Ctrl-C in its terminal).',
  inUseAt:
    'The practice account is already open in another process (pid {pid}) at {endpoint}. Use that one, or stop it first (Ctrl-C in its terminal).',
  cannotOpen: 'The practice account cannot be opened: {reason}.',
  reasons: {
    notYours: 'you aren’t allowed to write to the folder {folder}',
    readOnly: 'the folder {folder} is on a read-only disk',
    full: 'the disk is full',
    noFolder: '{path} isn’t a folder',
    folderInTheWay: 'somewhere in {folder} there is a folder where a file should be',
    noPort: 'no port is free',
  },
  closing: 'While closing the practice account: {error}',
  /** The file that keeps every change. */
  journal: {
    torn: 'The last {bytes} bytes of the practice account’s journal are incomplete, because it was stopped while writing. Everything before them is safe. The incomplete bytes are kept in {aside}.',
    long: 'The practice account’s journal couldn’t be shortened: {error}',
  },
  dynamoDb: {
    failed: 'The practice account’s DynamoDB failed: {reason}.',
    reopened: 'The practice account’s DynamoDB failed and was restarted: {error}',
    notOpened:
      'The practice account is running without DynamoDB: its database in {path} couldn’t be opened ({reason}). Cognito works.',
    notLoaded:
      'The practice account is running without DynamoDB: its database (LevelDB) couldn’t be loaded on this machine. Cognito works.',
    otherVersion: 'The practice account doesn’t support this version of dynalite.',
  },
  /** The first line of a settings file, which `{command}` loads. */
  files: {
    shell: 'Points the AWS tools of this shell at the practice account:  {command}',
    powerShell: 'Points the AWS tools of this PowerShell at the practice account:  {command}',
  },
} as const
