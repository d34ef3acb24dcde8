/**
 * Resolves when this program should end: at Ctrl-C, a closed terminal, or a kill signal that can be caught. The
 * listeners stay: npm passes a second Ctrl-C on, and a library that finds no other listener (signal-exit, with which
 * files are written whole) ends the program at once.
 */
export const stopSignal = (): Promise<'stopped'> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve('stopped'))
  })
