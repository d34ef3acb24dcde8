/** Judging: facts in, evidence out. */
import { describe, expect, test } from 'vitest'

import { type Check, later, lesson, no, yes } from '../src/declare.ts'
import { EXIT, exitCode } from '../src/exit.ts'
import { InOrder } from '../src/evaluate/in-order.ts'
import { evaluateLesson } from '../src/evaluate/evaluate-lesson.ts'
import { nearest } from '../src/evaluate/nearest.ts'
import { openReadOnlyClients } from '../src/gather/read-only-clients.ts'
import { defineFact } from '../src/gather/fact.ts'
import { FactGatherer, type Gathered } from '../src/gather/fact-gatherer.ts'
import type { LessonResult, LessonStatus } from '../src/result.ts'
import { type LoadedCheck, runCheck } from '../src/run.ts'

const cocoa = defineFact({ name: 'the cocoa', reads: [], gather: async (): Promise<string> => 'hot' })
const milk = defineFact({ name: 'the milk', reads: [], gather: async (): Promise<string> => 'cold' })

const head = { title: 'A cup', question: 'Is it hot?', found: {} }
const seenAt = { where: '{cup}', see: 'aws cup describe-cup --cup-id {cup}' }

/** The messages of a rule that has one cause: it is cold. */
const about = (title: string) => ({
  title,
  expected: 'it is hot in {region}',
  causes: {
    cold: {
      symptom: 'It is cold.',
      why: 'Cold {cup} tastes of nothing.',
      hint: 'Touch {cup}.',
      fix: { console: 'Warm {cup} up.', command: 'npm run warm {cup}' },
    },
  },
})

const cup = lesson({
  ...head,
  rules: {
    'hot-cocoa': about('The cocoa is hot'),
    'hot-milk': about('The milk is hot'),
    'hot-both': about('Both are hot'),
  },
})

const check = cup.check(
  { cocoa, milk },
  cup.rule('hot-cocoa', { ...seenAt, evaluate: ({ cocoa }) => judge(cocoa) }),
  cup.rule('hot-milk', { ...seenAt, evaluate: ({ milk }) => judge(milk) }),
  cup.advice('hot-both', { ...seenAt, evaluate: ({ cocoa, milk }) => judge(`${cocoa}${milk}`) }),
)

/** A lesson of one rule without causes: only the behaviour of its judge matters. */
const bare = lesson({ ...head, rules: { 'hot-milk': { title: 'The milk is hot', expected: 'hot', causes: {} } } })

const judge = (found: string) => (found.startsWith('hot') ? yes(found) : no('cold', found, { cup: 'cup-1' }))

const seen = (value: string): Gathered<string> => ({ state: 'gathered', value })
const waiting: Gathered<string> = { state: 'waiting', reason: 'a cup' }
const unseen: Gathered<string> = {
  state: 'unavailable',
  problem: { cause: 'access-denied', operation: 'cup:DescribeCup', error: 'AccessDeniedException' },
}

/** Judges the cup. */
const judged = (facts: Record<string, Gathered<string>>, it: Check = check) =>
  evaluateLesson('step01/1-cup', it, { facts, names: { region: 'us-east-1' }, context: { kind: 'aws' } })

const statusesOf = ({ status, rules }: LessonResult) => [status, ...rules.map((each) => each.status)]

