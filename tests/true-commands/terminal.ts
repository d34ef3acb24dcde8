/** A terminal with bash, as the book asks for: variables that one block sets are there in the next. */
import type { ChildProcess } from 'node:child_process'

import type { WorkbookCopy } from './copy.ts'

/** Marks the end of a block's output, with its exit code. Nothing that the book runs prints such a line. */
const END = '--- end of block'

/** What a block did. */
export interface Said {
  /** Everything that it printed, on both ways out. */
  readonly out: string
  /** The exit code of its last command. */
  readonly code: number
  /** Commands that failed, anywhere in the block. */
  readonly failed: readonly string[]
}

/** One bash that stays open. */
export class Terminal {
  readonly #bash: ChildProcess

  constructor(home: WorkbookCopy) {
    this.#bash = home.open('bash', ['--noprofile', '--norc'])
    // Outside of `if` and `||`, a failing command says so and the block continues, as it would for a learner.
    this.#bash.stdin?.write(`exec 2>&1\nset -E\ntrap 'echo "${END}, failed: $BASH_COMMAND"' ERR\n`)
  }

  /** Types a block and waits until bash is done with it. */
  type(block: string): Promise<Said> {
    return new Promise((resolve, reject) => {
      const bash = this.#bash
      let out = ''
      const done = new RegExp(`^${END}: (\\d+)\\n`, 'm')
      const ended = (code: number | null) => reject(new Error(`bash ended with ${code} in:\n${block}\n${out}`))
      const listen = (data: Buffer) => {
        out += data
        const end = done.exec(out)
        if (!end) return
        bash.stdout?.off('data', listen)
        bash.off('exit', ended)
        resolve(saidIn(out.slice(0, end.index), Number(end[1])))
      }
      bash.stdout?.on('data', listen)
      bash.once('exit', ended)
      // Without standard input, so that no command reads the blocks that follow.
      bash.stdin?.write(`{\n${block}\n} </dev/null\nprintf '\\n${END}: %s\\n' "$?"\n`)
    })
  }
}

function saidIn(all: string, code: number): Said {
  const failure = new RegExp(`^${END}, failed: (.*)\\n?`, 'gm')
  return { out: all.replaceAll(failure, ''), code, failed: [...all.matchAll(failure)].map(([, text = '']) => text) }
}
