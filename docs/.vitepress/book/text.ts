/** Turns the checks' plain sentences into Markdown and HTML that cannot break a page. */

import { pieces } from '../theme/check/pieces.ts'

/** A whole text that is one command. */
const wholeCommand =
  /^(?:npm run [a-z]+(?: step\d+(?:\/\d+)?)?|npm start|aws (?:cognito-idp|dynamodb|sts|sso) \S.*[^.])$/

const entities = (text: string) => text.replaceAll(/[\\*_[\]<>{}#`&@]/g, (sign) => `&#${sign.charCodeAt(0)};`)

const code = (text: string) => `<code v-pre>${entities(text)}</code>`

/** A sentence for a Markdown paragraph: anything that looks like markup stays text, and a command becomes code. */
export const prose = (text: string): string =>
  pieces(text)
    .map((piece) => (piece.code ? code(piece.text) : entities(piece.text)))
    .join('')

/** A command, or a sentence with commands in it. */
export const command = (text: string): string =>
  wholeCommand.test(text) && !text.includes(', then') ? code(text) : prose(text)

/** A sentence for HTML, without any markup. */
export const html = (text: string): string => entities(text)
