/** What can be wrong with the account that `.env` chooses. */
import { language, words } from '../../words/index.ts'
import { say } from '../../words/say.ts'
import { openEyes } from '../../checks/engine/look/eyes.ts'
import { toProblem } from '../../checks/engine/look/problem.ts'
import { runIdentity } from '../../checks/engine/run.ts'
import { problemText } from '../../checks/engine/show/problem-text.ts'
import { accountLine } from '../../checks/engine/show/text.ts'
import { type Account, openAccount } from '../account.ts'
import { Refusal } from '../errors.ts'
import { permissionsOfAllChecks } from '../iam-policy.ts'
import { type AppSettings, readSettings } from '../settings/settings.ts'
import { clock } from './clock.ts'
import { type Finding, ok, problem, unseen } from './finding.ts'
import { permissions } from './permissions.ts'

/** `.env`, the account, and, on AWS, the credentials, the clock and each permission. */
export async function accountFindings(): Promise<readonly Finding[]> {
  let settings: AppSettings
  try {
    settings = await readSettings()
  } catch (error) {
    return [refused('.env', error)]
  }
  const env = ok('.env', say(words.doctor.env, { account: settings.account, region: settings.app.region, language }))
  try {
    const account = await openAccount(settings)
    try {
      return [env, ...(await look(account, settings))]
    } finally {
      await account.close()
    }
  } catch (error) {
    return [env, refused(words.doctor.about.account, error)]
  }
}

/** Our own sentences are for the learner. Anything else is a fault of ours. */
function refused(about: string, error: unknown): Finding {
  if (!(error instanceof Refusal)) throw error
  return problem(about, error.message, words.doctor.putRight)
}

async function look(account: Account, settings: AppSettings): Promise<readonly Finding[]> {
  const context = { kind: account.kind, profile: account.place.profile, endpoint: account.endpoint }
  const { about } = words.doctor
  const { account: seen, problem: trouble } = await runIdentity(account)
  const region = { region: seen.region }
  if (account.kind === 'practice') {
    if (trouble === undefined) return [ok(about.account, accountLine(seen))]
    const { found, fix } = problemText(trouble, region)
    return [unseen(about.account, found, fix[0])]
  }

  const time = clock(account.endpoint ?? `https://sts.${seen.region}.amazonaws.com`)
  const eyes = openEyes(account.place)
  try {
    const keys = await eyes.sts.config.credentials().then(
      ({ expiration }) => credentials(expiration, Date.now()),
      (error: unknown) => {
        const { found, fix } = problemText(toProblem(error, context), region)
        return problem(about.credentials, found, fix[0])
      },
    )
    if (trouble) {
      const { found, fix } = problemText(trouble, region)
      return [keys, await time, unseen(about.account, found, fix[0])]
    }
    const { needed, optional } = await permissionsOfAllChecks()
    const app = { ...settings.app, region: seen.region }
    const allowed = await permissions([...needed, ...optional], eyes, app, context)
    return [keys, await time, ok(about.account, accountLine(seen)), ...allowed]
  } finally {
    eyes.close()
  }
}

/** Whether there are credentials, and for how long. */
export function credentials(expiration: Date | undefined, now: number): Finding {
  const { about: names, credentials: says } = words.doctor
  const about = names.credentials
  if (expiration === undefined) return ok(about, says.noEnd)
  const minutes = Math.round((expiration.getTime() - now) / 60_000)
  if (minutes <= 0) return problem(about, says.expired, says.getNew)
  return ok(about, say(says.end, { count: minutes }))
}
