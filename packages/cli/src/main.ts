import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'

import { type ArgsDef, type CommandDef, renderUsage, runCommand } from 'citty'

import { EXIT } from '@workbook/engine'
import { closest, Refusal, settingsMessages } from '@workbook/workbook'
import { IS_WINDOWS, print, printError } from './terminal.ts'
import { format } from '@workbook/i18n'
import { withFlagsOfNpm } from './npm-flags.ts'
import { refuseWrongUse } from './wrong-use.ts'
import mainMessages from './main.en.ts'
import commandsMessages from './commands.en.ts'

const COMMANDS = join(import.meta.dirname, 'commands')

/** The language that was chosen; `unknown` is one that was asked for and does not exist. */
export interface LanguageChoice {
  readonly unknown?: string
  readonly languages: readonly string[]
}

/** Runs one command and returns its exit code. Whatever happens, a learner sees a sentence, never a stack trace. */
export async function main(
  [name = '', ...rawArgs]: readonly string[],
  { unknown, languages }: LanguageChoice,
): Promise<number> {
  try {
    if (unknown !== undefined) {
      printError(format(settingsMessages.language, { value: unknown, languages: languages.join(', ') }))
    }
    const command = await load(name)
    if (rawArgs.includes('--help') || rawArgs.includes('-h')) {
      print(await usageOf(command))
      return EXIT.pass
    }
    const typed = withFlagsOfNpm(name, (command.args ?? {}) as ArgsDef, rawArgs, process.env)
    // PowerShell leaves out the -- that was typed: there is nothing to learn from it.
    if (typed.note !== undefined && !IS_WINDOWS) printError(typed.note)
    refuseWrongUse(name, command, typed.rawArgs)
    const { result } = await runCommand(command, { rawArgs: [...typed.rawArgs] })
    return typeof result === 'number' ? result : EXIT.pass
  } catch (error) {
    return sayError(error, name)
  }
}

async function load(name: string): Promise<CommandDef> {
  const names = readdirSync(COMMANDS).flatMap((file) => /^([\w-]+)\.ts$/.exec(file)?.[1] ?? [])
  if (!names.includes(name)) throw noSuchCommand(name, names)
  return ((await import(`./commands/${name}.ts`)) as { default: CommandDef }).default
}

function noSuchCommand(name: string, names: readonly string[]): Refusal {
  const { noCommand, unknownCommand, unknownCommandNearest } = mainMessages.wrongUse
  const commands = names.join(', ')
  if (name === '') return new Refusal(format(noCommand, { commands }))
  const nearest = closest(name, names)
  return new Refusal(
    nearest === undefined
      ? format(unknownCommand, { name, commands })
      : format(unknownCommandNearest, { name, nearest }),
  )
}

/** citty's page of help, with its headlines in the learner's language: plain text, so that it can be wrapped. */
async function usageOf(command: CommandDef): Promise<string> {
  const { usage } = commandsMessages
  const page = stripVTControlCharacters(await renderUsage(command))
  return page
    .replace(/ *(\(Default: \))? *$/gm, '')
    .replace(/\b(?:USAGE|ARGUMENTS|OPTIONS)\b/g, (word) => Reflect.get(usage, word))
}

/** Says what was wrong; returns the exit code. */
function sayError(error: unknown, command: string): number {
  if (error instanceof Refusal) {
    printError(error.message)
    return error.exitCode
  }
  // citty's own complaints are about how the command was called: a missing or malformed argument.
  if (error instanceof Error && error.name === 'CLIError') {
    printError(format(mainMessages.wrongUse.malformed, { error: error.message, command }))
    return EXIT['wrong-use']
  }
  const name = error instanceof Error ? error.name : 'Error'
  printError(format(mainMessages.bug, { error: name }))
  if (process.env.WORKBOOK_DEBUG) console.error(error)
  else printError(mainMessages.bugMore)
  return EXIT['cannot-check']
}
