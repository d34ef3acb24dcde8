/** `npm run mutate`: how many mutations the checks catch, and which slip through. */
import { allMutations, runMutations, strayFiles, titleOf, unreached } from './run-mutations.ts'

const mutations = await allMutations()
const slips = await runMutations(mutations)
const slipped = mutations.flatMap((each, index) => {
  const slip = slips[index]
  return slip === undefined ? [] : [`SLIPPED  ${each.lesson}  ${titleOf(each)}\n         ${slip}`]
})
const problems = [
  ...slipped,
  ...(await unreached(mutations)).map((cause) => `NO MUTATION  ${cause}`),
  ...strayFiles().map((file) => `NO LESSON  ${file}`),
  ...(mutations.length === 0 || slips.length !== mutations.length ? [`RUN ${slips.length}`] : []),
]
for (const problem of problems) process.stdout.write(`${problem}\n`)
process.stdout.write(`${slips.length - slipped.length} of ${mutations.length} mutations caught\n`)
process.exitCode = problems.length === 0 ? 0 : 1
