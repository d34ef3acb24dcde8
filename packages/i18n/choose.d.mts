/** Which of the languages is chosen, and which there are. */
export interface Choice {
  readonly language: string
  /** A tag that has no translation; only where it was meant for the workbook. */
  readonly unknown?: string
  readonly languages: readonly string[]
}
export function allLanguages(): readonly string[]
export function chooseLanguage(
  file: string | undefined,
  shell: string | undefined,
  there?: () => readonly string[],
): Choice
export function chosenLanguage(folder?: string): Choice
