import { defineCommand } from 'citty'

import { examine, exitOfFindings, textOfFindings } from '@workbook/workbook'
import { print } from '../terminal.ts'
import messages from '../commands.en.ts'

export default defineCommand({
  meta: { name: 'npm run doctor', description: messages.doctor },
  async run() {
    const findings = await examine()
    print(textOfFindings(findings))
    return exitOfFindings(findings)
  },
})
