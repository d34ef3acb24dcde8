import messages from './hosted.en.ts'

type Difference = keyof typeof messages.redirect.differences

/** The differences between two addresses that a reader in a hurry doesn't notice. */
const DIFFERENCES: readonly { readonly name: Difference; readonly without: (url: string) => string }[] = [
  { name: 'scheme', without: (url) => url.replace(/^https?:/i, '') },
  { name: 'slash', without: (url) => url.replace(/\/$/, '') },
  { name: 'letters', without: (url) => url.toLowerCase() },
]

/**
 * The registered address that is the asked one but for a slash, the case of letters, or http and https; and what they
 * differ in. Cognito compares every letter, so this is the most common reason for redirect_mismatch.
 */
export function nearRedirect(
  asked: string,
  registered: readonly string[],
): { readonly registered: string; readonly differs: string } | undefined {
  const bare = (url: string): string => DIFFERENCES.reduce((rest, { without }) => without(rest), url)
  const near = registered.find((url) => url !== asked && bare(url) === bare(asked))
  if (near === undefined) return undefined
  // A part is different if it still differs after all the others have been made equal.
  const differs = DIFFERENCES.filter((one) => {
    const others = DIFFERENCES.filter((other) => other !== one)
    const rest = (url: string): string => others.reduce((text, { without }) => without(text), url)
    return rest(near) !== rest(asked)
  })
  const { and, differences: says } = messages.redirect
  return { registered: near, differs: differs.map(({ name }) => says[name]).join(and) }
}
