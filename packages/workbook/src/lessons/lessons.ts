import { readdirSync } from 'node:fs'
import { join } from 'node:path'

import { type Check, type LoadedCheck, short } from '@workbook/engine'
import { closest } from './closest.ts'
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

/** Every lesson, in order. The folders are the declaration: a lesson is a file `checks/step09/1-user-pool.ts`. */
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

/** The lessons of the same step before the first of these. */
export function lessonsBefore({ step, lessons: [first] }: Selection): readonly Lesson[] {
  const inStep = allLessons().filter((each) => each.step === step)
  return inStep.slice(
    0,
    inStep.findIndex(({ id }) => id === first?.id),
  )
}

/** The lesson that follows this one in its step; behind the last, the page that shows what was built. */
export function lessonAfter(id: string): string | undefined {
  const lessons = allLessons()
  const at = lessons.findIndex((each) => each.id === id)
  const [lesson, next] = lessons.slice(at)
  if (lesson === undefined) return undefined
  return next?.step === lesson.step ? next.id : lessonsThatShow(lesson.step)[0]
}

/**
 * The lessons that these words name: `step09`, `step09/3`, `step09 3` or `step09/3-hosted-sign-up`.
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
  const [step = ''] = asked.split('/')
  const inStep = lessons.filter((each) => each.step === step)
  throw inStep.length > 0 ? noSuchLesson(asked, step, inStep, root) : noSuchStep(asked, lessons)
}

/** Why a lesson of a step that exists cannot be selected. */
function noSuchLesson(asked: string, step: string, inStep: readonly Lesson[], root: string): Refusal {
  const shows = lessonsThatShow(step, root).find((id) => asked === id || asked === short(id))
  if (shows !== undefined) {
    const number = short(shows).slice(step.length + 1)
    return new Refusal(format(messages.onlyShows, { number, page: `/${shows}` }))
  }
  const ids = inStep.map(({ id }) => id)
  const there = ids.map(short).join(', ')
  const nearest = closest(asked, ids)
  return new Refusal(
    nearest === undefined
      ? format(messages.noLesson, { asked, there })
      : format(messages.noLessonNearest, { asked, nearest, there }),
  )
}

/** Why no step can be selected. */
function noSuchStep(asked: string, lessons: readonly Lesson[]): Refusal {
  const steps = [...new Set(lessons.map(({ step }) => step))].join(', ')
  const example = short(lessons[0]?.id ?? '')
  if (asked === '') return new Refusal(format(messages.sayWhich, { steps, example }))
  const nearest = closest(asked, [...new Set(lessons.flatMap(({ step, id }) => [step, short(id), id]))])
  return new Refusal(
    nearest === undefined
      ? format(messages.noStep, { asked, steps, example })
      : format(messages.noStepNearest, { asked, nearest, steps, example }),
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
