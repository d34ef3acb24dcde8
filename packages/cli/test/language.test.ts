/** Which language is used: a setting for the workbook first, the system's general setting last. */
import { expect, test } from 'vitest'

import { allLanguages, chooseLanguage } from '@workbook/i18n/choose'

const there = ['en', 'de', 'pt-BR']
const chosen = (file?: string, shell?: string) => chooseLanguage(file, shell, () => there)

test('no setting: English', () => {
  expect(chosen()).toEqual({ language: 'en', languages: ['en'] })
  expect(chosen('', '')).toMatchObject({ language: 'en' })
})

test('a tag in .env or in the shell, and the shell wins', () => {
  expect(chosen('de')).toEqual({ language: 'de', languages: there })
  expect(chosen('de', 'pt-BR').language).toBe('pt-BR')
  expect(chosen('de', 'en').language).toBe('en')
})

test('a region without its own translation gets its language', () => {
  expect(chosen('de-AT').language).toBe('de')
  expect(chosen('PT-br').language).toBe('pt-BR')
})

test('a tag that is not there is told, and English is spoken', () => {
  expect(chosen('tlh')).toMatchObject({ language: 'en', unknown: 'tlh' })
  expect(chosen(undefined, 'x-y')).not.toHaveProperty('unknown')
})

test.each(['de_AT:de:en', 'de_AT.UTF-8', 'fr_FR:de_DE:en'])('the list of a system, %s, counts', (list) => {
  expect(chosen(undefined, list)).toEqual({ language: 'de', languages: there })
})

test('a list of a system gives way to .env, and is never complained about', () => {
  expect(chosen('pt-BR', 'de_AT:de').language).toBe('pt-BR')
  expect(chosen(undefined, 'fr_FR:fr')).toEqual({ language: 'en', languages: there })
  expect(chosen(undefined, 'C')).not.toHaveProperty('unknown')
})

test('the languages that are there are folders', () => {
  expect(allLanguages()).toContain('en')
  expect(allLanguages()).not.toContain('index.ts')
})
