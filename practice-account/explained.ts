import { PracticeAccountError } from './errors.ts'
import { words } from './words/index.ts'
import { say } from './words/say.ts'

/** Turns what the file system or the network says into a sentence for the learner. */
export async function explained<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    if (cause instanceof PracticeAccountError) throw cause
    const { code = '', message, path = folder } = cause as NodeJS.ErrnoException
    const { cannotOpen, reasons } = words.account
    const known: Record<string, string> = {
      EACCES: say(reasons.notYours, { folder }),
      EPERM: say(reasons.notYours, { folder }),
      EROFS: say(reasons.readOnly, { folder }),
      ENOSPC: reasons.full,
      ENOTDIR: say(reasons.noFolder, { path: folder }),
      EEXIST: say(reasons.noFolder, { path }),
      EISDIR: say(reasons.folderInTheWay, { folder }),
      EADDRINUSE: reasons.noPort,
    }
    throw new PracticeAccountError(say(cannotOpen, { reason: known[code] ?? message }), { cause })
  }
}
