import messages from './hosted.en.ts'

type Difference = keyof typeof messages.redirect.differences

/** What two addresses may differ in and still look the same to a reader in a hurry. */
const DIFFERENCES: readonly { readonly name: Difference; readonly without: (url: string) => string }[] = [
  { name: 'scheme', without: (url) => url.replace(/^https?:/i, '') },
  { name: 'slash', without: (url) => url.replace(/\/$/, '') },
  { name: 'letters', without: (url) => url.toLowerCase() },
]

/**
 * The registered address that is the asked one but for a slash, the case of letters, or http and https; and what they
 * differ in. Cognito compares letter for letter, so this is the commonest reason for redirect_mismatch.
 */
export function nearRedirect(
  asked: string,
  registered: readonly string[],
): { readonly registered: string; readonly differs: string } | undefined {
  const bare = (url: string): string => DIFFERENCES.reduce((rest, { without }) => without(rest), url)
  const near = registered.find((url) => url !== asked && bare(url) === bare(asked))
  if (near === undefined) return undefined
  // What still differs when all else is taken away is what they differ in.
  const differs = DIFFERENCES.filter((one) => {
    const others = DIFFERENCES.filter((other) => other !== one)
    const rest = (url: string): string => others.reduce((text, { without }) => without(text), url)
    return rest(near) !== rest(asked)
  })
  const { and, differences: says } = messages.redirect
  return { registered: near, differs: differs.map(({ name }) => says[name]).join(and) }
}
