import { defineCommand } from 'citty'

import { examine } from '../doctor/examine.ts'
import { exitOfFindings, textOfFindings } from '../doctor/finding.ts'

export default defineCommand({
  meta: { name: 'npm run doctor', description: 'Looks for everything that can be wrong before the first lesson.' },
  async run() {
    const findings = await examine()
    console.log(textOfFindings(findings))
    return exitOfFindings(findings)
  },
})
