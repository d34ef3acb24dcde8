/** JUnit, annotations and the step summary: pure text from a result, escaped for its reader. */
import { describe, expect, test } from 'vitest'

import { annotations, type CheckResult, type Evidence, junit, type RuleResult, stepSummary } from '@workbook/engine'

const evidence = (found: string): Evidence => ({
  cause: 'too-cold',
  expected: 'hot & sweet',
  found,
  where: 'here',
  why: 'Because.',
  fix: ['warm it', 'npm run step'],
  see: 'aws …',
})

const result = (...rules: RuleResult[]): CheckResult => ({
  version: 1,
  step: 'step42',
  status: 'fail',
  account: { kind: 'practice', id: '', region: '', identity: '' },
  lessons: [{ lesson: 'step42/1-cocoa', title: 'Cocoa | <b>', status: 'fail', rules }],
  calls: [{ operation: 'Look', ms: 1234 }],
})

const rule = (status: 'fail' | 'cannot-check' | 'note', found = 'cold'): RuleResult => ({
  rule: `step42/1-cocoa/${status}`,
  title: 'Cocoa is hot, and: sweet',
  status,
  ...evidence(found),
})
const pass: RuleResult = { rule: 'step42/1-cocoa/a', title: 'A', status: 'pass', found: 'yes' }
const waiting: RuleResult = { rule: 'step42/1-cocoa/b', title: 'B', status: 'waiting', found: 'waiting for milk' }

describe('JUnit', () => {
  const all = junit(result(pass, rule('fail'), rule('cannot-check'), waiting, rule('note')))

  test('counts a failure, an error and a skipped one; a note fails nothing', () => {
    expect(all).toContain('<testsuite name="step42/1-cocoa" tests="5" failures="1" errors="1" skipped="1">')
    expect(all).toContain('<testsuites name="step42" tests="5" failures="1" errors="1" skipped="1" time="1.234">')
  })

  test('has a test case for each rule, with its evidence', () => {
    expect(all.match(/<testcase /g)).toHaveLength(5)
    expect(all).toContain('<failure type="too-cold" message="cold">Expected: hot &amp; sweet\nFound: cold\n')
    expect(all).toContain('<error type="too-cold" message="cold">')
    expect(all).toContain('<skipped message="waiting for milk"/>')
    expect(all).toContain('<system-out>Expected: hot &amp; sweet')
  })

  test('is well-formed whatever an account is called', () => {
    const text = junit(result(rule('fail', `]]> <b a="1">'&\u0000\u001B[31m\uD800\uFFFF end`)))
    expect(text).toContain('Found: ]]&gt; &lt;b a=&quot;1&quot;&gt;&apos;&amp;[31m end')
    expect(text).not.toMatch(/[^\P{Cc}\n\t]|\p{Cs}|[\uFFFE\uFFFF]/u)
    const tags = [...text.matchAll(/<(\/?)([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>/g)]
    const open: string[] = []
    for (const [, close, name = '', , empty] of tags) {
      if (close) expect(open.pop()).toBe(name)
      else if (!empty) open.push(name)
    }
    expect(open).toEqual([])
    expect(text.match(/</g)?.length).toBe(tags.length + 1)
  })
})

describe('on GitHub', () => {
  test('a failure is an error, what could not be checked a warning, and nothing else is said', () => {
    const lines = annotations(result(pass, rule('fail'), rule('cannot-check'), waiting, rule('note')))
    expect(lines.trimEnd().split('\n')).toEqual([
      '::error title=step42/1-cocoa/fail%3A Cocoa is hot%2C and%3A sweet::Found: cold%0AExpected: hot & sweet%0AFix: npm run step',
      '::warning title=step42/1-cocoa/cannot-check%3A Cocoa is hot%2C and%3A sweet::Found: cold%0AExpected: hot & sweet%0AFix: warm it%0Aor: npm run step',
    ])
  })

  test('a name cannot give GitHub a command of its own', () => {
    const lines = annotations(result(rule('fail', '100%\r\n::add-mask::x')))
    expect(lines.match(/^::/gm)).toHaveLength(1)
    expect(lines).toContain('Found: 100%25%0D%0A::add-mask::x')
  })

  test('the summary is a table, and a name in it is no Markdown', () => {
    const text = stepSummary(result(pass, rule('fail', '[x](https://example.com) | `a`\n# b')))
    expect(text).toContain('### step42: 0 of 1 pass\n\n| lesson | | status |\n')
    expect(text).toContain('| step42/1&#45;cocoa | Cocoa &#124; &#60;b&#62; | fail |')
    expect(text).not.toContain('](')
    expect(text).toContain('&#91;x&#93;&#40;https://example.com&#41; &#124; &#96;a&#96; &#35; b')
  })
})
