import { readdirSync } from 'node:fs'
import { join } from 'node:path'

import { type Check, type LoadedCheck, short } from '@workbook/engine'
import { didYouMean } from './closest.ts'
import { Refusal } from '../refusal.ts'
import { lessonsThatShow } from './lessons-that-show.ts'
import { ROOT } from '../places.ts'
import { format } from '@workbook/i18n'
import messages from './lessons.en.ts'

/** A lesson, as its files are named. */
export interface Lesson {
  /** For example `step09`. */
  readonly step: string
  /** For example `1-user-pool`. */
  readonly name: string
  /** For example `step09/1-user-pool`. */
  readonly id: string
}

/** Which lessons a command is about. */
export interface Selection {
  readonly step: string
  /** In their order; at least one. */
  readonly lessons: readonly Lesson[]
}

/** Every lesson there is, in order. The folders are the declaration: a lesson is a file `checks/step09/1-user-pool.ts`. */
export function allLessons(root: string = ROOT): readonly Lesson[] {
  const checks = join(root, 'checks')
  const steps = readdirSync(checks).filter((name) => /^step\d+$/.test(name))
  return steps.toSorted().flatMap((step) =>
    readdirSync(join(checks, step))
      .flatMap((file) => /^(\d+-[a-z-]+)\.ts$/.exec(file)?.[1] ?? [])
      .toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
      .map((name) => ({ step, name, id: `${step}/${name}` })),
  )
}

/**
 * The lessons that somebody asked for: `step09`, `step09/3`, `step09 3` or `step09/3-hosted-sign-up`.
 * @throws Refusal for a name that is none of them, with the nearest one; and for a lesson that has no check.
 */
export function select(
  path: readonly string[],
  lessons: readonly Lesson[] = allLessons(),
  root: string = ROOT,
): Selection {
  // `step9/1` is how people say `step09/1`.
  const asked = path
    .join('/')
    .replace(/\/$/, '')
    .replace(/^step(\d)(?!\d)/, 'step0$1')
  const found = lessons.filter(({ step, id }) => asked === step || asked === id || asked === short(id))
  const [first] = found
  if (first) return { step: first.step, lessons: found }
  const inStep = lessons.filter(({ step }) => asked.startsWith(`${step}/`)).map(({ id }) => id)
  const [step = ''] = asked.split('/')
  if (inStep.length > 0) {
    const shows = lessonsThatShow(step, root).find((id) => asked === id || asked === short(id))
    if (shows !== undefined) {
      const number = short(shows).slice(step.length + 1)
      throw new Refusal(format(messages.onlyShows, { number, page: `/${shows}` }))
    }
    const there = inStep.map(short).join(', ')
    throw new Refusal(format(messages.noLesson, { asked, didYouMean: didYouMean(asked, inStep), there }))
  }
  const known = [...new Set(lessons.flatMap(({ step, id }) => [step, short(id), id]))]
  const steps = [...new Set(lessons.map(({ step }) => step))]
  const what = asked === '' ? messages.sayWhich : format(messages.noStep, { asked })
  throw new Refusal(
    format(messages.known, {
      what,
      didYouMean: didYouMean(asked, known),
      steps: steps.join(', '),
      example: short(lessons[0]?.id ?? ''),
    }),
  )
}

/** One lesson and no more. @throws Refusal otherwise. */
export function selectOne(path: readonly string[]): Lesson {
  const { step, lessons } = select(path)
  const [lesson] = lessons
  if (lesson === undefined || lessons.length > 1) {
    throw new Refusal(format(messages.sayOne, { step, lessons: lessons.map(({ id }) => short(id)).join(', ') }))
  }
  return lesson
}

/** Loads the checks of these lessons. */
export const loadChecks = ({ lessons }: Selection): Promise<LoadedCheck[]> =>
  Promise.all(
    lessons.map(async ({ id, step, name }) => {
      const { default: check } = (await import(`../../../../checks/${step}/${name}.ts`)) as { default: Check }
      return { lesson: id, check }
    }),
  )
