import { writeFile } from 'node:fs/promises'

import { defineCommand } from 'citty'

import { words } from '../../words/index.ts'
import { say } from '../../words/say.ts'
import { Refusal } from '../errors.ts'
import { IAM_POLICY_FILE, iamPolicyText } from '../iam-policy.ts'

export default defineCommand({
  meta: {
    name: 'npm run policy',
    description: words.commands.policy,
  },
  async run() {
    const text = await iamPolicyText()
    await writeFile(IAM_POLICY_FILE, text).catch((cause: unknown) => {
      throw new Refusal(say(words.cli.policy.unwritable, { file: IAM_POLICY_FILE }), 'wrong-use', { cause })
    })
    process.stdout.write(text)
    console.error(`\n${say(words.cli.policy.written, { file: IAM_POLICY_FILE })}`)
  },
})
