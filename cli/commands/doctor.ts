import { defineCommand } from 'citty'

import { words } from '../../words/index.ts'
import { examine } from '../doctor/examine.ts'
import { exitOfFindings, textOfFindings } from '../doctor/finding.ts'

export default defineCommand({
  meta: { name: 'npm run doctor', description: words.commands.doctor },
  async run() {
    const findings = await examine()
    console.log(textOfFindings(findings))
    return exitOfFindings(findings)
  },
})
