/**
 * Your app's settings, in one place: what `.env` says, unless your shell says something else.
 * Every starter and every solution imports from here.
 */
import { existsSync } from 'node:fs'

// The shell's own variables win: loadEnvFile never replaces one that is set.
if (existsSync('.env')) process.loadEnvFile('.env')

// `npm run step` and `npm run solve` say where the practice account is. Without them this file would talk to AWS.
if ((process.env.ACCOUNT || 'practice') === 'practice' && !process.env.AWS_ENDPOINT_URL) {
  throw new Error('ACCOUNT is practice, but its address is missing. Run your file with: npm run step step09/1')
}

/** What the web app of this workbook is made of. */
export const myApp = {
  poolName: 'chocolate-user-pool',
  clientName: 'chocolate-web',
  /** Where Cognito sends the browser after a sign-in. */
  callbackUrl: 'https://example.com',
  /** The DynamoDB table of step 4. */
  table: process.env.TABLE || 'chocolate_user',
  /** The user pool of lesson 1. */
  get userPoolId() {
    return need('USER_POOL_ID', 'lesson 1')
  },
  /** The app client of lesson 2. */
  get clientId() {
    return need('CLIENT_ID', 'lesson 2')
  },
  /** The address of the confirmed user of lesson 4, exactly as Cognito has stored it. */
  get email() {
    return need('EMAIL', 'lesson 4')
  },
}

/** Hands settings to `npm run step` or `npm run solve`, which writes them into `.env`: the next lesson finds them there. */
export async function remember(settings: Record<string, string | undefined>): Promise<void> {
  if (!process.send) throw new Error('Only npm run step can write .env. Run your file with: npm run step step09/1')
  for (const [name, value] of Object.entries(settings)) {
    if (!value) throw new Error(`There is no value for ${name} to write into .env.`)
  }
  await new Promise((sent) => process.send?.({ settings }, sent))
}

/** The address of one of Cognito's hosted pages, for example `hostedPage('choco-1a2b', '/signup', { … })`. */
export function hostedPage(prefix: string, path: string, parameters: Record<string, string>): string {
  const practice = process.env.AWS_ENDPOINT_URL
  const host = practice
    ? `${practice}/auth/${prefix}`
    : `https://${prefix}.auth.${process.env.AWS_REGION}.amazoncognito.com`
  return `${host}${path}?${new URLSearchParams(parameters)}`
}

function need(name: string, lesson: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is missing in .env: ${lesson} writes it there.`)
  return value
}
