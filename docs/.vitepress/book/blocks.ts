/**
 * Parts of pages that are generated from the checks. A page marks the place with a line such as `<!-- book: causes -->`; what
 * comes out is ordinary Markdown, so that it is searchable, printable and readable without JavaScript.
 */
import type { BookCause, BookCheck } from './checks.ts'
import { differs, holds, sources } from './contract.ts'
import type { LessonPage } from './lessons.ts'
import { fillCheckpoint } from './checkpoint.ts'
import { problems } from './problems.ts'
import { fillQuestions } from './questions.ts'
import { command, prose } from './text.ts'
import { fillWays } from './ways.ts'
import { format } from '@workbook/i18n'
import messages from './site.en.ts'

/** A lesson with the sentences of its check. */
export interface LessonTexts {
  readonly lesson: LessonPage
  readonly check: BookCheck | undefined
}

const place = /^<!-- book: (?<block>[a-z-]+) -->$/gm

/** Puts the generated blocks into a page. `page` is its path in `docs/`, for example `step09/1-user-pool.md`. */
export function fillPlaces(source: string, page: string, texts: readonly LessonTexts[]): string {
  const whole = fillWays(fillCheckpoint(fillQuestions(source, page), page, texts))
  return whole.replaceAll(place, (_line, block: string) => {
    if (block === 'causes') return causesOfLesson(page, texts)
    // A lesson that only shows something has no check, so nothing can go wrong in it.
    if (block === 'trouble') return texts.flatMap(troubleOfLesson).join('\n\n')
    if (block === 'problems') return problems()
    if (block === 'differs') return differs()
    if (block === 'sources') return sources()
    if (block === 'holds') return holds()
    throw new Error(`${page} asks for a block "${block}", which the book cannot make.`)
  })
}

function causesOfLesson(page: string, texts: readonly LessonTexts[]): string {
  const found = texts.find(({ lesson }) => `${lesson.id}.md` === page)
  if (!found) throw new Error(`${page} is no lesson, so there are no causes to show.`)
  if (!found.check) return messages.noCheck
  const links = found.check.causes.map(
    ({ cause, symptom, level }) =>
      `* [${prose(symptom)}](/trouble#${cause})${level === 'note' ? ` ${messages.aNote}` : ''}`,
  )
  return `${messages.causes}\n\n<details class="cause">\n<summary>${messages.allCauses}</summary>\n\n${links.join('\n')}\n\n</details>`
}

function troubleOfLesson({ lesson, check }: LessonTexts): string[] {
  if (!check) return []
  const head = `## ${prose(lesson.title)} {#${lesson.id.replace('/', '-')}}\n\n[${messages.toLesson}](${lesson.link}.md) · ${format(messages.checkWith, { command: `\`${lesson.command}\`` })}`
  return [head, ...check.causes.map((cause) => `### ${prose(cause.symptom)} {#${cause.cause}}\n\n${explain(cause)}`)]
}

/** What a learner may see at once. A fix that they should find themselves is one click away. */
function about(cause: BookCause): string {
  return [
    format(cause.level === 'note' ? messages.wantsNote : messages.wants, { rule: prose(cause.ruleTitle) }),
    format(messages.why, { text: prose(cause.why) }),
    format(messages.hint, { text: prose(cause.hint) }),
  ].join('\n\n')
}

function explain(cause: BookCause): string {
  const fix = [
    format(messages.console, { text: prose(cause.fix.console) }),
    format(messages.command, { text: command(cause.fix.command) }),
  ]
  const see = format(messages.see, { text: command(cause.see) })
  if (cause.line === undefined) return [about(cause), ...fix, see].join('\n\n')
  const answer = [...fix, `\`\`\`ts\n${cause.line}\n\`\`\``].join('\n\n')
  return [
    about(cause),
    see,
    `<details class="cause">\n<summary>${messages.showFix}</summary>\n\n${answer}\n\n</details>`,
  ].join('\n\n')
}
