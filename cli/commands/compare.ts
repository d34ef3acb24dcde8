import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { defineCommand } from 'citty'
import { diffLines } from 'diff'
import pc from 'picocolors'

import { selectOne } from '../lessons.ts'
import { ROOT } from '../places.ts'
import { colours } from '../terminal.ts'

export default defineCommand({
  meta: { name: 'npm run compare', description: 'Shows your file of a lesson beside the reference solution.' },
  args: {
    lesson: { type: 'positional', description: 'a lesson: step09/1', required: false, default: '' },
    number: { type: 'positional', description: 'its number: step09 1', required: false, default: '' },
  },
  async run({ args }) {
    const { id } = selectOne([args.lesson, args.number].filter(Boolean))
    const [yours, solution] = await Promise.all(['steps', 'solutions'].map((tree) => source(tree, id)))
    const c = pc.createColors(colours())
    console.log(`${c.red('- yours')}     steps/${id}.ts\n${c.green('+ solution')}  solutions/${id}.ts\n`)
    const parts = diffLines(yours ?? '', solution ?? '')
    for (const { value, added, removed } of parts) {
      const [sign, paint] = added ? ['+ ', c.green] : removed ? ['- ', c.red] : ['  ', String]
      for (const line of value.replace(/\n$/, '').split('\n')) console.log(paint(`${sign}${line}`.trimEnd()))
    }
    if (parts.length === 1) console.log('\nThey are the same.')
  },
})

/** The file of a lesson. What only the book and the folders need (regions, the way to my-app.ts) is no difference. */
async function source(tree: string, id: string): Promise<string> {
  const text = await readFile(join(ROOT, tree, `${id}.ts`), 'utf8')
  return text
    .replace(/^\/\/ #(end)?region.*\n/gm, '')
    .replaceAll("'../../steps/my-app.ts'", "'../my-app.ts'")
    .replaceAll('\r\n', '\n')
}
