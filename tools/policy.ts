import { writeFile } from 'node:fs/promises'

import { defineCommand } from 'citty'

import { IAM_POLICY_FILE, iamPolicyText, Refusal } from '@workbook/workbook'
import { format } from '@workbook/i18n'
import { commandsMessages } from '@workbook/cli'
import policyMessages from './policy.en.ts'

export default defineCommand({
  meta: {
    name: 'npm run policy',
    description: commandsMessages.policy,
  },
  async run() {
    const text = await iamPolicyText()
    await writeFile(IAM_POLICY_FILE, text).catch((cause: unknown) => {
      throw new Refusal(format(policyMessages.unwritable, { file: IAM_POLICY_FILE }), 'wrong-use', { cause })
    })
    process.stdout.write(text)
    console.error(`\n${format(policyMessages.written, { file: IAM_POLICY_FILE })}`)
  },
})
