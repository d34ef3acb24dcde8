/**
 * The book's table of contents, read from the folders: a lesson is a file such as `3-hosted-sign-up.md` in a folder of
 * `docs/`, and its check has the same name in `checks/`. No list is kept by hand.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One lesson, as the book needs it. */
export interface LessonPage {
  /** Its name, the same everywhere, for example `step09/3-hosted-sign-up`. */
  readonly id: string
  readonly step: string
  readonly number: number
  /** The page's own headline. */
  readonly title: string
  /** The address of its page, for example `/step09/3-hosted-sign-up`. */
  readonly link: string
  /** What the learner types to check it, for example `npm run check step09/3`. */
  readonly command: string
  /** The check's file; missing until the check is written. */
  readonly checkFile: string | undefined
}

/** A folder of lessons. */
export interface Step {
  readonly name: string
  readonly title: string
  readonly link: string
  readonly lessons: readonly LessonPage[]
}

/** The trees that share one name for a lesson. */
export interface Trees {
  readonly docs: string
  readonly checks: string
}

const lessonFile = /^(?<number>\d+)-[a-z-]+\.md$/

/** Every folder of the book that holds lessons, in the order of their names. */
export function findSteps(trees: Trees): Step[] {
  return readdirSync(trees.docs, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => findStep(trees, entry.name))
    .filter((step) => step.lessons.length > 0)
    .toSorted((a, b) => a.name.localeCompare(b.name))
}

function findStep(trees: Trees, name: string): Step {
  const folder = join(trees.docs, name)
  const lessons = readdirSync(folder)
    .flatMap((file) => {
      const number = lessonFile.exec(file)?.groups?.['number']
      return number === undefined ? [] : [readLesson(trees, name, file.slice(0, -3), Number(number))]
    })
    .toSorted((a, b) => a.number - b.number)
  const cover = join(folder, 'index.md')
  return { name, title: existsSync(cover) ? headline(cover) : name, link: `/${name}/`, lessons }
}

function readLesson(trees: Trees, step: string, name: string, number: number): LessonPage {
  const checkFile = join(trees.checks, step, `${name}.ts`)
  return {
    id: `${step}/${name}`,
    step,
    number,
    title: headline(join(trees.docs, step, `${name}.md`)),
    link: `/${step}/${name}`,
    command: `npm run check ${step}/${number}`,
    checkFile: existsSync(checkFile) ? checkFile : undefined,
  }
}

/** The first `# headline` of a page. */
export function headline(file: string): string {
  const title = /^# (?<title>.+)$/m.exec(readFileSync(file, 'utf8'))?.groups?.['title']
  if (!title) throw new Error(`${file} has no headline (a line that starts with "# ").`)
  return title.trim()
}
