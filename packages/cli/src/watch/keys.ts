/** Keys that a learner presses while a check watches. */

/** What a key asks for. */
export type Wish = 'hint' | 'next'

export interface Keys {
  /** The next wish, as soon as there is one. */
  pressed(): Promise<Wish>
  /** Resolves at q, Ctrl-C and Ctrl-D. */
  readonly quit: Promise<'stopped'>
  /** Gives the keyboard back. */
  close(): void
}

const WISHES: Readonly<Record<string, Wish>> = { h: 'hint', n: 'next' }

/** Listens, each key without Enter. Undefined where no person types: there Ctrl-C ends the command as ever. */
export function listenForKeys(input: NodeJS.ReadStream = process.stdin): Keys | undefined {
  if (!input.isTTY) return undefined
  const waiting: Wish[] = []
  let tell: ((wish: Wish) => void) | undefined
  let stop: (word: 'stopped') => void = () => undefined
  const quit = new Promise<'stopped'>((resolve) => (stop = resolve))
  const listen = (data: Buffer) => {
    for (const key of data.toString().toLowerCase()) {
      // In this mode Ctrl-C is a key like any other.
      if (key === 'q' || key === '\u0003' || key === '\u0004') stop('stopped')
      const wish = WISHES[key]
      if (wish === undefined) continue
      if (tell) tell(wish)
      else waiting.push(wish)
      tell = undefined
    }
  }
  input.setRawMode(true)
  input.on('data', listen)
  input.resume()
  return {
    quit,
    pressed: () => {
      const first = waiting.shift()
      return first === undefined ? new Promise((resolve) => (tell = resolve)) : Promise.resolve(first)
    },
    close: () => {
      input.off('data', listen)
      input.setRawMode(false)
      input.pause()
    },
  }
}
