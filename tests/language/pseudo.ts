/**
 * A language made from English by putting every sentence between ⟦ and ⟧. What is printed outside of them was said by
 * code and not by the dictionary. (`qps` is a tag for private use, as in `qps-ploc`.)
 */
import { dictionaryOf } from '../gate/dictionary.ts'

export const PSEUDO = 'qps'

/** Everything that English says, file by file, in brackets. */
export async function pseudoDictionary(): Promise<Readonly<Record<string, unknown>>> {
  return wrapped(await dictionaryOf('en')) as Readonly<Record<string, unknown>>
}

/** Every sentence within, in brackets. */
export function wrapped(value: unknown): unknown {
  // `en-GB` says how numbers and dates are written: nobody reads it.
  if (typeof value === 'string') return /^[a-z]{2}-[A-Z]{2}$/.test(value) ? value : `⟦${value}⟧`
  if (Array.isArray(value)) return value.map(wrapped)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, wrapped(each)]))
}

/** What was printed outside of all brackets. Brackets within brackets are sentences within sentences. */
export function outside(text: string): string {
  let depth = 0
  let rest = ''
  for (const letter of text) {
    if (letter === '⟦') depth += 1
    else if (letter === '⟧') depth -= 1
    else if (depth === 0) rest += letter
    if (depth < 0) throw new Error(`A sentence ends that never began: ${text}`)
  }
  if (depth > 0) throw new Error(`A sentence was cut off: ${text}`)
  return rest
}

/** What is no sentence of ours, and stands in every language as it is. */
const SAME_EVERYWHERE = [
  // Commands.
  /\baws [a-z-]+ [a-z-]+[^\n]*/g,
  /\bnpm start\b/g,
  /\bnpm run [a-z-]+(?: step\d+(?:\/\d+)?)?/g,
  /--[a-z]+/g,
  // Members of a JSON result that hold a name: `"status": "fail"`.
  /"[a-z-]+"/g,
  // Lines of code, with whose they are.
  /^[-+] .*$/gm,
  // Files, addresses, ARNs, ids: what has a sign in it that no word has.
  /\S*[/:_@=\d‹›{}[\]().]\S*/g,
  // Names of AWS: `AllowAdminCreateUserOnly`, `CONFIRMED`.
  /\b(?:[A-Z]?[a-z]+(?:[A-Z][a-z]*)+|[A-Z]{2,})\b/g,
  // The name that the learner's files give.
  /\bchocolate-user-pool\b/g,
  // What AWS calls the places in its console, and the two values of a switch.
  /\b(?:User pools|App clients|Users|Domain|true|false|email)\b/g,
]

/** The words outside of all brackets that are no name, no id and no command. */
export const strayWords = (text: string): readonly string[] => {
  const rest = SAME_EVERYWHERE.reduce((left, pattern) => left.replace(pattern, ' '), outside(text))
  return rest.split('\n').flatMap((line) => (/\p{L}{2}/u.test(line) ? [line.trim()] : []))
}
