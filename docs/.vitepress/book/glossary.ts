/**
 * The words of the glossary, and links to them: in a page of a step the first place where a word occurs becomes a link,
 * outside of headings, code, other links and the names of buttons (which pages write in italics, with a capital letter).
 */
import { readFileSync } from 'node:fs'

import type { MarkdownOptions } from 'vitepress'

type Renderer = Parameters<NonNullable<MarkdownOptions['config']>>[0]
type Token = ReturnType<Renderer['parse']>[number]
/** The class of a token: markdown-it only exposes it through the state. */
type MakeToken = new (type: string, tag: string, nesting: -1 | 0 | 1) => Token

/** A word of the glossary. */
export interface Entry {
  /** Its anchor on the page. */
  readonly anchor: string
  /** Its spellings. */
  readonly words: readonly string[]
}

/** The entries of the glossary page: its headlines of the third level, with their anchors. */
export const entriesOf = (page: string): readonly Entry[] =>
  [...page.matchAll(/^### (?<words>.+?) \{#(?<anchor>[a-z-]+)\}$/gm)].map(({ groups }) => ({
    anchor: groups?.['anchor'] ?? '',
    words: (groups?.['words'] ?? '').split(', '),
  }))

const asPattern = (word: string) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s')

/** One expression for all words, the longest first; it also matches plurals. */
const patternOf = (entries: readonly Entry[]) =>
  new RegExp(
    `(?<![\\w/.-])(?:${entries
      .flatMap(({ words }) => words)
      .toSorted((a, b) => b.length - a.length)
      .map((word) => `(?:${asPattern(word)})`)
      .join('|')})s?(?![\\w/-])`,
    'gi',
  )

/**
 * An abbreviation (`SRP`) and a word that the glossary writes small (`sub`) count only when they are written exactly so; `HASH`
 * is a value, not the word.
 */
const isEntry = (word: string, found: string) =>
  /^[A-Z]{2}|^[a-z]/.test(word) ? found.replace(/s$/, '') === word.replace(/s$/, '') : !/^[A-Z]{2,}$/.test(found)

/** Adds the links. `pages` says which pages get them. */
export function linkGlossary(md: Renderer, file: string, pages: RegExp): void {
  md.core.ruler.push('book-glossary', (state) => {
    const { relativePath } = state.env as { relativePath?: string }
    if (relativePath === undefined || !pages.test(relativePath)) return
    const entries = entriesOf(readFileSync(file, 'utf8'))
    const linker = new Linker(entries, state.Token)
    let inHeading = false
    for (const token of state.tokens) {
      if (token.type === 'heading_open') inHeading = true
      if (token.type === 'heading_close') inHeading = false
      if (token.type === 'inline' && !inHeading) token.children = linker.link(token.children ?? [])
    }
  })
}

class Linker {
  readonly #seen = new Set<string>()
  readonly #entries: readonly Entry[]
  readonly #pattern: RegExp
  readonly #Token: MakeToken

  constructor(entries: readonly Entry[], Token: MakeToken) {
    this.#entries = entries
    this.#pattern = patternOf(entries)
    this.#Token = Token
  }

  link(tokens: readonly Token[]): Token[] {
    let inLink = false
    return tokens.flatMap((token, at) => {
      // A label belongs to its own button.
      if (token.type === 'html_inline' && /^<\/?label\b/.test(token.content)) inLink = token.content[1] !== '/'
      if (token.type === 'link_open') inLink = true
      if (token.type === 'link_close') inLink = false
      const isButton = tokens[at - 1]?.type === 'em_open' && /^[A-Z][a-z]/.test(token.content)
      return token.type === 'text' && !inLink && !isButton ? this.#inText(token) : [token]
    })
  }

  #inText(token: Token): Token[] {
    const made: Token[] = []
    let from = 0
    for (const match of token.content.matchAll(this.#pattern)) {
      const entry = this.#entryOf(match[0])
      if (entry === undefined || this.#seen.has(entry.anchor)) continue
      this.#seen.add(entry.anchor)
      made.push(this.#text(token, from, match.index), ...this.#anchor(entry, match[0]))
      from = match.index + match[0].length
    }
    return [...made, this.#text(token, from, token.content.length)]
  }

  #entryOf(found: string): Entry | undefined {
    const plain = found.toLowerCase().replace(/\s/g, ' ')
    return this.#entries.find(({ words }) =>
      words.some((word) => [word.toLowerCase(), `${word.toLowerCase()}s`].includes(plain) && isEntry(word, found)),
    )
  }

  #text(like: Token, from: number, to: number): Token {
    const token = new this.#Token('text', '', 0)
    token.content = like.content.slice(from, to)
    return token
  }

  #anchor({ anchor }: Entry, found: string): Token[] {
    const open = new this.#Token('link_open', 'a', 1)
    open.attrs = [
      ['href', `/glossary#${anchor}`],
      ['class', 'term'],
    ]
    const text = new this.#Token('text', '', 0)
    text.content = found
    return [open, text, new this.#Token('link_close', 'a', -1)]
  }
}
