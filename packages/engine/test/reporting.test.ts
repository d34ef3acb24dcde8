/** What a learner reads: the word first, what failed first and open, the one next action last. */
import { DescribeUserPoolClientCommand } from '@aws-sdk/client-cognito-identity-provider'
import { describe, expect, test } from 'vitest'

import { paletteFor, PLAIN } from '../src/report/palette.ts'
import { nextAction, textOf, type TextOptions } from '../src/report/text.ts'
import type { CheckResult, LessonResult, RuleResult } from '../src/result.ts'
import { openTestAccount } from '../../../tools/world/account.ts'
import { rulesOf } from '../../../tools/world/check.ts'
import { createClient, createPool } from '../../../tools/world/tasks.ts'
import { checkStep09 } from './check-step09.ts'
import { openFaultServer } from './fault-server.ts'

const passes: RuleResult = { rule: 'step09/1-pool/found', title: 'There is a pool', status: 'pass', found: 'one' }
const fails: RuleResult = {
  rule: 'step09/2-client/no-secret',
  title: 'The app client has no secret',
  status: 'fail',
  cause: 'client-has-a-secret',
  expected: 'ClientSecret is absent',
  found: 'a secret (not shown)',
  where: 'us-east-1 · 1h57kf5cpq17m0eml12EXAMPLE · ClientSecret',
  why: 'Everybody can read what a web page holds.',
  fix: [
    'Cognito › your pool › App clients › Create app client › Single-page application.',
    'In steps/step09/2-app-client.ts set GenerateSecret: false, then run: npm run step step09/2 (it makes a new client)',
  ],
  see: 'aws cognito-idp describe-user-pool-client --user-pool-id us-east-1_a1B2c3D4e --client-id 1h57kf5cpq17m0eml12EXAMPLE --query "UserPoolClient.ClientSecret != null"',
}
const note: RuleResult = { ...fails, rule: 'step09/1-pool/case', title: 'The pool ignores case', status: 'note' }
const waits: RuleResult = { rule: 'step09/3-x/y', title: 'Y', status: 'waiting', found: 'waiting for step09/2-client' }
const unseen: RuleResult = {
  ...fails,
  title: 'The domain is there',
  status: 'cannot-check',
  cause: 'access-denied',
  found: 'your identity may not call cognito-idp:DescribeUserPoolDomain',
  fix: ['Ask the administrator of the account.', 'aws sts get-caller-identity tells you which identity you’re using.'],
}

const lesson = (id: string, status: LessonResult['status'], ...rules: RuleResult[]): LessonResult => ({
  lesson: `step09/${id}`,
  title: `Title of ${id}`,
  status,
  rules,
})

const red: CheckResult = {
  version: 1,
  step: 'step09',
  status: 'fail',
  account: { kind: 'aws', id: '123456789012', region: 'us-east-1', identity: 'arn:aws:iam::123456789012:user/ana' },
  lessons: [
    lesson('1-pool', 'pass', passes, note),
    lesson('2-client', 'fail', passes, passes, fails, waits),
    lesson('3-x', 'waiting', waits, waits),
  ],
  calls: [],
}

/** Everything that a check prints. */
function shown(result: CheckResult, options: TextOptions): string {
  const toText = textOf(options)
  return [
    toText({ type: 'account', account: result.account }),
    ...result.lessons.map((each) => toText({ type: 'lesson', lesson: each })),
    toText({ type: 'end', result }),
  ].join('')
}

/** The lines of `text` without colour codes. */
const withoutColours = (text: string) => text.replaceAll(new RegExp(`${String.fromCodePoint(27)}\\[\\d+m`, 'g'), '')

