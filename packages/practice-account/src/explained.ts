import { format } from '@workbook/i18n'

import messages from './account.en.ts'
import { PracticeAccountError } from './errors.ts'

/** Turns an error of the file system or the network into a sentence for the learner. */
export async function explained<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    if (cause instanceof PracticeAccountError) throw cause
    const { code = '', message, path = folder } = cause as NodeJS.ErrnoException
    const { cannotOpen, reasons } = messages
    const known: Record<string, string> = {
      EACCES: format(reasons.notYours, { folder }),
      EPERM: format(reasons.notYours, { folder }),
      EROFS: format(reasons.readOnly, { folder }),
      ENOSPC: reasons.full,
      ENOTDIR: format(reasons.noFolder, { path: folder }),
      EEXIST: format(reasons.noFolder, { path }),
      EISDIR: format(reasons.folderInTheWay, { folder }),
      EADDRINUSE: reasons.noPort,
    }
    throw new PracticeAccountError(format(cannotOpen, { reason: known[code] ?? message }), { cause })
  }
}
