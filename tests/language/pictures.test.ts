/** The drawings, and the page that shows a sign-in at work, in a language made from English. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Component } from 'vue'

import type * as Claims from '../../docs/.vitepress/theme/who-am-i/claims.ts'
import type * as Problems from '../../docs/.vitepress/theme/who-am-i/problem.ts'
import type * as SignInWords from '../../docs/.vitepress/theme/who-am-i/sign-in-words.ts'
import type * as WireWords from '../../docs/.vitepress/theme/who-am-i/wire-words.ts'
import { strayWords } from './pseudo.ts'
import { type LoadedTheme, loadTheme } from './theme.ts'

const ENTRY = `
export { default as AnatomyPicture } from './picture/AnatomyPicture.vue'
export { default as ArchitecturePicture } from './picture/ArchitecturePicture.vue'
export { default as PageShot } from './picture/PageShot.vue'
export { default as SequencePicture } from './picture/SequencePicture.vue'
export { default as TokenPicture } from './picture/TokenPicture.vue'
export { default as ChangedToken } from './who-am-i/ChangedToken.vue'
export { default as IdToken } from './who-am-i/IdToken.vue'
export { default as OwnRow } from './who-am-i/OwnRow.vue'
export { default as ProblemNote } from './who-am-i/ProblemNote.vue'
export { default as RowCard } from './who-am-i/RowCard.vue'
export { default as SignIn } from './who-am-i/SignIn.vue'
export { default as SomebodyElse } from './who-am-i/SomebodyElse.vue'
export { default as WireTalk } from './who-am-i/WireTalk.vue'
export * from './who-am-i/claims.ts'
export * from './who-am-i/problem.ts'
export * from './who-am-i/sign-in-words.ts'
export * from './who-am-i/wire-words.ts'
`

/** The state of the page is what the test puts in: whether there is a server, and who has signed in. */
const STATE = `
import { shallowRef } from 'vue'
const state = { token: '', messages: [], busy: false, place: undefined, problem: undefined, session: undefined }
export const useWhoAmI = () =>
  Object.fromEntries(Object.entries({ ...state, ...globalThis.whoAmI }).map(([name, value]) => [name, shallowRef(value)]))
`

type Theme = typeof Claims &
  typeof Problems &
  typeof SignInWords &
  typeof WireWords &
  Readonly<Record<string, Component>>
let theme: LoadedTheme<Theme>

beforeAll(async () => {
  const lessons = [{ id: 'step01/2-b', step: 'step01', number: 2, title: '⟦B⟧', link: '/step01/2-b' }]
  theme = await loadTheme<Theme>({ entry: ENTRY, lessons, instead: { 'use-who-am-i.ts': STATE } })
})
afterAll(() => theme[Symbol.asyncDispose]())

/** What stands in drawings and tokens as it is: names, values and what Cognito calls them. */
const NAMES =
  /\b(?:Ana|Lopes|Cognito|chocolate-web|choco|code|openid|email|kid|alg|iss|aud|sub|exp|jti|id|age|first_name|last_name|eyJra|eyJzd|SflKx)\b/g
const stray = (text: string) => strayWords(text.replaceAll(NAMES, ' '))

const expectInBrackets = async (name: string, props: Readonly<Record<string, unknown>> = {}) => {
  const text = await theme.read(name, props)
  expect(text).toContain('⟦')
  expect(stray(text)).toEqual([])
}

test.each([
  ...['pool', 'client', 'token', 'row'].map((of) => ({ name: 'AnatomyPicture', props: { of } })),
  ...['user-pool', 'table', 'everything'].map((lit) => ({ name: 'ArchitecturePicture', props: { lit } })),
  { name: 'PageShot', props: { name: 'one', alt: '⟦A page.⟧' } },
  { name: 'SequencePicture', props: {} },
  { name: 'TokenPicture', props: {} },
])('every word of a drawing is in brackets: $name $props', ({ name, props }) => expectInBrackets(name, props))

const part = (claims: object) => Buffer.from(JSON.stringify(claims)).toString('base64url')
const idToken = [
  part({ kid: 'k1=', alg: 'RS256' }),
  part({ email: 'ana@example.org', exp: 1_800_000_000, 'custom:x': 'x=1', jti: 'j1=' }),
  'x'.repeat(342),
].join('.')

const place = { kind: 'practice', region: 'us-east-1', endpoint: 'http://127.0.0.1:1', userPoolId: 'us-east-1_x' }
const states = {
  'without a server': {},
  'before the sign-in': { token: 't', place: { ...place, clientId: 'c1:' } },
  'on AWS, while it signs in': { token: 't', place: { ...place, kind: 'aws', clientId: 'c1:' }, busy: true },
  'with a problem': { token: 't', place, problem: { sentence: '⟦No.⟧', lesson: 2, reload: true } },
  'after the sign-in': {
    token: 't',
    place,
    session: { idToken },
    messages: [
      { direction: 'sent', operation: 'InitiateAuth', ok: true, fields: [] },
      { direction: 'received', operation: 'InitiateAuth', ok: false, fields: [{ name: '_', value: '1', why: '⟦w⟧' }] },
    ],
  },
}
const parts = ['SignIn', 'IdToken', 'WireTalk', 'OwnRow', 'SomebodyElse', 'ChangedToken']

test.each(Object.entries(states).flatMap(([when, state]) => parts.map((name) => ({ name, when, state }))))(
  'every word of the sign-in page is in brackets: $name $when',
  async ({ name, state }) => {
    Object.assign(globalThis, { whoAmI: state })
    await expectInBrackets(name)
  },
)

const row = { email: 'ana@example.org', table: 'chocolate_user' }
test.each([
  { name: 'ProblemNote', props: { problem: { sentence: '⟦No.⟧', lesson: 2, reload: true } } },
  { name: 'RowCard', props: { answer: { answer: 'row', ...row, row: { first_name: 'Ana' } } } },
  { name: 'RowCard', props: { answer: { answer: 'row', ...row, row: { email: 'ana@example.org' } } } },
  { name: 'RowCard', props: { answer: { answer: 'no-row', ...row } } },
])('every word of an answer is in brackets: $name $props', ({ name, props }) => expectInBrackets(name, props))

test('what the sign-in page puts together is in brackets too', () => {
  const { claimsOf, explain, headline, humanTime, problemOf, refused, shown, silence } = theme.exported
  const message = { operation: 'InitiateAuth', fields: [] }
  const said = [
    ...claimsOf({ sub: 's', unheard: 'x' }, new Date(0)).map(({ why }) => why),
    explain('sent', 'InitiateAuth', 'SRP_A') ?? '',
    explain('received', 'InitiateAuth', 'message') ?? '',
    headline({ ...message, direction: 'sent', ok: true }),
    headline({ ...message, direction: 'received', ok: false }),
    humanTime(0, new Date(0)),
    problemOf(new TypeError('x')).sentence,
    refused('NotAuthorizedException').sentence,
    refused('Unheard').sentence,
    shown('IdToken', 'x'),
    shown('SRP_A', '1'.repeat(100)),
    ...(['practice', 'aws'] as const).map((kind) => silence(kind, 'http://127.0.0.1:1').sentence),
  ]
  for (const sentence of said) expect(sentence).toContain('⟦')
  expect(said.flatMap(stray)).toEqual([])
})