describe('a red check', () => {
  test('on a wide terminal, plain', () => {
    expect(shown(red, { palette: PLAIN, width: 100 })).toMatchInlineSnapshot(`
      "AWS account 123456789012 · arn:aws:iam::123456789012:user/ana · us-east-1

      PASS  step09/1-pool  Title of 1-pool
          NOTE  The pool ignores case
            Expected  ClientSecret is absent
            Found     a secret (not shown)
            Where     us-east-1 · 1h57kf5cpq17m0eml12EXAMPLE · ClientSecret
            Why       Everybody can read what a web page holds.
            Fix       Cognito › your pool › App clients › Create app client › Single-page application.
            or        In steps/step09/2-app-client.ts set GenerateSecret: false, then run:
                      npm run step step09/2 (it makes a new client)
            See it    aws cognito-idp describe-user-pool-client --user-pool-id us-east-1_a1B2c3D4e --client-id 1h57kf5cpq17m0eml12EXAMPLE --query "UserPoolClient.ClientSecret != null"
          PASS  1 rule

      FAIL  step09/2-client  Title of 2-client
          FAIL  The app client has no secret
            Expected  ClientSecret is absent
            Found     a secret (not shown)
            Where     us-east-1 · 1h57kf5cpq17m0eml12EXAMPLE · ClientSecret
            Why       Everybody can read what a web page holds.
            Fix       Cognito › your pool › App clients › Create app client › Single-page application.
            or        In steps/step09/2-app-client.ts set GenerateSecret: false, then run:
                      npm run step step09/2 (it makes a new client)
            See it    aws cognito-idp describe-user-pool-client --user-pool-id us-east-1_a1B2c3D4e --client-id 1h57kf5cpq17m0eml12EXAMPLE --query "UserPoolClient.ClientSecret != null"
          WAITING  1 rule
          PASS  2 rules

      WAITING  step09/3-x  Title of 3-x
          waiting for step09/2-client

      1 of 3 lessons pass.
      Next: follow the fix above until this is true: “The app client has no secret”. Then:
      npm run check step09/2
      "
    `)
  })

  test('on a terminal of 80 columns, with glyphs and without colour', () => {
    expect(shown(red, { palette: paletteFor(false), width: 80 })).toMatchInlineSnapshot(`
      "AWS account 123456789012 · arn:aws:iam::123456789012:user/ana · us-east-1

      ✓ PASS  step09/1-pool  Title of 1-pool
          i NOTE  The pool ignores case
            Expected  ClientSecret is absent
            Found     a secret (not shown)
            Where     us-east-1 · 1h57kf5cpq17m0eml12EXAMPLE · ClientSecret
            Why       Everybody can read what a web page holds.
            Fix       Cognito › your pool › App clients › Create app client ›
                      Single-page application.
            or        In steps/step09/2-app-client.ts set GenerateSecret: false, then
                      run: npm run step step09/2 (it makes a new client)
            See it    aws cognito-idp describe-user-pool-client --user-pool-id us-east-1_a1B2c3D4e --client-id 1h57kf5cpq17m0eml12EXAMPLE --query "UserPoolClient.ClientSecret != null"
          ✓ PASS  1 rule

      ✗ FAIL  step09/2-client  Title of 2-client
          ✗ FAIL  The app client has no secret
            Expected  ClientSecret is absent
            Found     a secret (not shown)
            Where     us-east-1 · 1h57kf5cpq17m0eml12EXAMPLE · ClientSecret
            Why       Everybody can read what a web page holds.
            Fix       Cognito › your pool › App clients › Create app client ›
                      Single-page application.
            or        In steps/step09/2-app-client.ts set GenerateSecret: false, then
                      run: npm run step step09/2 (it makes a new client)
            See it    aws cognito-idp describe-user-pool-client --user-pool-id us-east-1_a1B2c3D4e --client-id 1h57kf5cpq17m0eml12EXAMPLE --query "UserPoolClient.ClientSecret != null"
          · WAITING  1 rule
          ✓ PASS  2 rules

      · WAITING  step09/3-x  Title of 3-x
          waiting for step09/2-client

      1 of 3 lessons pass.
      Next: follow the fix above until this is true: “The app client has no secret”.
      Then: npm run check step09/2
      "
    `)
  })

  test('on a narrow terminal: no line is longer than the terminal, but for a command', () => {
    const text = shown(red, { palette: PLAIN, width: 40 })
    expect(text).toMatchInlineSnapshot(`
      "AWS account 123456789012 ·
      arn:aws:iam::123456789012:user/ana ·
      us-east-1

      PASS  step09/1-pool  Title of 1-pool
          NOTE  The pool ignores case
            Expected  ClientSecret is absent
            Found     a secret (not shown)
            Where     us-east-1 ·
                      1h57kf5cpq17m0eml12EXAMPLE
                      · ClientSecret
            Why       Everybody can read what
                      a web page holds.
            Fix       Cognito › your pool ›
                      App clients › Create app
                      client › Single-page
                      application.
            or        In
                      steps/step09/2-app-client.ts
                      set GenerateSecret:
                      false, then run:
                      npm run step step09/2
                      (it makes a new client)
            See it    aws cognito-idp describe-user-pool-client --user-pool-id us-east-1_a1B2c3D4e --client-id 1h57kf5cpq17m0eml12EXAMPLE --query "UserPoolClient.ClientSecret != null"
          PASS  1 rule

      FAIL  step09/2-client  Title of
          2-client
          FAIL  The app client has no secret
            Expected  ClientSecret is absent
            Found     a secret (not shown)
            Where     us-east-1 ·
                      1h57kf5cpq17m0eml12EXAMPLE
                      · ClientSecret
            Why       Everybody can read what
                      a web page holds.
            Fix       Cognito › your pool ›
                      App clients › Create app
                      client › Single-page
                      application.
            or        In
                      steps/step09/2-app-client.ts
                      set GenerateSecret:
                      false, then run:
                      npm run step step09/2
                      (it makes a new client)
            See it    aws cognito-idp describe-user-pool-client --user-pool-id us-east-1_a1B2c3D4e --client-id 1h57kf5cpq17m0eml12EXAMPLE --query "UserPoolClient.ClientSecret != null"
          WAITING  1 rule
          PASS  2 rules

      WAITING  step09/3-x  Title of 3-x
          waiting for step09/2-client

      1 of 3 lessons pass.
      Next: follow the fix above until this is
      true: “The app client has no secret”.
      Then: npm run check step09/2
      "
    `)
    const long = text.split('\n').filter((line) => line.length > 40 && line.trim().includes(' '))
    expect(long.filter((line) => !line.includes('  aws cognito-idp '))).toEqual([])
  })

  test('in colour it says the same words', () => {
    const inColour = shown(red, { palette: paletteFor(true), width: 80 })
    expect(inColour).not.toBe(withoutColours(inColour))
    expect(withoutColours(inColour)).toBe(shown(red, { palette: paletteFor(false), width: 80 }))
  })

  test('in the practice account only the command is named, since there is no console', () => {
    const account = {
      ...red.account,
      kind: 'practice',
      id: '000000000000',
      endpoint: 'http://127.0.0.1:4510',
    } as const
    const text = shown({ ...red, account }, { palette: PLAIN, width: 100 })
    expect(text).toMatch(/^Practice account 000000000000 · us-east-1 · http:\/\/127.0.0.1:4510 \(not AWS\)\n/)
    expect(text).toMatch(/Fix +In steps\/step09\/2-app-client.ts/)
    expect(text).not.toContain('Cognito ›')
    expect(text).toContain('source .workbook/practice.env')
    const onWindows = shown({ ...red, account }, { palette: PLAIN, width: 100, windows: true })
    expect(onWindows).toMatch(/[ \n]\. \.workbook\/practice\.ps1\n/)
    expect(onWindows).not.toContain('practice.env')
  })
})

