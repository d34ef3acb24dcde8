import { readdirSync } from 'node:fs'
import { join } from 'node:path'

import { type ArgsDef, type CommandDef, parseArgs, renderUsage, runCommand } from 'citty'

import { EXIT } from '../checks/engine/exit.ts'
import { didYouMean } from './closest.ts'
import { Refusal } from './errors.ts'

const COMMANDS = join(import.meta.dirname, 'commands')

/** Runs one command and sets the exit code. Whatever happens, a learner sees a sentence, never a stack trace. */
export async function main([name = '', ...rawArgs]: readonly string[]): Promise<void> {
  // `npm run check … | head`: a reader that has seen enough closes the pipe. That is no fault; the command ends as ever.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  try {
    const command = await load(name)
    if (rawArgs.includes('--help') || rawArgs.includes('-h')) {
      process.stdout.write(`${await renderUsage(command)}\n`)
      return
    }
    refuseUnknownFlags(command, rawArgs)
    refuseTooManyWords(command, rawArgs)
    const { result } = await runCommand(command, { rawArgs: [...rawArgs] })
    process.exitCode = typeof result === 'number' ? result : EXIT.pass
  } catch (error) {
    process.exitCode = tell(error)
  }
}

async function load(name: string): Promise<CommandDef> {
  const names = readdirSync(COMMANDS).map((file) => file.replace(/\.ts$/, ''))
  if (name === '') throw new Refusal(`Say which command: ${names.join(', ')}.`)
  if (!names.includes(name)) throw new Refusal(`There is no command “${name}”.${didYouMean(name, names)}`)
  return ((await import(`./commands/${name}.ts`)) as { default: CommandDef }).default
}

function refuseUnknownFlags(command: CommandDef, rawArgs: readonly string[]): void {
  const known = Object.entries(command.args ?? {}).flatMap(([name, { type }]) => (type === 'positional' ? [] : [name]))
  const flags = rawArgs.flatMap((each) => /^(--?)([^=-][^=]*)/.exec(each)?.slice(1, 3).join('') ?? [])
  const unknown = flags.find((flag) => !known.includes(flag.replace(/^--/, '')))
  if (unknown === undefined) return
  const list = known.length === 0 ? 'It takes none.' : `It takes --${known.join(', --')}.`
  throw new Refusal(
    `There is no flag ${unknown} here.${didYouMean(
      unknown,
      known.map((each) => `--${each}`),
    )} ${list}`,
  )
}

function refuseTooManyWords(command: CommandDef, rawArgs: readonly string[]): void {
  const args = command.args as ArgsDef | undefined
  const room = Object.values(args ?? {}).filter(({ type }) => type === 'positional').length
  const [tooMany] = parseArgs([...rawArgs], args ?? {})._.slice(room)
  if (tooMany !== undefined) throw new Refusal(`“${tooMany}” is one word too many.`)
}

/** Says what was wrong; answers the exit code. */
function tell(error: unknown): number {
  if (error instanceof Refusal) {
    console.error(error.message)
    return error.exitCode
  }
  // citty's own complaints are about how the command was called: a missing or malformed argument.
  if (error instanceof Error && error.name === 'CLIError') {
    console.error(error.message)
    return EXIT['wrong-use']
  }
  const name = error instanceof Error ? error.name : 'Error'
  console.error(`Something went wrong in the workbook itself (${name}). That is our fault, not yours.`)
  if (process.env.WORKBOOK_DEBUG) console.error(error)
  else console.error('To see more for a report, run it again with WORKBOOK_DEBUG=1.')
  return EXIT['cannot-check']
}
