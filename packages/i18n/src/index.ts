/**
 * Sentences. Every file that says something has them beside it: `hint.ts` imports `hint.en.ts`. A translation lies beside
 * that (`hint.de.ts`) and is loaded in its place; which language it is, is settled before anything is loaded.
 */
export { format, formatParts } from './format.ts'
export { default as language } from './language.en.ts'
export type { Message, Translation, Values } from './message.ts'
