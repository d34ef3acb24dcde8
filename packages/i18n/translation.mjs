// Where a translation is: beside the English file, under its tag. This is the one rule that every loader uses.
import { existsSync } from 'node:fs'

/**
 * The file to load in place of this one: `hint.de.ts` for `hint.en.ts`, where there is one.
 * @param {string} file an absolute path
 * @param {string} language a BCP 47 tag
 * @param {string} [importer] the importing file; a translation that imports its English file gets it
 */
export function translationOf(file, language, importer = '') {
  const translated = file.replace(/\.en\.(ts|mjs)$/, `.${language}.$1`)
  return translated !== importer && existsSync(translated) ? translated : file
}
