/** Goes through the pages with one way to do the tasks, as a learner would, and runs what they show. */
import { parseEnv } from 'node:util'

import { expect } from 'vitest'

import { HAND } from './hand.ts'
import type { WorkbookCopy } from './copy.ts'
import { typeIn } from './learner-file.ts'
import { LEFT_OUT } from './left-out.ts'
import { type Said, Terminal } from './terminal.ts'
import { placeOf, type Unit, unitsOf } from './units.ts'

/** `. .workbook/practice.env`, `set -a; . ./.env; set +a` and `EMAIL=ana@example.org`, as pages say them in a sentence. */
const IN_A_SENTENCE = /`(\. \.workbook\/practice\.env|set -a; [^`]+|[A-Z_]+=[\w@.-]+)`/g

const LESSON = /\/\d+-/

/** One learner, who chooses the same way in every lesson. */
export class Walk {
  readonly home: WorkbookCopy
  readonly way: 'cli' | 'ts'
  /** The places in the book of everything that was run. */
  readonly ran = new Set<string>()
  /** Output of commands that a person needs later. */
  noted = ''
  #terminal: Terminal
  #start: Awaited<ReturnType<WorkbookCopy['start']>> | undefined

  constructor(home: WorkbookCopy, way: 'cli' | 'ts') {
    this.home = home
    this.way = way
    this.#terminal = new Terminal(home)
  }

  /** What `npm start` printed for this: `Book`, `Practice account`. */
  address(of: string): string {
    return new RegExp(`${of} +(http:\\S+)`, 'i').exec(this.#start?.out ?? '')?.[1] ?? ''
  }

  readonly settings = async () => parseEnv(await this.home.read('.env'))

  /** Opens the book. Open until `closeBook`. */
  async openBook(): Promise<void> {
    this.#start = await this.home.start()
  }

  async closeBook(): Promise<void> {
    await this.#start?.close()
  }

  /** Reads a page of the book, and does what it says. */
  async page(page: string): Promise<void> {
    const units = unitsOf(page).filter((unit) => !(unit.name in LEFT_OUT) && this.#isMine(unit))
    const lesson = page.replace(/\.md$/, '')
    const own = units.filter(({ name }) => this.way === 'ts' && name.startsWith(`../solutions/${lesson}.ts#`))
    if (this.way === 'cli') await this.#prepareTerminal(page)
    await HAND.beforePage[page]?.(this)
    if (own.length > 0 && LESSON.test(lesson)) {
      const shown = own.map(({ block }) => block)
      await typeIn(this.home, lesson, shown)
    }
    for (const unit of units) {
      if (unit.block.language === 'sh') await this.#run(unit)
      // Code of the page is run by a command of the page, or by what a person did on it.
      if (unit.block.language === 'sh' || own.includes(unit) || HAND.runs.includes(unit.name))
        this.ran.add(placeOf(unit))
    }
  }

  /** Types a line that isn't in the book. */
  readonly type = (line: string): Promise<Said> => this.#terminal.type(line)

  /** Even outside of the tabs, the AWS CLI's scripts are only for learners who chose the AWS CLI. */
  #isMine({ name, block: { way } }: Unit): boolean {
    return way === this.way || (way === 'both' && (this.way === 'cli' || !name.includes('/aws-cli/')))
  }

  async #run(unit: Unit): Promise<void> {
    const said = (await HAND.instead[unit.name]?.(this)) ?? (await this.#terminal.type(unit.text))
    expectWhatItSays(unit, said)
    if (this.way === 'cli') await this.#copyIntoEnv(unit.block.page, said.out)
    await HAND.after[unit.name]?.(this, said, unit.text)
  }

  /** A page that asks for a variable says how a new terminal gets it: so it gets a new terminal. */
  async #prepareTerminal(page: string): Promise<void> {
    const tab = /<template #cli>(.*?)<\/template>/s.exec(await this.home.read(`docs/${page}`))?.[1] ?? ''
    const lines = tab.split('\n').filter((line) => !line.startsWith('* AWS:'))
    const typed = [...lines.join('\n').matchAll(IN_A_SENTENCE)].map(([, text = '']) => text)
    if (tab.includes('In a new terminal')) this.#terminal = new Terminal(this.home)
    for (const text of typed) expectToWork(text, await this.type(text))
  }

  /** “Copy the last line that it prints, `USER_POOL_ID=…`, into your file `.env`.” */
  async #copyIntoEnv(page: string, out: string): Promise<void> {
    const text = await this.home.read(`docs/${page}`)
    const printed = [...out.matchAll(/^([A-Z_]+)=(\S+)$/gm)].flatMap(([, name = '', value = '']) =>
      text.includes(`\`${name}=…\`, into your file \`.env\``) ? [[name, value] as const] : [],
    )
    if (printed.length > 0) await this.home.set(Object.fromEntries(printed))
  }
}

/** A block works if no command in it fails, unless it should be red, and if it prints what the page promises. */
function expectWhatItSays(unit: Unit, said: Said): void {
  const place = placeOf(unit)
  const code = HAND.codes[`${unit.block.page}: ${unit.name}`] ?? 0
  if (code === 0) expectToWork(place, said)
  expect({ place, ...said }).toMatchObject({ place, code, out: expect.stringMatching(HAND.says[unit.name] ?? /^/) })
}

function expectToWork(what: string, said: Said): void {
  expect({ what, ...said }).toMatchObject({ what, code: 0, failed: [] })
}
