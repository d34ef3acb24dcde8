/** `npm run prose`: how long the pages are, and how often the habits are met that the English should lose. */
import { filesUnder, read } from '../gate/trees.ts'
import { groups, habitsIn } from './habits.ts'
import { openWords } from './length.ts'

const pages = filesUnder('docs', /\.md$/).filter((file) => !file.startsWith('docs/.vitepress/'))

const lengths = pages.map((file) => `${String(openWords(read(file))).padStart(6)}  ${file.replace('docs/', '')}`)

const habits = groups().flatMap((group) => {
  const found = habitsIn(group)
  const line = `${String(found.length).padStart(6)} of ${group.budget}  ${group.name}`
  return process.argv.includes('--list') ? [line, ...found.map((each) => `        ${each}`)] : [line]
})

const report = [
  'Words that are open when a page opens (of the ways to do a task, the longest):',
  ...lengths,
  '',
  'Habits of translated English, and how many there may be:',
  ...habits,
]
process.stdout.write(`${report.join('\n')}\n`)
