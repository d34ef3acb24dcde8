/** Turns the checks' plain sentences into Markdown and HTML that cannot break a page. */

/** A whole text that is one command. */
const wholeCommand =
  /^(?:npm run [a-z]+(?: step\d+(?:\/\d+)?)?|npm start|aws (?:cognito-idp|dynamodb|sts|sso) \S.*[^.])$/

/** A command inside a sentence. */
const commandInside = /npm (?:run [a-z]+(?: -- --[a-z]+)*(?: step\d+(?:\/\d+)?)?|start)|steps\/step\d+\/[\w-]+\.ts/g

const entities = (text: string) => text.replaceAll(/[\\*_[\]<>{}#`&]/g, (sign) => `&#${sign.charCodeAt(0)};`)

const code = (text: string) => `<code v-pre>${entities(text)}</code>`

/** A sentence for a Markdown paragraph: what looks like markup stays text, a command becomes code. */
export function prose(text: string): string {
  let rest = 0
  let out = ''
  for (const { 0: found, index } of text.matchAll(commandInside)) {
    out += entities(text.slice(rest, index)) + code(found)
    rest = index + found.length
  }
  return out + entities(text.slice(rest))
}

/** A command, or a sentence with commands in it. */
export const command = (text: string): string =>
  wholeCommand.test(text) && !text.includes(', then') ? code(text) : prose(text)

/** A sentence for HTML, without any markup. */
export const html = (text: string): string => entities(text)
