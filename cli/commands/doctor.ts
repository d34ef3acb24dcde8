import { defineCommand } from 'citty'

import { findRunningPractice } from '../account.ts'
import { findBook } from '../book-address.ts'
import { DIST } from '../book-server/build-book.ts'
import { accountFindings } from '../doctor/account.ts'
import { exitOfFindings, textOfFindings } from '../doctor/finding.ts'
import { builtBook, disk, nodeVersion, packages, port } from '../doctor/machine.ts'
import { ROOT, WORKBOOK } from '../places.ts'

/** Where the book and the practice account open first. */
const PORTS = { book: 4500, practice: 4510 }

export default defineCommand({
  meta: { name: 'npm run doctor', description: 'Looks for everything that can be wrong before the first lesson.' },
  async run() {
    const [installed, book, practice] = await Promise.all([packages(ROOT), findBook(PORTS.book), findRunningPractice()])
    const machine = [
      nodeVersion(),
      installed,
      await disk(WORKBOOK),
      builtBook(DIST),
      await port(PORTS.book, book && 'the book'),
      await port(
        PORTS.practice,
        practice?.endpoint.endsWith(`:${PORTS.practice}`) ? 'your practice account' : undefined,
      ),
    ]
    // Opening the practice account for a moment takes a port, so that is looked at last.
    const findings = [...machine, ...(await accountFindings())]
    console.log(textOfFindings(findings))
    return exitOfFindings(findings)
  },
})
