/** `npm run prose`: how long the pages are, and how often the habits are met that the English should lose. */
import { filesUnder, read } from '../gate/trees.ts'
import { groups, habitsIn } from './habits.ts'
import { openWords } from './length.ts'

const PAGE = /^docs\/(?!\.vitepress\/).*\.md$/

console.log('Words that are open when a page opens (of the ways to do a task, the longest):')
for (const file of filesUnder('docs', /\.md$/).filter((each) => PAGE.test(each))) {
  console.log(`${String(openWords(read(file))).padStart(6)}  ${file.replace('docs/', '')}`)
}
console.log('\nHabits of translated English, and how many may be met:')
for (const group of groups()) {
  const found = habitsIn(group)
  console.log(`${String(found.length).padStart(6)} of ${group.budget}  ${group.name}`)
  if (process.argv.includes('--list')) for (const each of found) console.log(`        ${each}`)
}
