/** Lets TypeScript look at a learner's file in the background while it runs. */
import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'

import { format } from '@workbook/i18n'
import type { Mistake } from './mistakes.ts'
import messages from './type-check.en.ts'

/** A look that has begun. */
export interface TypeCheck {
  /** The mistakes it saw; none where it could not look, or takes longer than this (ms) from now on. */
  mistakes(atMost: number): Promise<readonly Mistake[]>
  /** Ends it, whether or not it is done. */
  end(): void
}

/** Begins to look at `file`, in a process of its own so that the file runs as fast as without it. */
export function startTypeCheck(file: string): TypeCheck {
  const child = spawn(
    process.execPath,
    ['--no-warnings', '--import', import.meta.resolve('tsx'), join(import.meta.dirname, 'child.ts'), resolve(file)],
    { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] },
  )
  const found = new Promise<readonly Mistake[]>((done) => {
    child.once('message', (mistakes: readonly Mistake[]) => done(mistakes))
    // A workbook without TypeScript, or a machine without room for it: the learner has asked for no such look.
    for (const end of ['error', 'exit'] as const) child.once(end, () => done([]))
  })
  return {
    mistakes: async (atMost) => {
      let timer: NodeJS.Timeout | undefined
      const late = new Promise<readonly Mistake[]>((done) => (timer = setTimeout(done, atMost, [])))
      return Promise.race([found, late]).finally(() => clearTimeout(timer))
    },
    end: () => void child.kill(),
  }
}

/** The mistakes as lines to print, under the name of the file; no lines where there are none. */
export const mistakesText = (file: string, mistakes: readonly Mistake[]): readonly string[] =>
  mistakes.length === 0 ? [] : [format(messages.head, { file }), ...mistakes.map((each) => `  ${sentence(each)}`)]

function sentence({ line, is, what, nearest, wanted = '' }: Mistake): string {
  if (is === 'never equal') return format(messages.neverEqual, { line, what })
  if (is === 'unknown of a list') return format(messages.unknownOfList, { line, what })
  if (is === 'unknown') {
    return nearest === undefined
      ? format(messages.unknown, { line, what })
      : format(messages.unknownNearest, { line, what, nearest })
  }
  if (nearest !== undefined) return format(messages.misfitNearest, { line, what, nearest })
  if (wanted.endsWith('[]')) return format(messages.misfit.list, { line, what })
  if (wanted === 'boolean' || wanted === 'string' || wanted === 'number') {
    return format(messages.misfit[wanted], { line, what })
  }
  return format(messages.misfit.other, { line, what, wanted })
}
