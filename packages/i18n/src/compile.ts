import compileIcu from 'icu-minify/compile'

import type { Message } from './message.ts'

type CompiledMessage = ReturnType<typeof compileIcu>

const compiled = new Map<Message, CompiledMessage>()

/** An ICU message, ready to format. Each is parsed once. @throws if a message isn't valid ICU MessageFormat. */
export default function compile(message: Message): CompiledMessage {
  const known = compiled.get(message)
  if (known !== undefined) return known
  const fresh = compileIcu(message)
  compiled.set(message, fresh)
  return fresh
}
