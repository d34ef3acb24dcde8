/** `npm run contract`. */
export default {
  about: 'Asks an endpoint whether it does what the practice account promises, row by row.',
  endpoint:
    'an address, such as http://127.0.0.1:5000, or aws for AWS itself; without it a practice account of its own',
  region: 'the AWS region',
  noEndpoint: '“{endpoint}” is not an address. Write http://127.0.0.1:5000, or aws for AWS itself.',
  unknown: 'Unexpected “{word}”. Known flags: --endpoint, --region.',
  whatItMakes:
    '{endpoint} is not on this machine. This makes and deletes up to {pools} user pools, one after the other, with clients, users and domains, and {tables} tables, and sends some mails to AWS’s mail simulator. Type yes to go on: ',
  notConfirmed: 'Nothing was asked.',
} as const
