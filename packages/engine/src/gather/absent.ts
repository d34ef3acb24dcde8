/**
 * The one way to turn an AWS error into "it is not there": exactly the errors named here, everything else goes
 * through and becomes "could not check". Names, never messages: AWS rewords those
 * (and some errors have no exported class to test with `instanceof`).
 */
export async function absentOn<T>(names: readonly string[], read: Promise<T>): Promise<T | undefined> {
  try {
    return await read
  } catch (error) {
    if (error instanceof Error && names.includes(error.name)) return undefined
    throw error
  }
}
