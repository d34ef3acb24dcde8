import { findRunningPractice } from '../account/account.ts'
import { findOpenBook } from '../account/running-book.ts'
import { DIST } from '../book/build-book.ts'
import { ROOT, WORKBOOK } from '../places.ts'
import { accountFindings } from './account.ts'
import type { Finding } from './finding.ts'
import { builtBook, disk, nodeVersion, npmVersion, packages, port } from './machine.ts'
import messages from './doctor.en.ts'

/** Where the book and the practice account open first. */
const PORTS = { book: 4500, practice: 4510 }

/** Everything that the doctor looks at, in its order. */
export async function examine(): Promise<readonly Finding[]> {
  const [installed, book, practice] = await Promise.all([packages(ROOT), findOpenBook(), findRunningPractice()])
  const usual = practice?.endpoint.endsWith(`:${PORTS.practice}`)
  const machine = [
    nodeVersion(),
    npmVersion(),
    installed,
    await disk(WORKBOOK),
    builtBook(DIST),
    await port(PORTS.book, book?.endsWith(`:${PORTS.book}`) ? messages.port.theBook : undefined),
    await port(PORTS.practice, usual ? messages.port.thePractice : undefined),
  ]
  // Opening the practice account for a moment takes a port, so that is looked at last.
  return [...machine, ...(await accountFindings())]
}
