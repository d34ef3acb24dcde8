/** The BCP 47 tag of these sentences. A file with this name adds a language: `language.de.ts` says 'de'. */
export default 'en' as string
