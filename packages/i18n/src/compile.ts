import compileIcu from 'icu-minify/compile'

import type { Message } from './message.ts'

type CompiledMessage = ReturnType<typeof compileIcu>

const compiled = new Map<Message, CompiledMessage>()

/** An ICU message, ready to be formatted. Each is read once. @throws for a message that is no ICU MessageFormat. */
export default function compile(message: Message): CompiledMessage {
  const known = compiled.get(message)
  if (known !== undefined) return known
  const fresh = compileIcu(message)
  compiled.set(message, fresh)
  return fresh
}
