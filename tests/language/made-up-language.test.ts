/** The workbook in a made-up language: every sentence of the commands, the book and the practice account is a message. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openBrowser, openPage } from '../../tools/world/browser.ts'
import { WorkbookCopy } from '../true-commands/copy.ts'
import { MADE_UP, translate, untranslated } from './made-up.ts'

let copy: WorkbookCopy
let files: number
let started: { readonly out: string }

beforeAll(async () => {
  copy = await WorkbookCopy.create()
  files = await translate(copy.folder)
  await copy.set({ LANGUAGE: MADE_UP })
  started = await copy.start()
})
afterAll(() => copy[Symbol.asyncDispose]())

test('every file of messages has a translation', () => expect(files).toBeGreaterThan(40))

describe('a word outside of every message', () => {
  test('is found, and one within is none', () => {
    expect(untranslated('⟦a b c ⟦d⟧ e f g⟧\n⟦a⟧ no message at all ⟦b⟧')).toEqual(['· no message at all ·'])
  })
})

describe('in a terminal', () => {
  const COMMANDS: readonly (readonly string[])[] = [
    ['check', 'step09'],
    ['check', 'step09/1', '--moon'],
    ['check', 'nowhere'],
    ['next'],
    ['hint', 'step09/1'],
    ['reset', 'step09/1'],
    ['doctor'],
    ['use', 'moon'],
    ['use', 'practice'],
    ['clean-up', 'step09'],
    ['check', '--help'],
    ['nothing'],
  ]

  test.each(COMMANDS.map((words) => ({ line: words.join(' '), words })))('npm run $line', async ({ words }) => {
    const { out, err } = await copy.run(process.execPath, 'packages/cli/run.mjs', ...words)
    expect(`${out}${err}`).toContain('⟦')
    expect(untranslated(`${out}\n${err}`)).toEqual([])
  })

  test('npm start', () => {
    expect(started.out).toContain('⟦')
    expect(untranslated(started.out)).toEqual([])
  })
})

describe('in a browser', () => {
  let browser: Awaited<ReturnType<typeof openBrowser>>
  beforeAll(async () => void (browser = await openBrowser()))
  afterAll(() => browser.close())

  const [book, practice] = ['book', 'practice'] as const
  const at = (which: 'book' | 'practice') =>
    [...started.out.matchAll(/http:\/\/127\.0\.0\.1:\d+/g)].map(([address]) => address)[which === book ? 0 : 1] ?? ''

  /** Everything that is read or heard in these parts of a page. */
  async function texts(where: 'book' | 'practice', path: string, parts: string, buttons: readonly string[] = []) {
    const { page, close } = await openPage(browser)
    await page.goto(at(where) + path)
    for (const button of buttons) {
      await page.locator(button).click()
      await page.locator(`${button}:not([aria-busy=true])`).waitFor()
    }
    const found = await page.locator(parts).evaluateAll((elements) =>
      elements.flatMap((element) => {
        const heard = [element, ...element.querySelectorAll('[aria-label], [title], [placeholder]')].flatMap((each) =>
          ['aria-label', 'title', 'placeholder'].map((name) => each.getAttribute(name) ?? ''),
        )
        // Code is the same in each language.
        for (const code of element.querySelectorAll('code, pre, style')) code.textContent = ''
        return [...heard, element.textContent ?? '']
      }),
    )
    await close()
    return found
  }

  test.each([
    [
      book,
      '/step09/1-user-pool',
      '.checkpoint',
      ['.check-button', 'div.tools > :nth-child(1)', 'div.tools > :nth-child(2)'],
    ],
    [book, '/step09/1-user-pool', '.VPNavBarSearch, .VPSwitchAppearance, .prev-next .desc, .outline-title', []],
    [book, '/step09/1-user-pool', 'details.cause', []],
    [book, '/step09/6-who-am-i', '.who', []],
    [book, '/step09/passwords', '.lab', []],
    [book, '/nowhere', '.not-found', []],
    [practice, '/', 'body', []],
    [practice, '/inbox', 'body', []],
  ] as const)('the %s at %s says in %s nothing but messages', async (where, path, parts, buttons) => {
    const found = await texts(where, path, parts, buttons)
    expect(found.join('')).toContain('⟦')
    expect(found.flatMap(untranslated)).toEqual([])
  })
})
