/** The BCP 47 tag of these sentences. A file of this name is what makes a language: `language.de.ts` says 'de'. */
export default 'en' as string
