/** Every command and every piece of code that the book shows is run, in the order of its pages, and ends in a green check. */
import { join } from 'node:path'

import { beforeAll, describe, expect, test } from 'vitest'

import { allLessons, ROOT } from '@workbook/workbook'
import { findSteps } from '../../docs/.vitepress/book/lessons.ts'
import { WorkbookCopy } from './copy.ts'
import { LEFT_OUT } from './left-out.ts'
import { ASKED, hashes, record, recorded } from './record.ts'
import { allUnits, DOCS, placeOf } from './units.ts'
import { versions } from './versions.ts'
import { Walk } from './walk.ts'

const steps = findSteps({ docs: DOCS, checks: join(ROOT, 'checks') })
const lessons = steps.flatMap((step) => step.lessons.map(({ id }) => `${id}.md`))
const cleanUps = steps.map(({ name }) => `${name}/clean-up.md`)
const first = ['index.md', ...lessons, ...cleanUps]
/** Pages with something to run. */
const pages = [...new Set(allUnits().flatMap(({ name, block }) => (name in LEFT_OUT ? [] : [block.page])))]
/** Pages whose order doesn't matter; the practice account has to be closed before it is reset. */
const beside = pages.filter((page) => !first.includes(page))

const blocks = hashes(pages)
const checked = new Set(allLessons().map(({ id }) => `${id}.md`))
const ran = new Set<string>()

let used: Awaited<ReturnType<typeof versions>>
beforeAll(async () => void (used = await versions()))

test.each(['cli', 'ts'] as const)(
  'the way “%s” through the book ends in a green check and an empty account',
  { timeout: 300_000 },
  async (way) => {
    await using home = await WorkbookCopy.create()
    const walk = new Walk(home, way)
    const isGreen = async (what: string) => {
      expect({ what, ...(await walk.type(`npm run ${what}`)) }).toMatchObject({ what, code: 0 })
    }

    await walk.page('index.md')
    for (const page of lessons) {
      await walk.page(page)
      if (checked.has(page)) await isGreen(`check ${page.replace(/(\/\d+).*/, '$1')}`)
    }
    for (const { name } of steps) await isGreen(`check ${name}`)
    for (const page of cleanUps) await walk.page(page)
    for (const { name } of steps) await isGreen(`clean-up ${name} -- --check`)
    await walk.closeBook()
    // The same for both ways.
    if (way === 'cli') for (const page of beside) await walk.page(page)

    for (const place of walk.ran) ran.add(place)
  },
)

describe('what the book shows', () => {
  const missed = () => allUnits().filter((unit) => !(unit.name in LEFT_OUT) && !ran.has(placeOf(unit)))

  test('is run in one of the two ways, or is listed as left out', () => {
    expect(missed().map(placeOf)).toEqual([])
  })

  test('still has everything that is left out', () => {
    const names = new Set(allUnits().map(({ name }) => name))
    expect(Object.keys(LEFT_OUT).filter((name) => !names.has(name))).toEqual([])
  })

  test('is written down with its date where npm run verify:commands asks for it, and nowhere else', async () => {
    expect(missed()).toEqual([])
    const before = await recorded()
    await record(used, blocks)
    if (!ASKED) expect(await recorded()).toBe(before)
  })
})
