/** What the pages ask a person to do, what they promise, and which commands should be red. */
import { expect } from 'vitest'

import { EMAIL } from '../../tools/world/tasks.ts'
import { clickTheLink, expectNoStyle, signUpOn, typeYes, whoAmI } from './by-hand.ts'
import type { Said } from './terminal.ts'
import type { Walk } from './walk.ts'

type Act = (walk: Walk) => Promise<void>

interface Hand {
  /** By page: done before anything on it is run. */
  readonly beforePage: Readonly<Record<string, Act>>
  /** By line: how to run it if a plain terminal is not enough. */
  readonly instead: Readonly<Record<string, (walk: Walk) => Promise<Said>>>
  /** By line or region: what a person does next. `text` is what was typed. */
  readonly after: Readonly<Record<string, (walk: Walk, said: Said, text: string) => Promise<void>>>
  /** Code of pages that is run by what a person does on them; code of a lesson's solution is run by its command. */
  readonly runs: readonly string[]
  /** By page and line: an exit code that is correct although it isn't 0. */
  readonly codes: Readonly<Record<string, number>>
  /** By line or region: what the page promises. */
  readonly says: Readonly<Record<string, RegExp>>
}

const CLI = '../solutions/step09/aws-cli'

export const HAND: Hand = {
  beforePage: {
    'step09/6-who-am-i.md': async (walk) => {
      const answer = await whoAmI(walk.address('Book'), walk.address('Practice account'), await walk.settings())
      expect(answer).toContain(EMAIL)
      expect(answer).toContain('Lopes')
    },
  },
  instead: {
    'npm start': async (walk) => {
      await walk.openBook()
      return { out: '', code: 0, failed: [] }
    },
    'npm run practice -- --strict': async ({ home }) => {
      const strict = await home.start(['run', 'practice', '--', '--strict'])
      await strict.close()
      return { out: strict.out, code: 0, failed: [] }
    },
    'npm run clean-up step09': async ({ home }) => {
      const { out, code } = await typeYes(home, 'npm run clean-up step09')
      return { out, code: code ?? -1, failed: [] }
    },
  },
  after: {
    // “Open it in your browser, and look”, and after the style: “reload the page, and sign up”.
    [`${CLI}/3-hosted-sign-up.sh#sign-up-url`]: async (walk, { out }) => {
      await expectNoStyle(out)
      walk.noted = out
    },
    [`${CLI}/3-hosted-sign-up.sh#branding-style`]: (walk) => signUpOn(walk.noted),
    'npm run step step09/3': (_walk, { out }) => signUpOn(out),
    [`${CLI}/4-confirmed-user.sh#find-user`]: lookAfterTheClick,
    'npm run step step09/4': lookAfterTheClick,
    // “Then empty the lines `USER_POOL_ID` and `CLIENT_ID` in `.env`.”
    [`${CLI}/clean-up.sh#delete-row`]: ({ home }) => home.set({ USER_POOL_ID: '', CLIENT_ID: '' }),
  },
  runs: [
    '../packages/server/src/who-am-i/verify-token.ts#verify-token',
    '../packages/server/src/who-am-i/own-row.ts#own-row',
  ],
  codes: {
    // “A red result is normal.”
    'index.md: npm run check step09/1': 1,
  },
  says: {
    [`${CLI}/4-confirmed-user.sh#find-user`]: new RegExp(`^UNCONFIRMED\\s+${EMAIL}\\s+false$`, 'm'),
    'npm run step step09/4': new RegExp(`${EMAIL}: UNCONFIRMED, email_verified false`),
    [`${CLI}/clean-up.sh#look`]: /^Pools left: 0\nIts domain belongs to: nobody\nIts row: none$/m,
  },
}

/** Lesson 4 looks twice: before the click, and after it. */
async function lookAfterTheClick(walk: Walk, _said: Said, text: string): Promise<void> {
  await clickTheLink(walk.address('Practice account'))
  const again = await walk.type(text)
  expect(again.code).toBe(0)
  expect(again.out).toMatch(/\bCONFIRMED\b.*\btrue$/m)
}
