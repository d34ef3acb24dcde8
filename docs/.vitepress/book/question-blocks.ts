/** Finds the question containers in a page and replaces them. */
import { format } from '@workbook/i18n'

import messages from './questions.en.ts'

const KINDS = ['recall', 'predict', 'happened', 'explain'] as const

/** One container, from `::: recall pool-choice` to `:::`. */
export interface Block {
  readonly page: string
  readonly kind: (typeof KINDS)[number]
  readonly id: string
  readonly body: string
}

const opening = new RegExp(`^::: (?<kind>${KINDS.join('|')})(?: (?<id>.*))?$`)
const inner = /^:{3,} *\w/
const closing = /^:{3,}$/
const goodId = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Stops the build with a sentence that names the page and the container. */
export function refuse(
  { page, kind, id }: Pick<Block, 'page' | 'kind' | 'id'>,
  why: keyof typeof messages.wrong,
): never {
  throw new Error(format(messages.wrong[why], { place: `${page}: "::: ${kind} ${id}"`, id }))
}

/** The containers of a page, and the page with each of them replaced. @throws Error */
export function blocksIn(source: string, page: string) {
  const parts = partsOf(source.replaceAll('\r\n', '\n').split('\n'), page)
  const blocks = parts.filter((part): part is Block => typeof part !== 'string')
  const fill = (make: (block: Block) => string): string =>
    parts.map((part) => (typeof part === 'string' ? part : make(part))).join('\n')
  return { blocks, fill }
}

function partsOf(lines: readonly string[], page: string): readonly (string | Block)[] {
  const parts: (string | Block)[] = []
  for (let at = 0; at < lines.length; at++) {
    const { kind, id = '' } = opening.exec(lines[at] ?? '')?.groups ?? {}
    if (kind === undefined) {
      parts.push(lines[at] ?? '')
      continue
    }
    const head = { page, kind: kind as Block['kind'], id: id.trim() }
    if (!goodId.test(head.id)) refuse(head, 'id')
    const end = endOf(lines, at + 1)
    if (end === undefined) refuse(head, 'end')
    parts.push({
      ...head,
      body: lines
        .slice(at + 1, end)
        .join('\n')
        .trim(),
    })
    at = end
  }
  return parts
}

/** The line that closes a container; others may be within it, such as `::: tip`. */
function endOf(lines: readonly string[], from: number): number | undefined {
  let open = 1
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (opening.test(line)) return undefined
    if (inner.test(line)) open++
    else if (closing.test(line)) open--
    if (open === 0) return at
  }
  return undefined
}
