import check from './check.ts'
import placeholders from './placeholders.ts'
import problems from './problems.ts'

export default { check, placeholders, problems } as const
