/**
 * Sentences. Every file that says something has its sentences beside it: `hint.ts` imports `hint.en.ts`. A translation is beside
 * that (`hint.de.ts`) and is loaded instead; the language is chosen before anything is loaded.
 */
export { format, formatParts } from './format.ts'
export { default as language } from './language.en.ts'
export type { Message, Translation, Values } from './message.ts'
