/** The port on which `npm start` tries to open the book first; a taken one is passed over. */
export const FIRST_PORT = 4500

/** The address of the book, if it is open on its usual port; asked for no longer than a moment. */
export async function findBook(port: number = FIRST_PORT): Promise<string | undefined> {
  const address = `http://127.0.0.1:${port}`
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(500) })
    // Another program may have the port: the book's pages carry this.
    return (await answer.text()).includes('name="workbook-token"') ? address : undefined
  } catch {
    return undefined
  }
}
