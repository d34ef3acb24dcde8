/** `npm run contract`. */
export default {
  /** Before anything is made on an endpoint that is not this machine. */
  whatItMakes:
    'This makes and deletes some {pools} user pools, one after the other, with clients, users and domains, and {tables} tables, and sends some mails to a simulator.',
  comparing: '{count} rows · {where}',
  own: 'a practice account of its own',
  aws: 'AWS itself',
  deviates: 'deviates  {id}',
  behaviour: '  {behaviour}',
  expected: '  Expected: {expected}',
  found: '  Found: {found}',
  leftOver: '  Left over: {what}',
  topic: '{held} of {run} hold',
  notRun: '{count} not run here',
  because: 'Not run here: {count} rows, because {reason}.',
  sum: '{held} of {run} rows hold here.',
  nextHolds: 'Next: npm run contract -- --endpoint URL asks another endpoint.',
  nextDeviates: 'Next: read what deviates; a row stands in contract/rows/{topic}.ts.',
  stopped: 'Stopped: what the last row had made is deleted.',
  noEndpoint: '“{endpoint}” is no address. Write http://127.0.0.1:5000, or aws for AWS itself.',
  silent: 'Nobody answers at {endpoint}. Start it first.',
} as const
