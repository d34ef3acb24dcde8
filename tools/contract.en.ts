/** `npm run contract`. */
export default {
  about: 'Tests whether an endpoint does what the practice account promises, row by row.',
  endpoint: 'an address, such as http://127.0.0.1:5000, or aws for AWS itself; without it, a fresh practice account',
  region: 'the AWS region',
  noEndpoint: '“{endpoint}” isn’t an address. Write http://127.0.0.1:5000, or aws for AWS itself.',
  unknown: 'Unexpected “{word}”. Known flags: --endpoint, --region.',
  whatItMakes:
    '{endpoint} isn’t on this machine. This command creates and deletes up to {pools} user pools, one after the other, with clients, users and domains, and {tables} tables. It also sends a few mails to AWS’s mail simulator. Type yes to go on: ',
  notConfirmed: 'No request was sent.',
} as const
