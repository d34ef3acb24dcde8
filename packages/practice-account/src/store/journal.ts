import {
  closeSync,
  existsSync,
  fdatasync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  write,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { promisify } from 'node:util'

import { format } from '@workbook/i18n'

import messages from '../account.en.ts'
import { fromLine, toLine, type Entry } from './line.ts'

/** Writes bytes to a file and says how many of them it took. */
export type Write = (file: number, bytes: Buffer, from: number, length: number) => Promise<{ bytesWritten: number }>

/** How many records go on one line of a shortened journal: it is faster to read many headers at once. */
const TOGETHER = 500

const writeAsync: Write = promisify(write)
const fdatasyncAsync = promisify(fdatasync)

/**
 * An append-only file of commits. A commit is on the disk (fdatasync) before `append` resolves, so nothing that was
 * acknowledged can be lost by ending the process at any moment.
 */
export class Journal {
  readonly #path: string
  readonly #write: Write
  #file: number
  #size: number
  /** Set while the end of the file may hold a piece of a write that failed. */
  #torn = false

  private constructor(path: string, file: number, size: number, writer: Write) {
    this.#path = path
    this.#write = writer
    this.#file = file
    this.#size = size
  }

  get size(): number {
    return this.#size
  }

  /**
   * Opens the journal and hands every change of every whole commit to `replay`, in order. It stops at the first line that is not whole;
   * what follows is moved to a file beside it, and `report` is told.
   */
  static open(
    path: string,
    replay: (entry: Entry) => void,
    report: (line: string) => void,
    writer: Write = writeAsync,
  ): Journal {
    const content = existsSync(path) ? readFileSync(path) : Buffer.alloc(0)
    let good = 0
    while (good < content.length) {
      const end = content.indexOf(10, good)
      const entries = end === -1 ? undefined : fromLine(content, good, end)
      if (entries === undefined) break
      for (const entry of entries) replay(entry)
      good = end + 1
    }
    const file = openSync(path, 'a', 0o600)
    if (good < content.length) {
      const aside = `${path}.damaged-${Date.now()}`
      writeFileSync(aside, content.subarray(good), { mode: 0o600, flush: true })
      ftruncateSync(file, good)
      fsyncSync(file)
      report(format(messages.journal.torn, { bytes: content.length - good, aside }))
    }
    syncFolder(dirname(path))
    return new Journal(path, file, good, writer)
  }

  /** Writes lines (see toLine) and resolves when they are on the disk. When it fails, the file is as it was before. */
  async append(lines: string): Promise<void> {
    if (this.#torn) this.#mend()
    const bytes = Buffer.from(lines)
    this.#torn = true
    try {
      for (let done = 0; done < bytes.length;)
        done += (await this.#write(this.#file, bytes, done, bytes.length - done)).bytesWritten
      await fdatasyncAsync(this.#file)
    } catch (cause) {
      this.#tryToMend()
      throw cause
    }
    this.#torn = false
    this.#size += bytes.length
  }

  /** Replaces the whole journal by these entries: written beside it, synced, then renamed over it. */
  compact(entries: Iterable<Entry>): void {
    const beside = `${this.#path}.new`
    rmSync(beside, { force: true })
    const file = openSync(beside, 'a', 0o600)
    try {
      let together: Entry[] = []
      for (const entry of entries) {
        if (together.push(entry) < TOGETHER) continue
        writeSync(file, toLine(together))
        together = []
      }
      if (together.length > 0) writeSync(file, toLine(together))
      fsyncSync(file)
      renameSync(beside, this.#path)
    } catch (cause) {
      closeSync(file)
      throw cause
    }
    // From here on the new file is the journal, whatever else happens: this handle stays with it through the rename.
    closeSync(this.#file)
    this.#file = file
    this.#size = fstatSync(file).size
    syncFolder(dirname(this.#path))
  }

  close(): void {
    closeSync(this.#file)
  }

  #mend(): void {
    ftruncateSync(this.#file, this.#size)
    this.#torn = false
  }

  /** Cuts off the rest of a failed write. If even that fails, the next append tries again before it writes. */
  #tryToMend(): void {
    try {
      this.#mend()
    } catch {
      this.#torn = true
    }
  }
}

/** Makes a new or renamed file itself durable. Windows cannot open folders, and does not need it. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
