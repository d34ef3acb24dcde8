import { spawn } from 'node:child_process'

/** What decides whether there is a browser to open. */
export interface Desk {
  readonly env: NodeJS.ProcessEnv
  readonly platform: NodeJS.Platform
  /** Whether a person looks at the output. */
  readonly isTTY: boolean
}

/**
 * The program that opens an address in the learner's browser, with its arguments. Undefined where no browser is to be
 * expected: on a build server, without a terminal, on another machine's screen, or where BROWSER is none.
 */
export function browserCommand(address: string, { env, platform, isTTY }: Desk): readonly string[] | undefined {
  if (!isTTY || env.CI || env.BROWSER === 'none') return undefined
  const hasDisplay = Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
  if ((env.SSH_CONNECTION || env.SSH_TTY) && !hasDisplay) return undefined
  if (platform === 'darwin') return ['open', address]
  // The first argument of start would be the title of a window.
  if (platform === 'win32') return ['cmd', '/c', 'start', '', address]
  return hasDisplay ? ['xdg-open', address] : undefined
}

/** Opens an address in the browser, if there is one. That it cannot is no error: the address is printed too. */
export function openBrowser(address: string): void {
  const { env, platform } = process
  const [program, ...words] = browserCommand(address, { env, platform, isTTY: process.stdout.isTTY }) ?? []
  if (program === undefined) return
  const child = spawn(program, words, { stdio: 'ignore', detached: true })
  child.on('error', () => undefined)
  child.unref()
}
