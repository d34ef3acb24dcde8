import anatomies from './anatomies.ts'
import book from './book.ts'
import check from './check.ts'
import cleanUp from './clean-up.ts'
import cli from './cli.ts'
import commands from './commands.ts'
import contract from './contract.ts'
import doctor from './doctor.ts'
import newLesson from './new-lesson.ts'
import outputs from './outputs.ts'
import panel from './panel.ts'
import passwords from './passwords.ts'
import pictures from './pictures.ts'
import placeholders from './placeholders.ts'
import problems from './problems.ts'
import progress from './progress.ts'
import settings from './settings.ts'
import site from './site.ts'
import start from './start.ts'
import whoAmIPage from './who-am-i-page.ts'
import whoAmI from './who-am-i.ts'

export default {
  anatomies,
  book,
  check,
  cleanUp,
  cli,
  commands,
  contract,
  doctor,
  newLesson,
  outputs,
  panel,
  passwords,
  pictures,
  placeholders,
  problems,
  progress,
  settings,
  site,
  start,
  whoAmI,
  whoAmIPage,
} as const