describe('one lesson', () => {
  test('what is as it should be passes, and says what was found', () => {
    const result = judged({ cocoa: seen('hot'), milk: seen('hot too') })
    expect(statusesOf(result)).toEqual(['pass', 'pass', 'pass', 'pass'])
    expect(result.rules[0]).toEqual({
      rule: 'step01/1-cup/hot-cocoa',
      title: 'The cocoa is hot',
      status: 'pass',
      found: 'hot',
    })
  })

  test('what is not, fails with its declared cause and with everything filled in', () => {
    expect(judged({ cocoa: seen('lukewarm'), milk: seen('hot') }).rules[0]).toEqual({
      rule: 'step01/1-cup/hot-cocoa',
      title: 'The cocoa is hot',
      status: 'fail',
      cause: 'cold',
      expected: 'it is hot in us-east-1',
      found: 'lukewarm',
      where: 'us-east-1 · cup-1',
      why: 'Cold cup-1 tastes of nothing.',
      fix: ['Warm cup-1 up.', 'npm run warm cup-1'],
      see: 'aws cup describe-cup --cup-id cup-1',
      hint: 'Touch cup-1.',
    })
  })

  test('a fact that could not be gathered ends the rules that use it, and no others', () => {
    const result = judged({ cocoa: unseen, milk: seen('hot') })
    expect(statusesOf(result)).toEqual(['cannot-check', 'cannot-check', 'pass', 'cannot-check'])
    expect(result.rules[0]).toMatchObject({
      cause: 'access-denied',
      found: 'your identity may not call cup:DescribeCup',
    })
  })

  test('a failure outweighs what could not be seen, and that outweighs waiting', () => {
    expect(statusesOf(judged({ cocoa: unseen, milk: seen('cold') }))[0]).toBe('fail')
    expect(statusesOf(judged({ cocoa: unseen, milk: waiting }))[0]).toBe('cannot-check')
    expect(statusesOf(judged({ cocoa: seen('hot'), milk: waiting }))[0]).toBe('waiting')
  })

  test('a fact that has to wait makes its rules wait, with the reason', () => {
    const result = judged({ cocoa: seen('hot'), milk: waiting })
    expect(statusesOf(result)).toEqual(['waiting', 'pass', 'waiting', 'waiting'])
    expect(result.rules[1]).toMatchObject({ found: 'waiting for a cup' })
  })

  test('good practice that is missing is a note, and the lesson passes', () => {
    const strict = cup.check({ milk }, cup.advice('hot-milk', { ...seenAt, evaluate: ({ milk }) => judge(milk) }))
    const result = judged({ milk: seen('cold') }, strict as Check)
    expect(statusesOf(result)).toEqual(['pass', 'note'])
    expect(result.rules[0]).toMatchObject({ cause: 'cold', found: 'cold' })
  })

  test('a judge may ask to wait for another rule', () => {
    const patient = bare.check({ milk }, bare.rule('hot-milk', { ...seenAt, evaluate: () => later('a stove') }))
    expect(judged({ milk: seen('cold') }, patient as Check).rules[0]).toMatchObject({ found: 'waiting for a stove' })
  })

  test('a judge that breaks is a bug in the check, never the learner’s failure', () => {
    const broken = bare.check(
      { milk },
      bare.rule('hot-milk', {
        ...seenAt,
        evaluate: () => {
          throw new TypeError('a secret')
        },
      }),
    )
    const result = judged({ milk: seen('cold') }, broken as Check)
    expect(result.rules[0]).toMatchObject({ status: 'cannot-check', cause: 'check-is-wrong' })
    expect(JSON.stringify(result)).not.toContain('a secret')
  })

  test('a command to paste never carries what a shell would take apart', () => {
    const email = "'; rm -rf ~ #@example.org"
    const fix = { console: 'Find {email}.', command: 'aws cup find --email {email}' }
    const causes = { cold: { symptom: 'It is cold.', why: 'So.', hint: 'Touch it.', fix } }
    const { check, rule } = lesson(
      { ...head, rules: { 'hot-milk': { title: 'Hot', expected: '{email}', causes } } },
      { email: 'your e-mail address' },
    )
    const sneaky = check(
      { milk },
      rule('hot-milk', {
        where: 'Cups',
        see: 'aws cup get --email {email}',
        evaluate: () => no('cold', 'cold', { email }),
      }),
    )
    expect(judged({ milk: seen('cold') }, sneaky as Check).rules[0]).toMatchObject({
      expected: email,
      fix: [`Find ${email}.`, 'aws cup find --email ‹your e-mail address›'],
      see: 'aws cup get --email ‹your e-mail address›',
    })
  })
})

describe('lessons in their order', () => {
  const as = (lesson: string, status: LessonStatus): LessonResult => ({
    lesson,
    title: lesson,
    status,
    rules: [
      status === 'pass' || status === 'waiting'
        ? { rule: `${lesson}/r`, title: 'R', status, found: 'x' }
        : {
            rule: `${lesson}/r`,
            title: 'R',
            status,
            cause: 'c',
            expected: '',
            found: '',
            where: '',
            why: '',
            fix: ['', ''],
            see: '',
          },
    ],
  })
  const inOrder = (...all: LessonStatus[]) => {
    const order = new InOrder()
    return all.map((status, index) => order.next(as(`step01/${index + 1}-x`, status)))
  }
  const shown = (...all: LessonStatus[]) => inOrder(...all).map(({ status }) => status)

  test('behind the first that fails a lesson passes or waits', () => {
    expect(shown('pass', 'fail', 'fail', 'pass', 'cannot-check')).toEqual([
      'pass',
      'fail',
      'waiting',
      'pass',
      'waiting',
    ])
  })

  test('what waits says for which lesson, and shows nothing of what is wrong in it', () => {
    expect(inOrder('fail', 'fail')[1]?.rules).toEqual([
      { rule: 'step01/2-x/r', title: 'R', status: 'waiting', found: 'waiting for step01/1-x' },
    ])
  })

  test('a lesson that could not be checked does not block the others', () => {
    expect(shown('cannot-check', 'fail', 'fail')).toEqual(['cannot-check', 'fail', 'waiting'])
    expect(shown('cannot-check', 'pass')).toEqual(['cannot-check', 'pass'])
  })

  test('nothing is held back while everything passes', () => {
    expect(shown('pass', 'pass', 'fail')).toEqual(['pass', 'pass', 'fail'])
  })
})

