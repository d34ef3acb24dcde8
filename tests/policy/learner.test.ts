/** The policy for a learner who does the lessons: exactly what the book, its solutions and its checks call. */
import { expect, test } from 'vitest'

import { permissionsOfAllChecks } from '../../packages/workbook/src/account/iam-policy.ts'
import cleanUp from '../../solutions/step09/clean-up.ts'
import { filesUnder, read } from '../gate/trees.ts'

const { Statement } = JSON.parse(read('docs/reference/iam-policy-learner.json')) as {
  Statement: { Sid: string; Action: string[]; Resource: string }[]
}
const allowed = Statement.flatMap(({ Action }) => Action)

/** The console's way in lesson 2, and the check's fixes: change the existing client. No command does that. */
const BY_HAND = ['cognito-idp:UpdateUserPoolClient']

/** What AWS answers without any permission [Service Authorization Reference; API reference]. */
const FREE = ['cognito-idp:ResendConfirmationCode', 'sts:GetCallerIdentity']

const pascal = (name: string) => name.replaceAll(/(?:^|-)(\w)/g, (_all, letter: string) => letter.toUpperCase())

const ofCommandLine = (text: string) =>
  [...text.matchAll(/\baws (cognito-idp|dynamodb|sts) ([a-z][a-z-]+)/g)].map(
    ([, service = '', name = '']) => `${service}:${pascal(name)}`,
  )

/** The commands and paginators that a file imports from the SDK. */
const ofImports = (text: string) =>
  [...text.matchAll(/import \{([^}]+)\} from '@aws-sdk\/client-(cognito-identity-provider|dynamodb)'/g)].flatMap(
    ([, names = '', client]) =>
      [...names.matchAll(/\b(?:(\w+)Command|paginate(\w+))\b/g)].map(
        ([, command, list]) => `${client === 'dynamodb' ? 'dynamodb' : 'cognito-idp'}:${command ?? list}`,
      ),
  )

const texts = (folder: string, ending: RegExp) => filesUnder(folder, ending).map(read)

test('allows what the solutions, the pages of the step, the checks with their fixes, and the clean-up call, and no more', async () => {
  const { needed, optional } = await permissionsOfAllChecks()
  const called = [
    ...texts('solutions', /\.ts$/).flatMap(ofImports),
    ...[
      texts('solutions', /\.sh$/),
      texts('docs/step09', /\.md$/),
      texts('checks', /\.ts$/),
      texts('packages', /\.en\.ts$/),
    ]
      .flat()
      .flatMap(ofCommandLine),
    ...cleanUp.flatMap(({ calls }) => calls),
    ...[...needed, ...optional].map(({ action }) => action),
    ...BY_HAND,
  ]
  const wanted = [...new Set(called)].filter((action) => !FREE.includes(action))
  expect(allowed.toSorted()).toEqual(wanted.toSorted())
})

test('each action is in one statement, and only actions without a resource are allowed everywhere', () => {
  expect(allowed).toEqual([...new Set(allowed)])
  expect(Statement.filter(({ Resource }) => Resource === '*').flatMap(({ Action }) => Action)).toEqual([
    'cognito-idp:CreateUserPool',
    'cognito-idp:DescribeUserPoolDomain',
    'cognito-idp:ListUserPools',
    'dynamodb:ListTables',
  ])
})

test('creating and deleting whole tables is a separate statement, so that a class with one table can leave it out', () => {
  expect(Statement.find(({ Sid }) => Sid === 'NotWhereTheTableIsShared')?.Action).toEqual(
    allowed.filter((action) => /^dynamodb:\w+Table$/.test(action) && action !== 'dynamodb:DescribeTable'),
  )
})