describe('commands', () => {
  const commands = [
    'npm run check step09/2',
    'npm run step step09/2',
    'aws sts get-caller-identity',
    'npm run use aws -- --profile NAME --region us-east-1',
    'npm run use practice',
    `aws dynamodb get-item --table-name chocolate_user --key '{"email":{"S":"ana@example.org"}}' --consistent-read`,
    'aws cognito-idp describe-user-pool-client --user-pool-id ‹your pool id› --client-id ‹your client id› --query "UserPoolClient.ClientSecret != null"',
    'npm start',
  ]
  test.for([20, 30, 40, 60, 80, 100])('are never broken across lines, at %i columns', (width) => {
    const rules = commands.map((command): RuleResult => ({
      ...fails,
      why: `Some words before ${command}, and then a good many words after it.`,
      see: command,
    }))
    const text = shown({ ...red, lessons: [lesson('2-client', 'fail', ...rules)] }, { palette: PLAIN, width })
    const broken = commands.filter((command) => text.split(command).length < 3)
    expect(broken).toEqual([])
    expect(text).toContain('npm run check step09/2')
  })
})

describe('what could not be checked', () => {
  const inTwoLessons: CheckResult = {
    ...red,
    status: 'cannot-check',
    lessons: [
      lesson('1-pool', 'cannot-check', unseen, { ...unseen, title: 'Another' }, passes),
      lesson('2-client', 'cannot-check', { ...unseen, title: 'A third' }),
    ],
  }

  test('is shown once, and counted everywhere', () => {
    expect(shown(inTwoLessons, { palette: PLAIN, width: 100 })).toMatchInlineSnapshot(`
      "AWS account 123456789012 · arn:aws:iam::123456789012:user/ana · us-east-1

      COULD NOT CHECK  step09/1-pool  Title of 1-pool
          COULD NOT CHECK  The domain is there
            Expected  ClientSecret is absent
            Found     your identity may not call cognito-idp:DescribeUserPoolDomain
            Where     us-east-1 · 1h57kf5cpq17m0eml12EXAMPLE · ClientSecret
            Why       Everybody can read what a web page holds.
            Fix       Ask the administrator of the account.
            or        aws sts get-caller-identity tells you which identity you’re using.
            See it    aws cognito-idp describe-user-pool-client --user-pool-id us-east-1_a1B2c3D4e --client-id 1h57kf5cpq17m0eml12EXAMPLE --query "UserPoolClient.ClientSecret != null"
          COULD NOT CHECK  1 rule, for the reason above
          PASS  1 rule

      COULD NOT CHECK  step09/2-client  Title of 2-client
          COULD NOT CHECK  1 rule, for the reason above

      0 of 2 lessons pass.
      Next: Ask the administrator of the account. Then run again: npm run check step09/1
      "
    `)
  })

  test('is never called a failure or a pass', () => {
    const words = shown(inTwoLessons, { palette: PLAIN, width: 100 }).match(/^ *(FAIL|PASS|COULD NOT CHECK)/gm)
    expect(words?.map((word) => word.trim())).toEqual([
      'COULD NOT CHECK',
      'COULD NOT CHECK',
      'COULD NOT CHECK',
      'PASS',
      'COULD NOT CHECK',
      'COULD NOT CHECK',
    ])
  })
})

