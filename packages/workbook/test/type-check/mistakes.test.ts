/** What TypeScript says of a learner's file: real mistakes, and nothing of a file that is only unfinished. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import ts from 'typescript'
import { expect, test } from 'vitest'

import { allLessons, ROOT } from '@workbook/workbook'
import { mistakesIn } from '../../src/type-check/mistakes.ts'
import { mistakesText } from '../../src/type-check/type-check.ts'
import { Learner } from '../../../../tools/world/learner.ts'

const TYPES = join(ROOT, 'node_modules', '@types')

/** A file of lesson 1, with mistakes of every kind that is spoken of. */
const MISTAKES = `import { AdminGetUserCommand, CognitoIdentityProviderClient, CreateUserPoolCommand } from '@aws-sdk/client-cognito-identity-provider'
import { myApp } from '../my-app.ts'
const cognito = new CognitoIdentityProviderClient()
new CreateUserPoolCommand({
  PoolName: myApp.poolname,
  UsernameAttribute: ['email'],
  AliasAttributes: ['emial'],
  AutoVerifiedAttributes: 'email',
  UsernameConfiguration: { CaseSensitive: 'false' },
  UserPoolTags: { anything: 'goes' },
})
const user = await cognito.send(new AdminGetUserCommand({ UserPoolId: 1, Username: 'x' }))
console.log(user.UserAttributes.email, user.Zzzzzzzzz)
`

test('each mistake is a sentence with its line; what may be missing, and names that are free, are none', async () => {
  await using learner = await Learner.arrives()
  const file = join(learner.home, 'steps', 'step09', '1-user-pool.ts')
  await writeFile(file, MISTAKES)
  expect(mistakesText('FILE', mistakesIn(ts, file, TYPES))).toEqual([
    'TypeScript sees this in FILE:',
    '  line 5: “poolname” doesn’t exist here. Did you mean “poolName”?',
    '  line 6: “UsernameAttribute” doesn’t exist here. Did you mean “UsernameAttributes”?',
    "  line 7: the value of 'emial' doesn’t fit. Did you mean “email”?",
    '  line 8: the value of AutoVerifiedAttributes has to be a list. Put it in square brackets: [ … ]',
    '  line 9: the value of CaseSensitive has to be true or false, without quotation marks.',
    '  line 12: the value of UserPoolId has to be text, in quotation marks.',
    '  line 13: this is a list, and a list has no “email”. Find the right entry in the list first.',
    '  line 13: “Zzzzzzzzz” doesn’t exist here.',
  ])
})

/** The compiler, reading each file of the packages only once. */
const reading: typeof ts = {
  ...ts,
  createCompilerHost: (options) => {
    const host = ts.createCompilerHost(options)
    const own = host.getSourceFile
    host.getSourceFile = (name, ...rest) => {
      if (!name.includes('node_modules')) return own(name, ...rest)
      if (!read.has(name)) read.set(name, own(name, ...rest))
      return read.get(name)
    }
    return host
  },
}
const read = new Map<string, ts.SourceFile | undefined>()

test('no starter and no solution has any', async () => {
  await using learner = await Learner.arrives()
  const files = allLessons().flatMap(({ id }) => [
    join(learner.home, 'steps', `${id}.ts`),
    join(ROOT, 'solutions', `${id}.ts`),
  ])
  expect(files.flatMap((file) => mistakesIn(reading, file, TYPES))).toEqual([])
})
