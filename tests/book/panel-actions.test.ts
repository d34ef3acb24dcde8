import { describe, expect, test } from 'vitest'

import { choiceFrom } from '../../packages/server/src/book/choice.ts'
import { sideBySide } from '../../packages/server/src/book/side-by-side.ts'
import {
  beforeLine,
  differences,
  hintButton,
  hintHeard,
  noHint,
} from '../../docs/.vitepress/theme/check/actions-text.ts'
import { inUseLine, isOther } from '../../docs/.vitepress/theme/check/panel-text.ts'
import { account, detailed, lesson } from './results.ts'

const hint = { text: 'Not yet: it works', facts: [['Found', 'nothing']], lines: [] } as const
const answer = { account, lesson: lesson('fail', detailed('fail', 'a')), all: 3, hints: [hint] }

describe('two files side by side', () => {
  const numbers = { yours: [1, 2, 3], solution: [1, 3, 4, 5] }
  const rows = sideBySide(
    [
      { whose: 'both', lines: ['a'] },
      { whose: 'yours', lines: ['b'] },
      { whose: 'solution', lines: ['c', 'd'] },
      { whose: 'both', lines: ['e'] },
    ],
    numbers,
  )

  test('are rows: lines that differ beside each other, as far as possible, each with its number in its own file', () => {
    expect(rows).toEqual([
      { same: true, yours: { number: 1, text: 'a' }, solution: { number: 1, text: 'a' } },
      { same: false, yours: { number: 2, text: 'b' }, solution: { number: 3, text: 'c' } },
      { same: false, solution: { number: 4, text: 'd' } },
      { same: true, yours: { number: 3, text: 'e' }, solution: { number: 5, text: 'e' } },
    ])
  })

  test('keep what differs at the very end', () => {
    expect(sideBySide([{ whose: 'yours', lines: ['z'] }], numbers)).toEqual([
      { same: false, yours: { number: 1, text: 'z' } },
    ])
  })

  test('are described in words', () => {
    expect(differences({ yours: '', solution: '', rows })).toBe('2 lines differ.')
    expect(differences({ yours: '', solution: '', rows: [] })).toBe('They are the same.')
    expect(rows.slice(0, 2).map((row) => beforeLine(row, 'yours', 7))).toEqual([
      'In both, line 7: ',
      'Only in yours, line 7: ',
    ])
  })
})

describe('hints', () => {
  test('name the next press, and say the last one again at the end', () => {
    expect(hintButton(undefined)).toBe('Give me a hint')
    expect(hintButton(answer)).toBe('Give me the next hint')
    expect(hintButton({ ...answer, all: 1 })).toBe('Show the last hint again')
  })

  test('are heard in full, or why there is none', () => {
    expect(hintHeard(answer)).toBe('Hint 1 of 3: Not yet: it works Found: nothing')
    const none = (status: 'pass' | 'waiting' | 'cannot-check') =>
      noHint({ ...answer, hints: [], lesson: lesson(status) })
    expect(none('pass')).toContain('this lesson passes')
    expect(none('waiting')).toContain('an earlier lesson')
    expect(none('cannot-check')).toContain('could not look')
  })
})

describe('the account in use', () => {
  test('is named with kind, id, region, profile, and an endpoint that is not AWS', () => {
    expect(inUseLine({ account: { ...account, endpoint: 'http://127.0.0.1:4510' } })).toBe(
      'Account: practice account 000000000000, region us-east-1, at http://127.0.0.1:4510',
    )
    const aws = { ...account, kind: 'aws', id: '123456789012' } as const
    expect(inUseLine({ account: aws, profile: 'learner' })).toBe(
      'Account: AWS account 123456789012, region us-east-1, profile learner',
    )
    expect(inUseLine({ account: { ...aws, id: '', endpoint: 'http://127.0.0.1:1' } })).toContain('NOT AWS')
  })

  test('is another one where kind, region or id differ, and not where AWS did not say', () => {
    expect(isOther(account, account)).toBe(false)
    expect(isOther(account, { ...account, region: 'eu-central-1' })).toBe(true)
    expect(isOther(account, { ...account, id: '123456789012' })).toBe(true)
    expect(isOther({ ...account, id: '' }, account)).toBe(false)
  })
})

describe('the choice of an account', () => {
  test('is one of plain fields; what is left out stays out', () => {
    expect(choiceFrom('{"account":"aws","region":" us-east-1 ","more":1}')).toEqual({
      account: 'aws',
      profile: undefined,
      region: 'us-east-1',
    })
  })

  test.each(['', '[]', 'null', '"aws"', '{}', '{"account":1}'])('%j is none, and says so in a sentence', (body) => {
    expect(() => choiceFrom(body)).toThrow('This isn’t one of the accounts.')
  })

  test.each([
    ['profile', 'a\nACCOUNT=aws'],
    ['region', 'x'.repeat(129)],
    ['profile', 7],
  ])('%s cannot be %j', (name, value) => {
    expect(() => choiceFrom(JSON.stringify({ account: 'aws', [name]: value }))).toThrow(`“${name}”`)
  })
})
