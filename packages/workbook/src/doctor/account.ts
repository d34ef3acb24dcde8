/** What can be wrong with the account that `.env` chooses. */
import { accountLine, openReadOnlyClients, problemText, runIdentity, sts, toProblem } from '@workbook/engine'
import { type Account, openAccount } from '../account/account.ts'
import { Refusal } from '../refusal.ts'
import { permissionsOfAllChecks } from '../account/iam-policy.ts'
import { type AppSettings, readSettings } from '../settings/settings.ts'
import { clock } from './clock.ts'
import { type Finding, ok, problem, unseen } from './finding.ts'
import { permissions } from './permissions.ts'
import { format, language } from '@workbook/i18n'
import messages from './doctor.en.ts'

/** `.env`, the account, and, on AWS, the credentials, the clock and each permission. */
export async function accountFindings(): Promise<readonly Finding[]> {
  let settings: AppSettings
  try {
    settings = await readSettings()
  } catch (error) {
    return [refused('.env', error)]
  }
  const env = ok('.env', format(messages.env, { account: settings.account, region: settings.app.region, language }))
  try {
    const account = await openAccount(settings)
    try {
      return [env, ...(await look(account, settings))]
    } finally {
      await account.close()
    }
  } catch (error) {
    return [env, refused(messages.about.account, error)]
  }
}

/** A refusal is for the learner to read. Anything else is a bug in the workbook. */
function refused(about: string, error: unknown): Finding {
  if (!(error instanceof Refusal)) throw error
  return problem(about, error.message, messages.putRight)
}

async function look(account: Account, settings: AppSettings): Promise<readonly Finding[]> {
  const context = { kind: account.kind, profile: account.place.profile, endpoint: account.endpoint }
  const { about } = messages
  const { account: seen, problem: trouble } = await runIdentity(account)
  const region = { region: seen.region }
  if (account.kind === 'practice') {
    if (trouble === undefined) return [ok(about.account, accountLine(seen))]
    const { found, fix } = problemText(trouble, region)
    return [unseen(about.account, found, fix[0])]
  }

  const time = clock(account.endpoint ?? `https://sts.${seen.region}.amazonaws.com`)
  const clients = openReadOnlyClients(account.place)
  try {
    const keys = await clients
      .of(sts)
      .config.credentials()
      .then(
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
    const allowed = await permissions(
      [...needed, ...optional].filter(({ service }) => service !== sts),
      clients,
      app,
      context,
    )
    return [keys, await time, ok(about.account, accountLine(seen)), ...allowed]
  } finally {
    clients.close()
  }
}

/** Whether there are credentials, and for how long. */
export function credentials(expiration: Date | undefined, now: number): Finding {
  const { about: names, credentials: says } = messages
  const about = names.credentials
  if (expiration === undefined) return ok(about, says.noEnd)
  const minutes = Math.round((expiration.getTime() - now) / 60_000)
  if (minutes <= 0) return problem(about, says.expired, says.getNew)
  return ok(about, format(says.end, { count: minutes }))
}
