/** What each part of the conversation is, and why it does not give the password away. Nothing else is ever shown. */
import type { Message } from './wire.ts'

const USER = 'Who wants to sign in. A listener may know that: it is no secret.'

/** By operation and direction; a name that is missing here is not shown. */
const WHY: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'sent InitiateAuth': {
    AuthFlow: 'The way to sign in: prove that you know the password, and do not send it.',
    USERNAME: USER,
    SRP_A:
      'A very large number, made from a random number that never leaves this page. Nobody can calculate back to the random number, and the next sign-in draws another.',
  },
  'received InitiateAuth': {
    ChallengeName: 'Cognito asks for a proof.',
    SALT: 'A random text that was drawn when you chose your password, and is mixed with it. Without the password it says nothing.',
    SRP_B:
      'Cognito’s very large number: a random number of its own, mixed with what it keeps of your password. Nobody can take the two apart without that random number.',
    SECRET_BLOCK: 'A sealed note from Cognito to itself, to be handed back. It ties your proof to this one sign-in.',
    USER_ID_FOR_SRP: 'Your name inside the pool: a long id. It is no secret.',
  },
  'sent RespondToAuthChallenge': {
    PASSWORD_CLAIM_SECRET_BLOCK: 'The sealed note, handed back unopened.',
    TIMESTAMP: 'The moment of the proof. It is signed too, so the proof belongs to this moment.',
    PASSWORD_CLAIM_SIGNATURE:
      'The proof. Both sides have calculated the same key: this page from your password, Cognito from what it keeps of it, each with its own random number. This signature was made with that key. A listener has neither random number, so trying out passwords at home does not help either.',
    USERNAME: USER,
  },
  'received RespondToAuthChallenge': {
    ExpiresIn: 'For how many seconds the tokens are good.',
    IdToken:
      'Who you are, signed. From here on this is what must stay secret: whoever has it is you until it expires. On AWS it travels over HTTPS, where nobody can listen.',
    AccessToken: 'What you may do at Cognito itself, for example change your password.',
    RefreshToken: 'Gets new tokens without the password. This page does not use it.',
  },
}

const REFUSED: Readonly<Record<string, string>> = {
  __type: 'Cognito says no, by the name of an error.',
  message: 'The same for people. It does not say which of the two was wrong.',
}

/** The sentence about one part of a message; undefined for what is not shown. */
export function explain(direction: Message['direction'], operation: string, name: string): string | undefined {
  return WHY[`${direction} ${operation}`]?.[name] ?? (direction === 'received' ? REFUSED[name] : undefined)
}

/** A value as the page shows it: long ones by their beginning and end, tokens by their length alone. */
export function shown(name: string, value: string): string {
  const length = `${value.length.toLocaleString('en')} characters`
  if (name.endsWith('Token')) return `(${length}, not shown here)`
  return value.length <= 64 ? value : `${value.slice(0, 28)} … ${value.slice(-8)} (${length})`
}

/** The headline of a message. */
export function headline({ direction, operation, ok }: Message): string {
  if (direction === 'received' && !ok) return 'Cognito refuses'
  const lines: Readonly<Record<string, string>> = {
    'sent InitiateAuth': 'This page says who wants to sign in',
    'received InitiateAuth': 'Cognito sets a task',
    'sent RespondToAuthChallenge': 'This page answers with a proof',
    'received RespondToAuthChallenge': 'Cognito believes the proof and answers with tokens',
  }
  return lines[`${direction} ${operation}`] ?? operation
}
