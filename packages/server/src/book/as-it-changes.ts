/** Reports what is in some files, now and each time they change. */
import { type FSWatcher, watch } from 'node:fs'
import { basename, dirname } from 'node:path'

/**
 * What `read` finds, as JSON: at once, and again whenever one of the files has changed and it finds something else. Folders
 * are watched, not files, since a file that is written whole is another file each time. Ends with the signal.
 */
export async function* asItChanges(
  read: () => Promise<unknown>,
  files: readonly string[],
  signal: AbortSignal,
): AsyncGenerator<string, void> {
  let ring = () => {}
  const watchers = files.flatMap((file) => watcherOf(file, () => ring()))
  signal.addEventListener('abort', () => ring(), { once: true })
  try {
    for (let last = ''; !signal.aborted;) {
      // Before reading, so that a change during the reading is not missed.
      const changed = new Promise<void>((resolve) => (ring = resolve))
      const text = await read().then(JSON.stringify, () => last)
      if (text !== last && !signal.aborted) yield text
      last = text
      if (!signal.aborted) await changed
    }
  } finally {
    for (const watcher of watchers) watcher.close()
  }
}

/** Undefined if the system can't watch the folder: then a page reads again when it comes into view. */
function watcherOf(file: string, onChange: () => void): readonly FSWatcher[] {
  try {
    const watcher = watch(dirname(file), { persistent: false }, (_what, name) => {
      if (name === null || name === basename(file)) onChange()
    })
    return [watcher.on('error', () => watcher.close())]
  } catch {
    return []
  }
}
