import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { createMarkdownRenderer } from 'vitepress'
import { describe, expect, test } from 'vitest'

import { entriesOf, linkGlossary } from '../../docs/.vitepress/book/glossary.ts'

const file = fileURLToPath(new URL('../../docs/glossary.md', import.meta.url))
const page = readFileSync(file, 'utf8')
const entries = entriesOf(page)
const md = await createMarkdownRenderer('.', { config: (each) => linkGlossary(each, file, /^step\d+\//) })
const links = (source: string, relativePath = 'step10/1-a.md') =>
  [
    ...md
      .render(source, { path: '', relativePath, cleanUrls: true })
      .matchAll(/<a href="([^"]+)" class="term">([^<]+)<\/a>/g),
  ].map(([, href = '', text = '']) => `${text} → ${href}`)

describe('the glossary', () => {
  test('has a word and an anchor for each entry, each once', () => {
    const names = [...entries.map(({ anchor }) => anchor), ...entries.flatMap(({ words }) => words)]
    expect(names.length).toBeGreaterThan(50)
    const own = entries.map(({ anchor }) => anchor)
    expect(own).toEqual([...new Set(own)])
    const words = entries.flatMap((entry) => entry.words.map((word) => word.toLowerCase()))
    expect(words).toEqual([...new Set(words)])
  })

  test('explains each word in two sentences', () => {
    for (const [heading = '', text = ''] of page
      .split(/^### /m)
      .slice(1)
      .map((part) => part.split('\n\n'))) {
      const sentences = text.replaceAll('OAuth 2.0', 'OAuth').split(/[.?] (?=[A-Z`*[])/).length
      expect({ heading, sentences }).toEqual({ heading, sentences: 2 })
    }
  })

  test('has every word that a learner meets', () => {
    const words = entries.flatMap((entry) => entry.words)
    const wanted =
      'User pool, App client, Hosted UI, managed login, Confirmation, Verification, Partition key, sub, Claim, ID token, Access token, Refresh token, SRP, Callback URL, Domain prefix, Region, ARN, IAM policy, Endpoint, Salt, Hash, OAuth 2.0, Authorization code, PKCE, JWKS, Scope, DynamoDB table, Item'
    for (const word of wanted.split(', ')) expect(words).toContain(word)
  })
})

describe('a page of a step', () => {
  test('links a word at its first occurrence, and only there', () => {
    expect(links('A **user pool** and more User pools.\n\nThe user pool again, and an app client.')).toEqual([
      'user pool → /glossary#user-pool',
      'app client → /glossary#app-client',
    ])
  })

  test('links the longest word, its plural, and in any spelling but that of an abbreviation', () => {
    expect(links('Sign-ups with a domain prefix, SRP, not srp.')).toEqual([
      'Sign-ups → /glossary#sign-up',
      'domain prefix → /glossary#domain-prefix',
      'SRP → /glossary#srp',
    ])
    expect(links('srp, Sub, subs of ten, subway')).toEqual(['subs → /glossary#sub'])
  })

  test('leaves headings, code, links, names of buttons and parts of words alone', () => {
    expect(
      links(
        '## The user pool\n\n`user pool` [user pool](https://example.com) *User pools*\n\n```\nuser pool\n```\n\nrehash, salt-free, HASH',
      ),
    ).toEqual([])
  })

  test('keeps every letter of the sentence', () => {
    const html = md.render('One salt, one hash.', { path: '', relativePath: 'step10/1-a.md' })
    expect(html.replaceAll(/<[^>]+>/g, '').trim()).toBe('One salt, one hash.')
  })

  test('is a page of a step: the glossary does not link to itself', () => {
    expect(links('A user pool.', 'glossary.md')).toEqual([])
  })
})