describe('the whole check and its exit code', () => {
  const { check, rule } = lesson({ ...head, rules: { hot: about('Hot') } })
  const lessonOf = (number: number, verdict: 'yes' | 'no' | 'unseen' | 'later'): LoadedCheck => ({
    lesson: `step01/${number}-cup`,
    check: check(
      {
        cup: defineFact({
          name: 'the cup',
          reads: [],
          gather: async ({ wait }): Promise<string> => {
            if (verdict === 'unseen') throw Object.assign(new Error('no'), { name: 'AccessDeniedException' })
            return verdict === 'later' ? wait('a cup') : verdict
          },
        }),
      },
      rule('hot', { ...seenAt, evaluate: ({ cup }) => (cup === 'yes' ? yes('hot') : no('cold', 'cold')) }),
    ) as Check,
  })

  async function run(...verdicts: Parameters<typeof lessonOf>[1][]) {
    const events = runCheck({
      step: 'step01',
      checks: verdicts.map((verdict, index) => lessonOf(index + 1, verdict)),
      kind: 'practice',
      place: nowhere,
      settings: { region: 'us-east-1', table: '' },
      timeouts: { connect: 50, answer: 50, whole: 50 },
    })
    for await (const event of events) if (event.type === 'end') return [event.result.status, exitCode(event.result)]
    throw new Error('no end')
  }

  test.for([
    [['yes', 'yes'], 'pass', 0],
    [['yes', 'no'], 'fail', 1],
    [['no', 'unseen'], 'fail', 1],
    [['unseen', 'no'], 'fail', 1],
    [['unseen', 'yes'], 'cannot-check', 2],
    [['unseen', 'later'], 'cannot-check', 2],
    [['later'], 'fail', 1],
  ] as const)('%s comes to %s, exit code %i', async ([verdicts, status, code]) => {
    expect(await run(...verdicts)).toEqual([status, code])
  })

  test('wrong use has its own code', () => {
    expect(EXIT).toEqual({ pass: 0, fail: 1, 'cannot-check': 2, 'wrong-use': 3 })
  })
})

/** An address that no server can have: facts without calls don't need one. */
const nowhere = {
  region: 'us-east-1',
  endpoint: 'http://127.0.0.1:9',
  credentials: { accessKeyId: 'practice', secretAccessKey: 'practice' },
}

describe('where no id says which one is meant', () => {
  interface Cup {
    readonly name: string
    readonly hot: boolean
    readonly sweet: boolean
  }
  const { advice, rule } = lesson({
    ...head,
    rules: { hot: about('Hot'), sweet: about('Sweet'), big: about('Big') },
  })
  const rules = [
    rule('hot', { ...seenAt, evaluate: ({ cup }: { cup: Cup }) => (cup.hot ? yes('hot') : no('cold', '')) }),
    rule('sweet', {
      ...seenAt,
      evaluate: ({ cup }: { cup: Cup }) => (cup.sweet ? yes('') : no('cold', '')),
    }),
    advice('big', {
      ...seenAt,
      evaluate: ({ cup }: { cup: Cup }) => (cup.name === 'big' ? yes('') : no('cold', '')),
    }),
  ]

  async function nearestOf(...cups: Cup[]) {
    const candidates = defineFact({ name: 'cups', reads: [], gather: async (): Promise<readonly Cup[]> => cups })
    const readOnly = openReadOnlyClients(nowhere)
    const gatherer = new FactGatherer(readOnly, { region: 'us-east-1', table: '' }, { kind: 'aws' })
    const found = await gatherer.gather(nearest('the nearest', candidates, rules, (cup) => ({ cup })))
    readOnly.close()
    return found.state === 'gathered' ? found.value.map(({ name }) => name) : found
  }

  test('any candidate that qualifies is preferred, wherever it is in the list', async () => {
    const wrong = { name: 'wrong', hot: false, sweet: true }
    const right = { name: 'right', hot: true, sweet: true }
    expect(await nearestOf(wrong, right)).toEqual(['right'])
    expect(await nearestOf(right, wrong)).toEqual(['right'])
  })

  test('if none qualifies, the one that comes nearest is spoken of', async () => {
    const far = { name: 'far', hot: false, sweet: false }
    const near = { name: 'near', hot: true, sweet: false }
    expect(await nearestOf(far, near)).toEqual(['near'])
  })

  test('equally good ones keep their order, and good practice does not count', async () => {
    const small = { name: 'small', hot: true, sweet: true }
    const big = { name: 'big', hot: true, sweet: true }
    expect(await nearestOf(small, big)).toEqual(['small', 'big'])
  })

  test('no more than five are kept: each may cost a call', async () => {
    const cups = Array.from({ length: 9 }, (_, index) => ({ name: `${index}`, hot: true, sweet: true }))
    expect(await nearestOf(...cups)).toEqual(['0', '1', '2', '3', '4'])
  })

  test('none at all is an answer too', async () => {
    expect(await nearestOf()).toEqual([])
  })
})
