import type { ContractContext } from '../context/context.ts'
import { need, refused, same } from '../expect.ts'
import { defineTopic } from '../row.ts'

/** A tagged pool, and how to read its tags. */
async function tagged({ cognito, pool }: ContractContext, UserPoolTags: Record<string, string>) {
  const UserPoolId = await pool({ UserPoolTags })
  const { UserPool } = await cognito.describeUserPool({ UserPoolId })
  const ResourceArn = need('an ARN', UserPool?.Arn)
  const tags = async () => (await cognito.listTagsForResource({ ResourceArn })).Tags
  return { UserPoolId, ResourceArn, tags }
}

export default defineTopic('tags', 'Tags', [
  {
    id: 'tags/shown',
    behaviour: 'Tags are shown by ListTagsForResource and by DescribeUserPool.',
    source: 'MODEL',
    run: async (context) => {
      const { UserPoolId, tags } = await tagged(context, { course: 'web' })
      same('Tags', await tags(), { course: 'web' })
      const { UserPool } = await context.cognito.describeUserPool({ UserPoolId })
      same('UserPoolTags', UserPool?.UserPoolTags, { course: 'web' })
    },
  },
  {
    id: 'tags/added',
    behaviour: 'TagResource adds tags; a value may be empty.',
    source: 'MODEL',
    run: async (context) => {
      const { ResourceArn, tags } = await tagged(context, { course: 'web' })
      await context.cognito.tagResource({ ResourceArn, Tags: { year: '2', owner: '' } })
      same('Tags', await tags(), { course: 'web', year: '2', owner: '' })
    },
  },
  {
    id: 'tags/removed',
    behaviour: 'UntagResource removes tags by key; a key that is not there is no error.',
    source: 'MODEL',
    run: async (context) => {
      const { ResourceArn, tags } = await tagged(context, { course: 'web', owner: 'ana' })
      await context.cognito.untagResource({ ResourceArn, TagKeys: ['owner', 'none'] })
      same('Tags', await tags(), { course: 'web' })
    },
  },
  {
    id: 'tags/replaced',
    behaviour: 'UpdateUserPool replaces all tags.',
    source: 'MODEL',
    run: async (context) => {
      const { UserPoolId, tags } = await tagged(context, { course: 'web' })
      await context.cognito.updateUserPool({ UserPoolId, UserPoolTags: { only: 'this' } })
      same('Tags', await tags(), { only: 'this' })
    },
  },
  {
    id: 'tags/unknown',
    behaviour:
      'Tags for a pool that is not there are ResourceNotFoundException, for another service InvalidParameterException.',
    source: 'MODEL',
    run: async (context) => {
      const { ResourceArn } = await tagged(context, {})
      const tag = (arn: string) => context.cognito.tagResource({ ResourceArn: arn, Tags: { a: 'b' } })
      await refused(tag(`${ResourceArn}x`), 'ResourceNotFoundException')
      await refused(tag('arn:aws:s3:us-east-1:000000000000:bucket'), 'InvalidParameterException')
    },
  },
  {
    id: 'tags/limits',
    behaviour: 'A key has at most 128 characters and does not begin with “aws:”.',
    source: 'DOC',
    run: async (context) => {
      const { ResourceArn } = await tagged(context, {})
      for (const key of ['aws:mine', 'k'.repeat(129)])
        await refused(context.cognito.tagResource({ ResourceArn, Tags: { [key]: 'b' } }), 'InvalidParameterException')
    },
  },
])
