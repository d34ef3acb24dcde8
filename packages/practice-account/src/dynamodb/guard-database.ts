/** The part of LevelDB that dynalite uses, in dynalite's form: the last argument may be a callback. */
export interface Database {
  put: (...args: unknown[]) => unknown
  get: (...args: unknown[]) => unknown
  del: (...args: unknown[]) => unknown
  batch: (...args: unknown[]) => unknown
  keys: (...args: unknown[]) => Entries
  values: (...args: unknown[]) => Entries
  open: () => Promise<void>
}
interface Entries {
  next: () => Promise<unknown>
}

/**
 * Prevents a failing database from ending the process: dynalite throws such errors inside callbacks, where nothing
 * can catch them. They are passed to `failed` instead; an iterator that fails never continues.
 */
export function guardDatabase(db: Database, failed: (cause: unknown) => void): void {
  for (const name of ['put', 'get', 'del', 'batch'] as const) {
    const work = db[name].bind(db)
    db[name] = (...args) => {
      const callback = args.at(-1)
      if (typeof callback !== 'function') return work(...args)
      const guarded = (...outcome: unknown[]): void => {
        try {
          callback(...outcome)
        } catch (cause) {
          failed(cause)
        }
      }
      try {
        return work(...args.slice(0, -1), guarded)
      } catch (cause) {
        return failed(cause)
      }
    }
  }
  for (const name of ['keys', 'values'] as const) {
    const work = db[name].bind(db)
    db[name] = (...args) => {
      const entries = work(...args)
      const next = entries.next.bind(entries)
      entries.next = async () => {
        try {
          return await next()
        } catch (cause) {
          failed(cause)
          return new Promise(() => {})
        }
      }
      return entries
    }
  }
}
