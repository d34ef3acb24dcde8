import { readdirSync } from 'node:fs'
import { join } from 'node:path'

import { type ArgsDef, type CommandDef, parseArgs, renderUsage, runCommand } from 'citty'

import { EXIT } from '@workbook/engine'
import { didYouMean, Refusal, settingsMessages } from '@workbook/workbook'
import { format } from '@workbook/i18n'
import mainMessages from './main.en.ts'
import commandsMessages from './commands.en.ts'

const COMMANDS = join(import.meta.dirname, 'commands')

/** Runs one command and sets the exit code. Whatever happens, a learner sees a sentence, never a stack trace. */
export async function main(
  [name = '', ...rawArgs]: readonly string[],
  { unknown, languages }: { readonly unknown?: string; readonly languages: readonly string[] },
): Promise<void> {
  // `npm run check … | head`: a reader that has seen enough closes the pipe. That is no fault; the command ends as ever.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  try {
    if (unknown !== undefined) {
      console.error(format(settingsMessages.language, { value: unknown, languages: languages.join(', ') }))
    }
    const command = await load(name)
    if (rawArgs.includes('--help') || rawArgs.includes('-h')) {
      process.stdout.write(`${await usageOf(command)}\n`)
      return
    }
    refuseUnknownFlags(command, rawArgs)
    refuseTooManyWords(command, rawArgs)
    const { result } = await runCommand(command, { rawArgs: [...rawArgs] })
    process.exitCode = typeof result === 'number' ? result : EXIT.pass
  } catch (error) {
    process.exitCode = tell(error, name)
  }
}

async function load(name: string): Promise<CommandDef> {
  const names = readdirSync(COMMANDS).flatMap((file) => /^([\w-]+)\.ts$/.exec(file)?.[1] ?? [])
  if (name === '') throw new Refusal(format(mainMessages.wrongUse.noCommand, { commands: names.join(', ') }))
  if (!names.includes(name))
    throw new Refusal(format(mainMessages.wrongUse.unknownCommand, { name, didYouMean: didYouMean(name, names) }))
  return ((await import(`./commands/${name}.ts`)) as { default: CommandDef }).default
}

/** citty's page of help, with its headlines in the language that is spoken. */
async function usageOf(command: CommandDef): Promise<string> {
  const { usage } = commandsMessages
  return (await renderUsage(command)).replace(/\b(?:USAGE|ARGUMENTS|OPTIONS)\b/g, (word) => Reflect.get(usage, word))
}

function refuseUnknownFlags(command: CommandDef, rawArgs: readonly string[]): void {
  const known = Object.entries(command.args ?? {}).flatMap(([name, { type }]) => (type === 'positional' ? [] : [name]))
  const given = rawArgs.flatMap((each) => /^(--?)([^=-][^=]*)/.exec(each)?.slice(1, 3).join('') ?? [])
  const unknown = given.find((flag) => !known.includes(flag.replace(/^--/, '')))
  if (unknown === undefined) return
  const flags = known.map((each) => `--${each}`)
  const { takes, takesNone, unknownFlag } = mainMessages.wrongUse
  const list = flags.length === 0 ? takesNone : format(takes, { flags: flags.join(', ') })
  throw new Refusal(format(unknownFlag, { flag: unknown, didYouMean: didYouMean(unknown, flags), list }))
}

function refuseTooManyWords(command: CommandDef, rawArgs: readonly string[]): void {
  const args = command.args as ArgsDef | undefined
  const room = Object.values(args ?? {}).filter(({ type }) => type === 'positional').length
  const [tooMany] = parseArgs([...rawArgs], args ?? {})._.slice(room)
  if (tooMany !== undefined) throw new Refusal(format(mainMessages.wrongUse.tooMany, { word: tooMany }))
}

/** Says what was wrong; answers the exit code. */
function tell(error: unknown, command: string): number {
  if (error instanceof Refusal) {
    console.error(error.message)
    return error.exitCode
  }
  // citty's own complaints are about how the command was called: a missing or malformed argument.
  if (error instanceof Error && error.name === 'CLIError') {
    console.error(format(mainMessages.wrongUse.malformed, { error: error.message, command }))
    return EXIT['wrong-use']
  }
  const name = error instanceof Error ? error.name : 'Error'
  console.error(format(mainMessages.fault, { error: name }))
  if (process.env.WORKBOOK_DEBUG) console.error(error)
  else console.error(mainMessages.faultMore)
  return EXIT['cannot-check']
}
