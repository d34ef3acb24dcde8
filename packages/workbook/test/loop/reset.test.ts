/** `npm run reset`: the starter is back, and nothing a learner wrote is lost. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { ROOT } from '../../src/places.ts'
import { resetToStarter } from '../../src/lessons/starter.ts'
import { AtTerminal } from '../../../cli/test/command.ts'
import { untouchedSteps } from '../../../../tools/world/workbook.ts'
import { aFolder } from './home.ts'

const ID = 'step09/1-user-pool'
const NOW = new Date(2026, 10, 22, 9, 30, 15)

/** A learner's folder with only what reset needs. */
async function aWorkbook() {
  const folder = await aFolder()
  await untouchedSteps(folder.path)
  const file = join(folder.path, 'steps', `${ID}.ts`)
  const backups = join(folder.path, 'kept')
  return {
    ...folder,
    file,
    backups,
    reset: () => resetToStarter(ID, { steps: join(folder.path, 'steps'), backups, now: NOW }),
    text: () => readFile(file, 'utf8'),
    starter: await readFile(join(ROOT, 'steps', '.starters', `${ID}.txt`), 'utf8'),
  }
}

describe('the starter', () => {
  test('comes back, and the learner’s file is kept word for word', async () => {
    await using workbook = await aWorkbook()
    await writeFile(workbook.file, 'my evening')
    const reset = await workbook.reset()
    expect(await workbook.text()).toBe(workbook.starter)
    expect(reset).toEqual({
      was: 'edited',
      backup: join(workbook.backups, 'step09', '1-user-pool.mine-2026-11-22-093015.ts'),
    })
    expect(await readFile('backup' in reset ? reset.backup : '', 'utf8')).toBe('my evening')
  })

  test('a second one in the same second is kept beside the first', async () => {
    await using workbook = await aWorkbook()
    for (const text of ['one', 'two', 'three']) {
      await writeFile(workbook.file, text)
      await workbook.reset()
    }
    const folder = join(workbook.backups, 'step09')
    const kept = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')))
    expect(kept.toSorted()).toEqual(['one', 'three', 'two'])
  })

  test('that is there already keeps nothing', async () => {
    await using workbook = await aWorkbook()
    await writeFile(workbook.file, workbook.starter)
    expect(await workbook.reset()).toEqual({ was: 'the starter' })
    expect(await readdir(workbook.path)).toEqual(['steps'])
  })

  test('comes back where the file was deleted', async () => {
    await using workbook = await aWorkbook()
    await rm(workbook.file)
    expect(await workbook.reset()).toEqual({ was: 'missing' })
    expect(await workbook.text()).toBe(workbook.starter)
  })

  test('does not come back where yours cannot be kept: a sentence, and your file is as it was', async () => {
    await using workbook = await aWorkbook()
    await writeFile(workbook.file, 'my evening')
    await writeFile(workbook.backups, 'a file, not a folder')
    await expect(workbook.reset()).rejects.toThrow('Your file hasn’t changed')
    expect(await workbook.text()).toBe('my evening')
  })
})

test('npm run reset says where yours is', async () => {
  await using terminal = await AtTerminal.sits()
  await terminal.learner.write(`steps/${ID}.ts`, 'my evening')
  const { code, out, err } = await terminal.run(['reset', 'step09/1'])
  expect([code, err]).toEqual([0, ''])
  const [, kept = ''] = /Your version is in (\S+)/.exec(out) ?? []
  expect(await terminal.learner.read(kept)).toBe('my evening')
})
