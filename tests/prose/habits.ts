/** Habits that make English read as translated. A few may stay where they are right: each group of texts has a budget. */
import { filesUnder, read } from '../gate/trees.ts'
import { passagesOf } from './reading.ts'

/** The worst habits, as found in the review of November 2026. “Stands for” is right; “stands in the table” is not. */
const HABITS = [
  /\bstands?\b(?!-| for\b| in for\b)/gi,
  /\bnobody\b/gi,
  /\bsomebody\b/gi,
  /\bwhoever\b/gi,
  /\banew\b/gi,
  /\bmended\b/gi,
  /\bof ours\b/gi,
  /\bput(?:s|ting)? (?:\w+ ){0,3}right\b/gi,
  /\bbrings? (?:\w+ )?along\b/gi,
  /\bletter by letter\b/gi,
] as const

/** A kind of text, and how often the habits may be met in it. */
export interface Group {
  readonly name: string
  readonly budget: number
  readonly texts: readonly { readonly file: string; readonly text: string }[]
}

const CODE = ['checks', 'docs/.vitepress', 'packages', 'solutions', 'steps', 'tests', 'tools']
const all = (ending: RegExp, folders: readonly string[]) => folders.flatMap((folder) => filesUnder(folder, ending))
const isMessages = (file: string) => file.endsWith('.en.ts')

const prose = (file: string) => ({
  file,
  text: passagesOf(read(file))
    .map(({ text }) => text)
    .join('\n'),
})
/** Names in quotation marks or backticks, such as keys and ids, aren't sentences. */
const NAME = /(['`])[\w/-]+\1/g

const whole = (file: string) => ({ file, text: read(file).replaceAll(NAME, '') })
const comments = (file: string) => ({
  file,
  text: (read(file).match(/^\s*(?:\/\/|\/?\*).*$/gm) ?? []).join('\n').replaceAll(NAME, ''),
})

/**
 * Every text that people read. This folder is left out: it is about the habits. A budget of 0 may be raised for a
 * sentence that is right as it is.
 */
export const groups = (): readonly Group[] => [
  {
    name: 'pages',
    budget: 0,
    texts: filesUnder('docs', /\.md$/)
      .filter((file) => !file.startsWith('docs/.vitepress/'))
      .map(prose),
  },
  { name: 'messages', budget: 0, texts: all(/\.ts$/, CODE).filter(isMessages).map(whole) },
  {
    name: 'README, CONTRIBUTING',
    budget: 0,
    texts: ['README.md', 'CONTRIBUTING.md', ...filesUnder('packages', /README\.md$/)].map(prose),
  },
  {
    name: 'comments',
    budget: 0,
    texts: all(/\.(?:ts|vue|css|mjs)$/, CODE)
      .filter((file) => !isMessages(file) && !file.startsWith('tests/prose/'))
      .map(comments),
  },
]

/** Where the habits are met: `file: the words`, once for each time. */
export const habitsIn = ({ texts }: Pick<Group, 'texts'>): readonly string[] =>
  texts.flatMap(({ file, text }) =>
    HABITS.flatMap((habit) => [...text.matchAll(habit)].map(([found]) => `${file}: ${found}`)),
  )
