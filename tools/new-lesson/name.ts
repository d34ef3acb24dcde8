/** The name of a lesson, and everything derived from it. */
import { type Lesson, Refusal } from '@workbook/workbook'

/** The values for the templates, by the names in their `{{braces}}`. */
export interface NewLesson {
  /** `step10/1-sign-in` */
  readonly id: string
  /** `step10` */
  readonly step: string
  /** `10` */
  readonly stepNumber: string
  /** `1-sign-in` */
  readonly name: string
  readonly number: string
  /** `sign-in`: the name of the lesson's rule, region and cause. */
  readonly slug: string
  /** `Sign in` */
  readonly title: string
  /** `sign in`, for the middle of a sentence. */
  readonly lowerTitle: string
  /** The title as a string of TypeScript. */
  readonly quotedTitle: string
  /** `November 2026` */
  readonly month: string
}

const NAME = /^(?<step>step(?<stepNumber>\d\d))\/(?<name>(?<number>[1-9]\d*)-(?<slug>[a-z]+(?:-[a-z]+)*))$/
/** One line that works in a headline, in quotes and in a sentence. */
const TITLE = /^\p{Lu}[^"\\{}<>`$\p{Cc}]*[^\s.!?"\\{}<>`$]$/u

/** Takes the name apart. @throws Refusal for a name or a title of the wrong form, or a number that leaves a gap. */
export function newLesson(id: string, title: string, there: readonly Lesson[], now: Date): NewLesson {
  const parts = NAME.exec(id)?.groups
  if (!parts) {
    throw new Refusal(
      `“${id}” cannot be the name of a lesson. Two digits, a number and small letters, for example: step10/1-sign-in.`,
    )
  }
  const { step = '', stepNumber = '', name = '', number = '', slug = '' } = parts
  if (!TITLE.test(title)) {
    throw new Refusal(
      `Say the title too: npm run new-lesson ${id} "Sign in". Begin it with a capital letter, without a full stop.`,
    )
  }
  const inStep = there.filter((lesson) => lesson.step === step)
  const next = inStep.length + 1
  if (Number(number) > next) {
    throw new Refusal(
      `${step} has ${inStep.length} lessons, so the next one is number ${next}: npm run new-lesson ${step}/${next}-${slug} "${title}"`,
    )
  }
  return {
    id,
    step,
    stepNumber: String(Number(stepNumber)),
    name,
    number,
    slug,
    title,
    lowerTitle: title.charAt(0).toLowerCase() + title.slice(1),
    quotedTitle: title.includes("'") ? `"${title}"` : `'${title}'`,
    month: now.toLocaleDateString('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  }
}
