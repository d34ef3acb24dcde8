export type { Ask } from './ask.ts'
export { confirm } from './confirm.ts'
export { stopSignal } from './stop-signal.ts'
export { default as commandsMessages } from './commands.en.ts'
