import { writeFile } from 'node:fs/promises'

import { defineCommand } from 'citty'

import { Refusal } from '../errors.ts'
import { IAM_POLICY_FILE, iamPolicyText } from '../iam-policy.ts'

export default defineCommand({
  meta: {
    name: 'npm run policy',
    description: 'Writes the IAM policy that a check needs, made from what checks read.',
  },
  async run() {
    const text = await iamPolicyText()
    await writeFile(IAM_POLICY_FILE, text).catch((cause: unknown) => {
      throw new Refusal(`${IAM_POLICY_FILE} cannot be written. May you write in this folder?`, 'wrong-use', { cause })
    })
    process.stdout.write(text)
    console.error(`\nThis now stands in ${IAM_POLICY_FILE}.`)
  },
})
