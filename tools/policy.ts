/** `npm run policy`: writes the IAM policy that the checks need, made from what they read. */
import { writeFile } from 'node:fs/promises'

import { IAM_POLICY_FILE, iamPolicyText } from '@workbook/workbook'

const text = await iamPolicyText()
await writeFile(IAM_POLICY_FILE, text)
process.stdout.write(text)
console.error(`\nWritten: ${IAM_POLICY_FILE}`)
