import { type Finding, ok, problem, unseen } from './finding.ts'

/** AWS refuses signatures that are more than five minutes off. */
const MOST = 5 * 60_000

/** This machine's clock beside the `Date` that a server answers with. */
export async function clock(
  address: string,
  now: () => number = Date.now,
  ask: (address: string) => Promise<Pick<Response, 'headers'>> = askHead,
): Promise<Finding> {
  const about = 'Clock'
  try {
    const theirs = Date.parse((await ask(address)).headers.get('date') ?? '')
    if (Number.isNaN(theirs))
      return unseen(about, `${address} does not say what time it is`, 'Look at the clock yourself.')
    const off = Math.round((now() - theirs) / 1000)
    if (Math.abs(off) * 1000 < MOST) return ok(about, `right (${Math.abs(off)} s off)`)
    const way = off > 0 ? 'fast' : 'slow'
    return problem(
      about,
      `${Math.abs(off)} s ${way}; AWS refuses what is signed with it`,
      'Set the clock of this machine.',
    )
  } catch {
    return unseen(about, `${address} does not answer`, 'Is there a network, or a proxy in the way?')
  }
}

const askHead = (address: string) => fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(5000) })
