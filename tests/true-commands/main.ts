/** `npm run verify:commands`: runs what the book shows, and writes down when. */
import { $ } from 'zx'

import { ROOT } from '@workbook/workbook'
import { ASK } from './record.ts'

$.cwd = ROOT
$.preferLocal = ROOT
$.stdio = 'inherit'
$.env = { ...process.env, [ASK]: 'yes' }
$.nothrow = true

const { exitCode } = await $`vitest run --project tools tests/true-commands`
process.exitCode = exitCode ?? 1