describe('the first line says whose account this is', () => {
  const line = (account: Partial<CheckResult['account']>) =>
    textOf({ palette: PLAIN, width: 100 })({ type: 'account', account: { ...red.account, ...account } }).trim()

  test('of AWS', () => {
    expect(line({})).toBe('AWS account 123456789012 · arn:aws:iam::123456789012:user/ana · us-east-1')
  })
  test('of AWS, which did not say', () => {
    expect(line({ id: '', identity: '' })).toBe('AWS account identity unknown · us-east-1')
  })
  test('behind an endpoint that is not AWS', () => {
    expect(line({ endpoint: 'http://127.0.0.1:4566' })).toMatch(/^NOT AWS but http:\/\/127.0.0.1:4566 · 123456789012/)
  })
  test('of a practice account that does not answer', () => {
    expect(line({ kind: 'practice', id: '', endpoint: 'http://127.0.0.1:4510' })).toBe(
      'Practice account that doesn’t answer · us-east-1 · http://127.0.0.1:4510 (not AWS)',
    )
  })
})

describe('the next action', () => {
  const next = (...lessons: LessonResult[]) => nextAction({ step: 'step09', lessons })

  test('is the first failure, even behind something that could not be checked', () => {
    expect(next(lesson('1-pool', 'cannot-check', unseen), lesson('2-client', 'fail', passes, fails))).toBe(
      'follow the fix above until this is true: “The app client has no secret”. Then: npm run check step09/2',
    )
    const toFind = { ...fails, line: 'GenerateSecret: false,' }
    expect(next(lesson('2-client', 'fail', passes, toFind))).toBe(
      'find what makes this true: “The app client has no secret”. Then: npm run check step09/2',
    )
  })
  test('is never a note', () => {
    expect(next(lesson('1-pool', 'cannot-check', note, unseen))).toBe(
      'Ask the administrator of the account. Then run again: npm run check step09/1',
    )
    expect(next(lesson('3-x', 'waiting', note, waits))).toBe(
      'step09/3 is waiting for step09/2-client, and that comes first. To see where to create it, run: npm run next',
    )
  })
  test('of a step that waits for another step is never to check the same step again', () => {
    const forPool: RuleResult = { ...waits, found: 'waiting for a confirmed user' }
    const said = next(lesson('1-x', 'waiting', forPool), lesson('2-y', 'waiting', forPool))
    expect(said).toContain('step09/1 is waiting for a confirmed user')
    expect(said).toContain('run: npm run next')
    expect(said).not.toContain('npm run check')
  })
  test('is to go on when everything passes', () => {
    expect(next(lesson('1-pool', 'pass', passes))).toContain('npm run compare step09/1')
    expect(next(lesson('1-pool', 'pass', passes), lesson('2-client', 'pass', note))).toContain('npm run compare')
  })
})

