// A process of its own that opens the account in a folder and says so. The tests end it in every way there is. It also
// ends when its standard input does: the program that started it is gone, whatever became of it.
import { openPracticeAccount } from '../src/index.ts'

process.stdin.on('end', () => process.exit()).resume()

const [folder = '', stay = 'true'] = process.argv.slice(2)
try {
  const onEvent = (line: string) => void process.stderr.write(`${line}\n`)
  const account = await openPracticeAccount({ folder, port: 0, stay: stay === 'true', onEvent })
  process.stdout.write(`${account.endpoint}\n`)
  process.on('SIGTERM', () => void account.close().then(() => process.exit(0)))
} catch (error) {
  process.stdout.write(`${(error as Error).name}: ${(error as Error).message}\n`, () => process.exit(1))
}
