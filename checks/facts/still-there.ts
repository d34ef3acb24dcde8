import { DescribeUserPoolCommand, DescribeUserPoolDomainCommand } from '@aws-sdk/client-cognito-identity-provider'
import { DescribeTableCommand } from '@aws-sdk/client-dynamodb'

import { absentOn, defineFact, type Fact, type Leftover, type GatherContext } from '@workbook/engine'
import { stillRow } from './left-rows.ts'
import cognito from '../services/cognito.ts'
import dynamodb from '../services/dynamodb.ts'

const describePool = async ({ aws }: GatherContext, UserPoolId: string) => {
  const read = aws(cognito).send(new DescribeUserPoolCommand({ UserPoolId }))
  return (await absentOn(['ResourceNotFoundException'], read))?.UserPool
}

const stillPool = (id: string) =>
  defineFact({
    name: `the pool ${id}`,
    reads: cognito.reads('DescribeUserPool'),
    gather: async (context): Promise<boolean> => (await describePool(context, id)) !== undefined,
  })

const stillProtected = (id: string) =>
  defineFact({
    name: `the deletion protection of ${id}`,
    reads: cognito.reads('DescribeUserPool'),
    gather: async (context): Promise<boolean> => (await describePool(context, id))?.DeletionProtection === 'ACTIVE',
  })

/** A domain that is being deleted is still there, as DELETING. One of another account does not count (`domain.ts`). */
const stillDomain = ({ id, of }: Leftover) =>
  defineFact({
    name: `the domain ${id}`,
    reads: cognito.reads('DescribeUserPoolDomain'),
    gather: async ({ aws }): Promise<boolean> => {
      const read = aws(cognito).send(new DescribeUserPoolDomainCommand({ Domain: id }))
      return (await absentOn(['ResourceNotFoundException'], read))?.DomainDescription?.UserPoolId === of
    },
  })

const stillTable = (id: string) =>
  defineFact({
    name: `the table ${id}`,
    reads: dynamodb.reads('DescribeTable'),
    gather: async ({ aws }): Promise<boolean> => {
      const read = aws(dynamodb).send(new DescribeTableCommand({ TableName: id }))
      return (await absentOn(['ResourceNotFoundException', 'ValidationException'], read)) !== undefined
    },
  })

/** Whether this leftover is still in the account: one read each, without judging it. */
export function stillThere(leftover: Leftover): Fact<boolean> {
  switch (leftover.kind) {
    case 'domain':
      return stillDomain(leftover)
    case 'deletion-protection':
      return stillProtected(leftover.id)
    case 'user-pool':
      return stillPool(leftover.id)
    case 'app-client':
    case 'branding-style':
    case 'users':
      // They are deleted with their pool.
      return stillPool(leftover.of ?? leftover.id)
    case 'row':
      return stillRow(leftover)
    case 'table':
      return stillTable(leftover.id)
    default:
      throw new Error(`There is no way to look for a ${leftover.kind}.`)
  }
}
