/** Refuses what citty would ignore or misunderstand: unknown flags, flags in place of a value, and words too many. */
import { type ArgsDef, type CommandDef, parseArgs } from 'citty'

import { closest, Refusal } from '@workbook/workbook'
import { format } from '@workbook/i18n'
import mainMessages from './main.en.ts'

const messages = mainMessages.wrongUse

/** @throws Refusal for what this command does not understand, before it does anything. */
export function refuseWrongUse(name: string, command: CommandDef, rawArgs: readonly string[]): void {
  const args = (command.args ?? {}) as ArgsDef
  refuseUnknownFlags(args, rawArgs)
  refuseFlagsAsValues(args, rawArgs)
  refuseTooManyWords(name, args, rawArgs)
}

function refuseUnknownFlags(args: ArgsDef, rawArgs: readonly string[]): void {
  const known = Object.entries(args).flatMap(([name, { type, default: isOn }]) => {
    if (type === 'positional') return []
    return isOn === true ? [`--${name}`, `--no-${name}`] : [`--${name}`]
  })
  const given = rawArgs.flatMap((each) => /^(--?)([^=-][^=]*)/.exec(each)?.slice(1, 3).join('') ?? [])
  const flag = given.find((each) => !known.includes(each))
  if (flag === undefined) return
  if (known.length === 0) throw new Refusal(format(messages.noFlags, { flag }))
  const nearest = closest(flag, known)
  const flags = known.join(', ')
  throw new Refusal(
    nearest === undefined
      ? format(messages.unknownFlag, { flag, flags })
      : format(messages.unknownFlagNearest, { flag, nearest, flags }),
  )
}

/** `--record --json`: citty would write a file named `--json`. */
function refuseFlagsAsValues(args: ArgsDef, rawArgs: readonly string[]): void {
  const takesValue = (flag: string) => flag.startsWith('--') && args[flag.slice(2)]?.type === 'string'
  rawArgs.forEach((flag, index) => {
    const value = rawArgs[index + 1]
    if (value !== undefined && value.startsWith('--') && takesValue(flag)) {
      throw new Refusal(format(messages.flagForValue, { flag, value }))
    }
  })
}

function refuseTooManyWords(command: string, args: ArgsDef, rawArgs: readonly string[]): void {
  const room = Object.values(args).filter(({ type }) => type === 'positional').length
  const [word] = parseArgs([...rawArgs], args)._.slice(room)
  if (word !== undefined) throw new Refusal(format(messages.tooMany, { word, command }))
}
