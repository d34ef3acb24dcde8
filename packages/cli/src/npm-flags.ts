/**
 * Flags without `--` before them: `npm run check step09 --watch`. npm takes them for its own and passes them on in variables
 * such as `npm_config_watch`. So does PowerShell, whose npm leaves out the first `--`.
 */
import { type ArgsDef, parseArgs } from 'citty'

import { Refusal } from '@workbook/workbook'
import { format } from '@workbook/i18n'
import mainMessages from './main.en.ts'

const messages = mainMessages.npmFlags

/** A learner may have set these for npm once and for all. Then they are no consent to anything here. */
const NPMS_OWN = new Set(['yes'])

/** What was typed, and a sentence for the learner if npm had taken some of it. */
export interface Typed {
  readonly rawArgs: readonly string[]
  readonly note?: string
}

/**
 * Puts the command's flags that npm took behind what was typed.
 * @throws Refusal where npm has parted a flag from its value, so that nothing says which value it had.
 */
export function withFlagsOfNpm(name: string, args: ArgsDef, rawArgs: readonly string[], env: NodeJS.ProcessEnv): Typed {
  // Only of the command that npm itself has started, not of one that runs inside it.
  if (env.npm_lifecycle_event !== name) return { rawArgs }
  const taken = Object.entries(args).flatMap(([flag, { type }]) => {
    const value = env[`npm_config_${flag.replaceAll('-', '_')}`]
    const isTyped = rawArgs.some((each) => each.split('=')[0] === `--${flag}`)
    return value === undefined || isTyped ? [] : [{ flag, type, value }]
  })
  const lost = taken.filter(({ type, value }) => type === 'string' && value === 'true').map(({ flag }) => flag)
  if (lost.length > 0) throw lostValue(name, args, rawArgs, lost)
  const flags = taken.flatMap(({ flag, type, value }) => {
    if (type === 'string') return value === '' ? [] : [`--${flag}=${value}`]
    if (type !== 'boolean') return []
    if (value === 'true') return [`--${flag}`]
    return args[flag]?.default === true ? [`--no-${flag}`] : []
  })
  const [ours, npms] = [false, true].map((npm) => flags.filter((flag) => NPMS_OWN.has(flag.slice(2)) === npm))
  const command = `${commandOf(name)}${rawArgs.map((word) => ` ${word}`).join('')} -- ${flags.join(' ')}`
  const all = [...rawArgs, ...(ours ?? [])]
  if (ours?.length) return { rawArgs: all, note: format(messages.taken, { flags: ours.join(' '), command }) }
  if (npms?.length) return { rawArgs: all, note: format(messages.notTaken, { flags: npms.join(' '), command }) }
  return { rawArgs: all }
}

const commandOf = (name: string): string => (name === 'start' ? 'npm start' : `npm run ${name}`)

/** `--region eu-west-1` without `--`: npm keeps the flag, and the value is one more word. */
function lostValue(name: string, args: ArgsDef, rawArgs: readonly string[], lost: readonly string[]): Refusal {
  const room = Object.values(args).filter(({ type }) => type === 'positional').length
  const words = parseArgs([...rawArgs], args)._
  const values = words.slice(room)
  const [value] = values
  const known = lost.length === 1 && values.length === 1 && value !== undefined
  const flags = lost.map((flag) => `--${flag}=${known ? value : flag.toUpperCase()}`).join(' ')
  const said = words.slice(0, known ? room : 1).map((word) => ` ${word}`)
  const command = `${commandOf(name)}${said.join('')} -- ${flags}`
  return new Refusal(format(messages.lost, { flags: lost.map((flag) => `--${flag}`).join(' '), command }))
}