describe('the next action when everything passes', () => {
  const BOOK = 'http://127.0.0.1:4500'
  const [one, two] = [lesson('1-pool', 'pass', passes), lesson('2-client', 'pass', passes)]
  const next = (lessons: readonly LessonResult[], book?: string) =>
    nextAction({ step: 'step09', lessons }, { after: 'step09/6-see', book })

  test('after one lesson is the next one, after a step to see it work, where the book is open or how to open it', () => {
    expect(next([one], BOOK)).toMatch(/^go on with step09\/6-see: http:\/\/127\.0\.0\.1:4500\/step09\/6-see\. /)
    expect(next([one])).toMatch(/^go on with step09\/6-see: npm start, then open \/step09\/6-see in the book\. /)
    expect(next([one, two], BOOK)).toMatch(/^see it work: http:\S+\/step09\/6-see\. .* npm run compare step09\/1$/)
  })

  test('is to compare, where nothing comes after it', () => {
    expect(nextAction({ step: 'step09', lessons: [one, two] })).toBe(
      'compare your code with the solution: npm run compare step09/1',
    )
  })
})

describe('what comes from the account', () => {
  test('cannot steer the terminal', async () => {
    const escape = '\u001B]0;owned\u0007\u001B[2J\u202Eevil\r\nPASS'
    const pools = { UserPools: ['a', 'b'].map((id) => ({ Id: `us-east-1_${id}`, Name: `${escape}${id}` })) }
    const { endpoint } = await openFaultServer({
      '*': { error: 'AccessDeniedException' },
      'cognito-idp:ListUserPools': { body: JSON.stringify(pools), type: 'application/x-amz-json-1.1' },
    })
    const { result, text } = await checkStep09(endpoint)
    const [rule] = result.lessons[0]?.rules ?? []
    expect(rule).toMatchObject({ cause: 'several-pools' })
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Cf}/u)
    expect(JSON.stringify(result)).not.toMatch(/\\u001b|\\r|\u202E/i)
  })

  test('the result says that there is a client secret, and never shows it', async () => {
    await using account = await openTestAccount()
    const poolId = await createPool(account)
    const clientId = await createClient(account, poolId, { GenerateSecret: true })
    const { UserPoolClient } = await account.cognito.send(
      new DescribeUserPoolClientCommand({ UserPoolId: poolId, ClientId: clientId }),
    )
    const secret = UserPoolClient?.ClientSecret ?? ''
    expect(secret.length).toBeGreaterThan(40)
    const { result, text } = await checkStep09(account.place.endpoint)
    expect(rulesOf(result).find(({ rule }) => rule.endsWith('/no-secret'))).toMatchObject({
      status: 'fail',
      cause: 'client-has-a-secret',
    })
    expect(`${text}${JSON.stringify(result)}`).not.toContain(secret.slice(0, 12))
  })
})
