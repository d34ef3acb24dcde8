/**
 * What the learner guessed, by question. The book's server keeps it in the learner's folder; the static site has only this
 * browser to keep it in.
 */
import type { GuessesAnswer } from '@workbook/server'
import { readonly, shallowRef } from 'vue'

import { pageToken } from '../check/page-token.ts'
import { GUESSES } from '../later.ts'

type Guesses = GuessesAnswer['guesses']

const ADDRESS = '/api/answers'

const kept = shallowRef<Guesses>({})

/** Reactive, and shared by all questions of a page; empty until it has been read. */
export const guesses = readonly(kept)

let reading: Promise<void> | undefined
/** One question after the other, so that the last choice is the one that stays. */
let sending: Promise<unknown> = Promise.resolve()

/** Reads what is kept. Once is enough. */
export function readGuesses(): Promise<void> {
  reading ??= (async () => {
    const found = await read().catch(() => ({}))
    kept.value = { ...found, ...kept.value }
  })()
  return reading
}

/** Keeps a guess. Where it cannot be kept, it holds until the next load. */
export function keepGuess(question: string, answer: string): void {
  kept.value = { ...kept.value, [question]: answer }
  sending = sending.then(() => send(question, answer)).catch(() => {})
}

async function read(): Promise<Guesses> {
  const token = pageToken(document)
  if (token === undefined) return fromStorage()
  const answer = await fetch(ADDRESS, { headers: { 'X-Workbook-Token': token }, cache: 'no-store' })
  return answer.ok ? ((await answer.json()) as GuessesAnswer).guesses : {}
}

async function send(question: string, answer: string): Promise<void> {
  const token = pageToken(document)
  if (token === undefined) {
    window.localStorage.setItem(GUESSES, JSON.stringify(kept.value))
    return
  }
  const headers = { 'X-Workbook-Token': token, 'Content-Type': 'application/json' }
  await fetch(ADDRESS, { method: 'POST', headers, body: JSON.stringify({ question, answer }), keepalive: true })
}

function fromStorage(): Guesses {
  const found: unknown = JSON.parse(window.localStorage.getItem(GUESSES) ?? '{}')
  return Object.fromEntries(Object.entries(Object(found)).filter(([, answer]) => typeof answer === 'string')) as Guesses
}

/** The words of an answer, for a sentence that has its own full stop. */
export const wordsOf = (button: Element | null | undefined): string =>
  (button?.nextElementSibling?.textContent ?? '').replace(/\.$/, '')
