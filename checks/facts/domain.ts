import { DescribeUserPoolDomainCommand, type DomainStatusType } from '@aws-sdk/client-cognito-identity-provider'

import { absentOn, defineFact } from '@workbook/engine'
import { userPool } from './user-pool.ts'
import cognito from '../services/cognito.ts'

/** The domain of the pool's hosted pages. */
export interface Domain {
  /** The prefix, or the whole name of a custom domain. */
  readonly name: string
  readonly status: DomainStatusType | undefined
  /** 1: classic hosted UI. 2: managed login, whose pages need a branding style for each app client. */
  readonly managedLoginVersion: number
}

/** The pool's domain; undefined when it has none. */
export const domain = defineFact({
  name: "the pool's domain",
  reads: cognito.reads('DescribeUserPoolDomain'),
  uses: [userPool],
  gather: async ({ aws, use }): Promise<Domain | undefined> => {
    const pool = await use(userPool)
    const name = pool.Domain ?? pool.CustomDomain
    if (name === undefined) return undefined
    // An unknown prefix is not an error but an empty description; one of another account is a ResourceNotFoundException
    // [public field reports]. So the pool id decides.
    const read = aws(cognito).send(new DescribeUserPoolDomainCommand({ Domain: name }))
    const found = (await absentOn(['ResourceNotFoundException'], read))?.DomainDescription
    if (found?.UserPoolId !== pool.Id) return { name, status: undefined, managedLoginVersion: 1 }
    return { name, status: found.Status, managedLoginVersion: found.ManagedLoginVersion ?? 1 }
  },
  names: (found) => ({ domain: found?.name }),
})
