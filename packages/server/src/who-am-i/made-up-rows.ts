/** Rows of made-up people, for an API that may not show real ones. Jane's is the row of step 4. */
const ROWS = [
  { email: 'jane.smith@gmail.com', first_name: 'Jane', last_name: 'Smith', age: '16' },
  { email: 'ana@example.org', first_name: 'Ana', last_name: 'Lopes', age: '17' },
  { email: 'ben@example.org', first_name: 'Ben', last_name: 'Okoro', age: '15' },
] as const

/** The made-up row under exactly this address. */
export const madeUpRow = (email: string): Readonly<Record<string, string>> | undefined =>
  ROWS.find((row) => row.email === email)
