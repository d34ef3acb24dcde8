/** Commands in a sentence or a table are not run. But what they name has to exist. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { CommandDef } from 'citty'
import { expect, test } from 'vitest'

import { ROOT, select } from '@workbook/workbook'
import { pagesIn } from '../../docs/.vitepress/book/verified-blocks.ts'
import { filesUnder } from '../gate/trees.ts'

const known = new Set(filesUnder('packages/cli/src/commands', /\.ts$/).map((file) => file.replace(/^.*\/|\.ts$/g, '')))

/** `npm run check step09/1 -- --watch`, in code of a sentence or of a block. */
const commands = [...new Set(pagesIn(join(ROOT, 'docs')).flatMap((page) => spoken(join(ROOT, 'docs', page))))]
  .map((line) => line.split(' ').filter((word) => word !== '--'))
  .filter(([name = '']) => known.has(name))

function spoken(file: string): readonly string[] {
  return [...readFileSync(file, 'utf8').matchAll(/npm run ([a-z][\w-]*(?: [^`\n|&]+)?)/g)].flatMap(([, line = '']) =>
    /^[\w /.,=-]+$/.test(line) ? [line.trim()] : [],
  )
}

test('pages name commands', () => expect(commands.length).toBeGreaterThan(20))

test.each(commands.map((words) => ({ line: words.join(' '), words })))(
  'npm run $line asks for something that is there',
  async ({ words: [name = '', ...words] }) => {
    const { default: command } = (await import(join(ROOT, 'packages', 'cli', 'src', 'commands', `${name}.ts`))) as {
      default: CommandDef
    }
    const args = Object.keys(command.args ?? {})
    const flags = words.flatMap((word) => /^--([a-z-]+)/.exec(word)?.[1] ?? [])
    expect(flags.filter((flag) => !args.includes(flag))).toEqual([])
    for (const lesson of words.filter((word) => /^step\d/.test(word))) expect(select([lesson]).lessons).not.toEqual([])
  },
)
