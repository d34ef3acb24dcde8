/** The thief's word list: words that many people choose, and what many people do to make a word "safer". */

const words = `
password passwort qwerty letmein welcome monkey dragon sunshine princess football shadow master iloveyou superman batman
ninja flower freedom secret summer winter spring autumn august london berlin paris chocolate cookie banana cheese coffee
pepper ginger tiger jordan michael daniel thomas jessica ashley hannah charlie maggie buster computer internet hello
starwars pokemon`
  .trim()
  .split(/\s+/)

const numbers = ['123456', '12345678', '123456789', '111111', '000000', '654321', 'abc123', '1q2w3e4r', 'qwertyuiop']

const endings = ['', '1', '12', '123', '!', '1!', '2024', '2025', '2026']

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1)

/** Every guess once, the most common kinds first: all words as they are, then all with the first ending, and so on. */
export const guesses: readonly string[] = [
  ...numbers,
  ...endings.flatMap((ending) => words.flatMap((word) => [word + ending, capital(word) + ending])),
]
