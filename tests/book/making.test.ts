import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { describe, expect, test } from 'vitest'

import { fillPlaces } from '../../docs/.vitepress/book/blocks.ts'
import type { BookCause } from '../../docs/.vitepress/book/checks.ts'
import { findSteps, type LessonPage } from '../../docs/.vitepress/book/lessons.ts'
import { region } from '../../docs/.vitepress/book/regions.ts'
import { asDialog } from '../../docs/.vitepress/book/search-dialog.ts'
import { command, prose } from '../../docs/.vitepress/book/text.ts'
import { arrangements, arrows, describe as sayPicture, look, parts } from '../../docs/.vitepress/theme/picture/parts.ts'

describe('a region', () => {
  const file = [
    'a',
    '  // #region one',
    '  b',
    '',
    '    c',
    '  // #endregion one',
    '# #region two',
    'd',
    '# endregion two',
  ]

  test('is found by its name, in TypeScript and in a shell script, and moved to the margin', () => {
    expect(region(file.join('\n'), 'one')).toBe('b\n\n  c')
    expect(region(file.join('\n'), 'two')).toBe('d')
  })

  test('must be there, and once', () => {
    expect(() => region(file.join('\n'), 'three')).toThrow('no region "three"')
    expect(() => region([...file, ...file].join('\n'), 'one')).toThrow('more than one')
    expect(() => region('// #region one\nb', 'one')).toThrow('no region')
  })
})

describe('the table of contents', () => {
  test('comes from the folders: another step is another folder', () => {
    const root = mkdtempSync(join(tmpdir(), 'book-'))
    try {
      const files = {
        'docs/index.md': '# Home',
        'docs/step10/index.md': '# Step 10',
        'docs/step10/10-last.md': '# Last',
        'docs/step10/2-second.md': '---\ntitle: x\n---\n\n# Second',
        'docs/step10/clean-up.md': '# No lesson',
        'docs/reference/commands.md': '# Commands',
        'docs/.vitepress/1-no.md': '# No',
        'checks/step10/2-second.ts': '',
      }
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(root, path)), { recursive: true })
        writeFileSync(join(root, path), text)
      }
      const steps = findSteps({ docs: join(root, 'docs'), checks: join(root, 'checks') })
      expect(steps.map(({ name, title }) => [name, title])).toEqual([['step10', 'Step 10']])
      expect(steps[0]?.lessons.map(({ id, title, command: run }) => [id, title, run])).toEqual([
        ['step10/2-second', 'Second', 'npm run check step10/2'],
        ['step10/10-last', 'Last', 'npm run check step10/10'],
      ])
      expect(steps[0]?.lessons.map(({ checkFile }) => checkFile !== undefined)).toEqual([true, false])
    } finally {
      rmSync(root, { recursive: true })
    }
  })
})

describe('what is made from the checks', () => {
  const lesson: LessonPage = {
    id: 'step10/1-a',
    step: 'step10',
    number: 1,
    title: 'Make one',
    link: '/step10/1-a',
    command: 'npm run check step10/1',
    checkFile: undefined,
  }
  const cause: BookCause = {
    cause: 'no-one',
    ruleTitle: 'There is one',
    expected: 'one',
    level: 'must',
    see: 'aws cognito-idp list-user-pools',
    symptom: 'There is <none>.',
    why: 'It {matters}.',
    hint: 'Think of {one}.',
    line: undefined,
    fix: { console: 'Cognito › User_pools', command: 'npm run step step10/1' },
  }
  const texts = [
    { lesson, check: { question: '', rules: [], causes: [cause, { ...cause, cause: 'b', level: 'note' as const }] } },
  ]

  test('is on the page of its lesson, and in the list of troubles under the name of the cause', () => {
    const page = fillPlaces('a\n<!-- book: causes -->\nb', 'step10/1-a.md', texts)
    expect(page).toContain('<summary>There is &#60;none&#62;.</summary>')
    expect(page).toContain('/trouble#no-one')
    expect(page).toContain('never makes a lesson fail')
    const trouble = fillPlaces('<!-- book: trouble -->', 'trouble.md', texts)
    expect(trouble).toContain('{#no-one}')
    expect(trouble).toContain('npm run step step10/1')
    expect(page).not.toContain('npm run step step10/1')
  })

  test('what a learner is to find is folded, with its line', () => {
    const found = [{ lesson, check: { question: '', rules: [], causes: [{ ...cause, line: 'One: true,' }] } }]
    const [before, folded = ''] = fillPlaces('<!-- book: trouble -->', 'trouble.md', found).split('Show the fix')
    expect(before).toContain('Think of')
    expect(before).not.toContain('npm run step')
    expect(folded).toContain('npm run step step10/1')
    expect(folded).toContain('One: true,')
  })

  test('a page that asks for something else, or is no lesson, stops the build', () => {
    expect(() => fillPlaces('<!-- book: party -->', 'index.md', texts)).toThrow('party')
    expect(() => fillPlaces('<!-- book: causes -->', 'index.md', texts)).toThrow('no lesson')
  })

  test('cannot break a page: signs of Markdown, HTML and Vue stay signs', () => {
    expect(prose('a_b <c> {{ d }} *e*')).toBe('a&#95;b &#60;c&#62; &#123;&#123; d &#125;&#125; &#42;e&#42;')
    expect(prose('then run: npm run step step10/1')).toBe('then run: <code v-pre>npm run step step10/1</code>')
    expect(command('aws cognito-idp list-user-pools')).toBe('<code v-pre>aws cognito-idp list-user-pools</code>')
  })
})

describe('the picture', () => {
  test('has a place for every part and every arrow, in both arrangements', () => {
    for (const { boxes, arrows: paths } of arrangements) {
      expect(Object.keys(boxes).toSorted()).toEqual(parts.map(({ name }) => name).toSorted())
      expect(Object.keys(paths).toSorted()).toEqual(arrows.map(({ name }) => name).toSorted())
    }
  })

  test('draws a part as still to come, then as the lesson’s, then as built', () => {
    expect(look({ built: 'app-client' }, 'user-pool')).toBe('later')
    expect(look({ built: 'app-client' }, 'app-client')).toBe('lit')
    expect(look({ built: 'app-client' }, 'table')).toBe('built')
    expect(look({ built: 'see-it-work' }, 'everything')).toBe('later')
  })

  test('knows what was there before this step, and shows no part as still to come where all of it works', () => {
    expect(look({ built: 'see-it-work', earlier: true }, 'user-pool')).toBe('built')
    expect(look({ built: 'see-it-work', earlier: true }, 'everything')).toBe('built')
    for (const part of [...parts, ...arrows]) expect(look(part, 'see-it-work')).not.toBe('later')
    expect(sayPicture('see-it-work')).toContain('Highlighted here: This page, Server.')
  })

  test('says in words what it highlights', () => {
    expect(sayPicture('user-pool')).toContain(
      'Highlighted here: User pool. Built before: DynamoDB table, The app’s page, API, Lambda.',
    )
    expect(sayPicture('everything')).toContain('Built before: The app’s page, API, Lambda.')
  })
})

test('the search box becomes a dialog, or the build says that VitePress has changed it', () => {
  const file = fileURLToPath(
    new URL('components/VPLocalSearchBox.vue', import.meta.resolve('vitepress/theme-without-fonts')),
  )
  expect(asDialog(readFileSync(file, 'utf8'))).toContain('role="dialog"')
  expect(() => asDialog('<div role="search">')).toThrow('has changed')
})
