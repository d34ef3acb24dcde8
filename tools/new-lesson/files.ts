/** The files of a lesson, each with its template. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { NewLesson } from './name.ts'

const TEMPLATES = join(import.meta.dirname, 'templates')

/** A file to be written: its path in the workbook, and its text. */
export interface NewFile {
  readonly path: string
  readonly text: string
}

/** Where each template goes, by its name in `templates/lesson/`. */
const OF_A_LESSON: Readonly<Record<string, (lesson: NewLesson) => string>> = {
  page: ({ id }) => `docs/${id}.md`,
  starter: ({ id }) => `steps/${id}.ts`,
  solution: ({ id }) => `solutions/${id}.ts`,
  'aws-cli': ({ step, name }) => `solutions/${step}/aws-cli/${name}.sh`,
  check: ({ id }) => `checks/${id}.ts`,
  messages: ({ id }) => `checks/${id}.en.ts`,
  'near-misses': ({ id }) => `tests/near-misses/${id}.ts`,
  mutations: ({ id }) => `tests/mutations/${id}.ts`,
}

/** What a step has besides its lessons, by its name in `templates/step/`. */
const OF_A_STEP: Readonly<Record<string, (lesson: NewLesson) => string>> = {
  cover: ({ step }) => `docs/${step}/index.md`,
  'clean-up-page': ({ step }) => `docs/${step}/clean-up.md`,
  'clean-up-check': ({ step }) => `checks/${step}/clean-up.ts`,
  'clean-up-solution': ({ step }) => `solutions/${step}/clean-up.ts`,
  'clean-up-aws-cli': ({ step }) => `solutions/${step}/aws-cli/clean-up.sh`,
}

/** Everything that a lesson needs, and its step too if that is new. */
export async function filesOf(lesson: NewLesson, stepIsNew: boolean): Promise<readonly NewFile[]> {
  const own = await filled('lesson', OF_A_LESSON, lesson)
  const starter = own.find(({ path }) => path.startsWith('steps/'))
  const copy = { path: `steps/.starters/${lesson.id}.txt`, text: starter?.text ?? '' }
  return [...own, copy, ...(stepIsNew ? await filled('step', OF_A_STEP, lesson) : [])]
}

async function filled(
  folder: string,
  places: Readonly<Record<string, (lesson: NewLesson) => string>>,
  lesson: NewLesson,
) {
  const names = (await readdir(join(TEMPLATES, folder))).map((file) => file.replace(/\.txt$/, ''))
  return Promise.all(
    names.map(async (name): Promise<NewFile> => {
      const place = places[name]
      if (place === undefined) throw new Error(`The template ${folder}/${name}.txt has no place.`)
      const text = await readFile(join(TEMPLATES, folder, `${name}.txt`), 'utf8')
      return { path: place(lesson), text: fill(text, { ...lesson }) }
    }),
  )
}

function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{\{(\w+)\}\}/g, (slot, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`No lesson has a ${slot}.`)
    return value
  })
}
