/**
 * Parts of pages that are made from the checks. A page says where with a line such as `<!-- book: causes -->`; what
 * comes out is ordinary Markdown, so that it is searchable, printable and readable without JavaScript.
 */
import type { BookCause, BookCheck } from './checks.ts'
import type { Lesson } from './lessons.ts'
import { problems } from './problems.ts'
import { command, html, prose } from './text.ts'

/** A lesson with what its check says. */
export interface LessonTexts {
  readonly lesson: Lesson
  readonly check: BookCheck | undefined
}

const place = /^<!-- book: (?<block>[a-z-]+) -->$/gm

/** Puts the generated blocks into a page. `page` is its path in `docs/`, for example `step09/1-user-pool.md`. */
export function fillPlaces(source: string, page: string, texts: readonly LessonTexts[]): string {
  return source.replaceAll(place, (_line, block: string) => {
    if (block === 'causes') return causesOfLesson(page, texts)
    // A lesson that only shows something has no check, and so no troubles.
    if (block === 'trouble') return texts.flatMap(troubleOfLesson).join('\n\n')
    if (block === 'problems') return problems()
    throw new Error(`${page} asks for a block "${block}", which the book cannot make.`)
  })
}

function causesOfLesson(page: string, texts: readonly LessonTexts[]): string {
  const found = texts.find(({ lesson }) => `${lesson.id}.md` === page)
  if (!found) throw new Error(`${page} is no lesson, so there are no causes to show.`)
  if (!found.check) return 'The check of this lesson is not written yet.'
  const { must, note } = byLevel(found.check.causes)
  const parts = [
    'Open the one that the check names. Each says why it matters and how to put it right.',
    ...must.map(folded),
  ]
  if (note.length > 0)
    parts.push('The check may also add a **note**. A note is good advice, never a failure.', ...note.map(folded))
  return parts.join('\n\n')
}

function byLevel(causes: readonly BookCause[]) {
  return { must: causes.filter((each) => each.level === 'must'), note: causes.filter((each) => each.level === 'note') }
}

const folded = (cause: BookCause) => `<details class="cause">
<summary>${html(cause.symptom)}</summary>

${explain(cause)}

[More in the list of troubles](/trouble#${cause.cause})

</details>`

function troubleOfLesson({ lesson, check }: LessonTexts): string[] {
  if (!check) return []
  const head = `## ${prose(lesson.title)} {#${lesson.id.replace('/', '-')}}\n\n[Go to the lesson](${lesson.link}.md) · check it with \`${lesson.command}\``
  return [
    head,
    ...check.causes.map((cause) => `### ${prose(cause.symptom)} {#${cause.cause}}\n\n${explain(cause)}`),
  ]
}

function explain(cause: BookCause): string {
  return [
    `**The check wants:** ${prose(cause.ruleTitle)}.${cause.level === 'note' ? ' (A note, never a failure.)' : ''}`,
    `**Why it matters.** ${prose(cause.why)}`,
    `**In the AWS console.** ${prose(cause.fix.console)}`,
    `**With a command or in your file.** ${command(cause.fix.command)}`,
    `**See it yourself.** ${command(cause.see)}`,
  ].join('\n\n')
}
