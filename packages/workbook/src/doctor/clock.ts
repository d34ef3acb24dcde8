import { type Finding, ok, problem, unseen } from './finding.ts'
import { format } from '@workbook/i18n'
import messages from './doctor.en.ts'

/** AWS refuses signatures that are more than five minutes off. */
const MOST = 5 * 60_000

/** This machine's clock beside the `Date` that a server answers with. */
export async function clock(
  address: string,
  now: () => number = Date.now,
  ask: (address: string) => Promise<Pick<Response, 'headers'>> = askHead,
): Promise<Finding> {
  const { clock, about: names } = messages
  const about = names.clock
  try {
    const theirs = Date.parse((await ask(address)).headers.get('date') ?? '')
    if (Number.isNaN(theirs)) return unseen(about, format(clock.noTime, { address }), clock.look)
    const off = Math.round((now() - theirs) / 1000)
    const seconds = Math.abs(off)
    if (seconds * 1000 < MOST) return ok(about, format(clock.right, { seconds }))
    return problem(about, format(off > 0 ? clock.fast : clock.slow, { seconds }), clock.set)
  } catch {
    return unseen(about, format(clock.noAnswer, { address }), clock.network)
  }
}

const askHead = (address: string) => fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(5000) })
